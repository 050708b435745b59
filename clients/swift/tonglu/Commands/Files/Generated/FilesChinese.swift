// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum FilesChinese {
  package static let table = """
File.name	文件名
FileDraft.name	文件名
UpdateFileRequest.name	文件名
"""
}
