// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

@_exported public import TongluCRMMessages
@_exported public import TongluCatalogMessages
@_exported public import TongluCommunityMessages
@_exported public import TongluFilesMessages
@_exported public import TongluGeoMessages
@_exported public import TongluIdentityMessages
@_exported public import TongluInventoryMessages
@_exported public import TongluLookupMessages
@_exported public import TongluMessages
@_exported public import TongluOrdersMessages
@_exported public import TongluPricingMessages
