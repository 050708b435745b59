// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import TongluCRMCommands
import TongluCatalogCommands
import TongluCommunityCommands
import TongluFilesCommands
import TongluGeoCommands
import TongluIdentityCommands
import TongluInventoryCommands
import TongluLookupCommands
import TongluOrdersCommands
import TongluPricingCommands

/// The Chinese texts of every domain.
func generatedChinese() -> [String] {
  [CRMChinese.table, CatalogChinese.table, CommunityChinese.table, FilesChinese.table, GeoChinese.table, IdentityChinese.table, InventoryChinese.table, LookupChinese.table, OrdersChinese.table, PricingChinese.table]
}
