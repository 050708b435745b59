// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum InventoryChinese {
  package static let table = """
AVAILABILITY_IN_STOCK	有货
AVAILABILITY_OUT_OF_STOCK	缺货
CreateWarehouseRequest.code	仓库代码
CreateWarehouseRequest.name	仓库名称
STOCK_MOVE_KIND_ADJUST	调整
STOCK_MOVE_KIND_COUNT	盘点
STOCK_MOVE_KIND_RECEIVE	入库
StockMove.reference	凭证或原因
StockMove.staff_id	经手人
UpdateWarehouseRequest.name	仓库名称
Warehouse.code	仓库代码
Warehouse.name	仓库名称
"""
}
