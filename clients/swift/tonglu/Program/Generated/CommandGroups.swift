// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
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

let generatedGroups: [any ParsableCommand.Type] = [AddressServiceCommands.self, CalendarServiceCommands.self, CatalogServiceCommands.self, CommunityServiceCommands.self, CrmServiceCommands.self, FileServiceCommands.self, GeoServiceCommands.self, AccessServiceCommands.self, StaffServiceCommands.self, EnterpriseServiceCommands.self, InventoryServiceCommands.self, LookupServiceCommands.self, OrderServiceCommands.self, PricingServiceCommands.self, TimerServiceCommands.self]
