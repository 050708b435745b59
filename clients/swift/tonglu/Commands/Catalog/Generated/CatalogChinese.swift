// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum CatalogChinese {
  package static let table = """
Product.active	在售
Product.name	商品名称
ProductDraft.name	商品名称
ProductUnit.name	单位名称
UNIT_ROUNDING_NEAREST	四舍五入
UNIT_ROUNDING_REFUSE	拒绝
UNIT_ROUNDING_UP	进一
UpdateProductRequest.active	在售
UpdateProductRequest.name	商品名称
"""
}
