// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum LookupChinese {
  package static let table = """
"""
}
