// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum PricingChinese {
  package static let table = """
PriceRule.level	价格级别
"""
}
