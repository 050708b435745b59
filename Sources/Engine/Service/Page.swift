package import TongluCore

/// The part of a list that a request asks for: how many rows, and after which one.
///
/// A page token is the key of the last row sent, so that a row inserted meanwhile is neither
/// skipped nor repeated. It is opaque to clients and bound to its list by `scope`.
package struct Page: Sendable {
  package static let sizeDefault: Int32 = 50
  package static let sizeMax: Int32 = 1_000

  /// How many rows to return at most.
  package let limit: Int
  /// The sort key of the last row already sent; nil on the first page.
  package let after: Key?
  private let scope: String

  /// A sort key: an integer part (an id, an instant), a text part where rows sort by name.
  package struct Key: Sendable, Hashable {
    package let number: Int64
    package let id: Int64
    package let text: String

    package init(id: Int64, number: Int64 = 0, text: String = "") {
      self.id = id
      self.number = number
      self.text = text
    }
  }

  /// `scope` names the list ("ListOrders").
  ///
  /// INVALID_ARGUMENT BAD_PAGE_SIZE below zero (0 means 50, more than 1,000 means 1,000) and
  /// BAD_PAGE_TOKEN for a token that this list did not issue.
  package init(_ pageSize: Int32, _ pageToken: String, scope: String) throws(Status) {
    guard pageSize >= 0 else {
      throw .invalid("BAD_PAGE_SIZE", field: "page_size", "0 (for 50) to 1,000 rows")
    }
    limit = Int(pageSize == 0 ? Self.sizeDefault : min(pageSize, Self.sizeMax))
    self.scope = scope
    guard !pageToken.isEmpty else {
      after = nil
      return
    }
    guard let key = Self.decode(pageToken, scope: scope) else {
      throw .invalid("BAD_PAGE_TOKEN", field: "page_token", "not a token of this list")
    }
    after = key
  }

  /// Rows to ask the database for: one more than the page, to know whether another follows.
  package var probe: Int64 { Int64(limit) + 1 }

  /// Cuts `rows` (fetched with `probe`) to the page and returns the next page's token, empty when
  /// nothing follows.
  package func cut<Element>(_ rows: inout [Element], key: (Element) -> Key) -> String {
    guard rows.count > limit else { return "" }
    rows.removeLast(rows.count - limit)
    return rows.last.map { token(after: key($0)) } ?? ""
  }

  /// The token of the page that follows the row with `key`.
  package func token(after key: Key) -> String {
    Hex.text("\(scope)\u{0}\(key.id)\u{0}\(key.number)\u{0}\(key.text)".utf8)
  }

  private static func decode(_ token: String, scope: String) -> Key? {
    guard token.utf8.count <= 4_096, let bytes = Hex.bytes(token),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let parts = text.split(separator: "\u{0}", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == scope, let id = Int64(parts[1]), let n = Int64(parts[2])
    else { return nil }
    return Key(id: id, number: n, text: String(parts[3]))
  }
}
