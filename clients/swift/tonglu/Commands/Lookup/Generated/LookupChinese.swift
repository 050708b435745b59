// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum LookupChinese {
  package static let table = """
REFERENCE_MATCH_EXACT	完全相同
REFERENCE_MATCH_HANDLE	代码开头相同
REFERENCE_MATCH_OTHER	其他
REFERENCE_MATCH_TITLE	名称开头相同
ReferenceCandidate.title	名称
ReferenceDescription.title	名称
"""
}
