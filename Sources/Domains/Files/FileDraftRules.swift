import TongluCore
import TongluFilesMessages
import TongluIdentity
import TongluMessages
import TongluService

/// The checked announcement of an upload: BAD_NAME, BAD_CONTENT_TYPE, BAD_DIGEST, FILE_TOO_LARGE,
/// BAD_SHARING, in this order.
package struct FileDraftRules: Sendable {
  let name: String
  let contentType: String
  let sizeBytes: Int64
  let sha256: [UInt8]
  let isShared: Bool
  let customerID: Int64?

  init(_ draft: FileDraft, _ caller: Caller, bytesMax: Int64) throws(Status) {
    name = try Self.name(draft.name, field: "file.name")
    contentType = try Self.contentType(draft.contentType)
    guard draft.sha256.count == 32 else {
      throw .invalid("BAD_DIGEST", field: "file.sha256", "the content's SHA-256, 32 bytes")
    }
    sha256 = draft.sha256
    guard (0...bytesMax).contains(draft.sizeBytes) else {
      throw Status(.invalidArgument, "FILE_TOO_LARGE", "a file has 0 to \(bytesMax) bytes")
        .with(["bytes_max": String(bytesMax)])
    }
    sizeBytes = draft.sizeBytes
    customerID = caller.customerID ?? (draft.customerID == 0 ? nil : draft.customerID)
    isShared = draft.shared
    if isShared { try Self.allowSharing(customerID: customerID) }
  }

  /// The announcement as stored with the received bytes: equal announcements have equal bytes.
  var announced: [UInt8] {
    var draft = FileDraft()
    draft.name = name
    draft.contentType = contentType
    draft.sizeBytes = sizeBytes
    draft.sha256 = sha256
    draft.shared = isShared
    draft.customerID = customerID ?? 0
    return draft.encoded()
  }

  /// A name without a path: 1 to 255 characters on one line.
  static func name(_ text: String, field: String) throws(Status) -> String {
    let name = try Text.name(text, field: field, countMax: 255)
    guard !name.contains("/"), name != ".", name != ".." else {
      throw .invalid("BAD_NAME", field: field, "a name, not a path")
    }
    return name
  }

  /// A customer's file is for its company alone: sharing would show it to others.
  static func allowSharing(customerID: Int64?) throws(Status) {
    guard customerID == nil else {
      throw .invalid("BAD_SHARING", field: "shared", "a customer's file is not shared")
    }
  }

  /// `type/subtype` (RFC 6838) with its parameters, at most 100 characters.
  private static func contentType(_ text: String) throws(Status) -> String {
    if text.isEmpty { return "application/octet-stream" }
    let parts = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    guard isPlain, text.utf8.count <= 100, parts.count == 2, !parts.contains("") else {
      throw .invalid("BAD_CONTENT_TYPE", field: "file.content_type", "type/subtype, as image/png")
    }
    return text
  }
}
