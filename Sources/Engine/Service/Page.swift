package import TongluCore
import TongluCrypto
package import TongluMessages

/// The requested part of a list: the number of rows, and the key that they follow.
///
/// A page token is the key of the last row sent, so that a row inserted meanwhile is neither
/// skipped nor repeated. It is opaque to clients and bound to its request: to the list and to every
/// field except the page's own, so that a token of one filter is refused with another (AIP-158). A
/// page is limited in rows, and in bytes by a client's default limit of 4 MiB.
package struct Page: Sendable {
  /// The rows of a page when the request says 0.
  package static let sizeDefault: Int32 = 50
  /// The most rows of a page; a larger page_size counts as this.
  package static let sizeMax: Int32 = 1_000
  /// The most encoded bytes of a page's rows; other fields of a response have the rest of 4 MiB.
  package static let bytesMax = 7 << 19

  /// The most rows to return.
  package let limit: Int
  /// The sort key of the last row already sent; nil on the first page.
  package let after: Key?
  private let scope: String

  /// A sort key: an integer part (an id, a time), and a text part where rows are sorted by name.
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

  /// The page that a request asks for.
  ///
  /// INVALID_ARGUMENT BAD_PAGE_SIZE below zero (0 means 50, more than 1,000 means 1,000) and
  /// BAD_PAGE_TOKEN for a token of another request.
  package init(_ request: some PagedRequest) throws(Status) {
    try self.init(request.pageSize, request.pageToken, scope: Self.scope(request))
  }

  /// The page of a list with its own sizes; a larger page_size is refused.
  package init(
    _ request: some PagedRequest, sizeDefault: Int32, sizeMax: Int32
  ) throws(Status) {
    guard (0...sizeMax).contains(request.pageSize) else {
      throw .invalid(
        "BAD_PAGE_SIZE", field: "page_size", "0 (for \(sizeDefault)) to \(sizeMax) rows")
    }
    let size = request.pageSize == 0 ? sizeDefault : request.pageSize
    try self.init(size, request.pageToken, scope: Self.scope(request))
  }

  /// `scope` identifies the request that a token continues.
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
    guard let key = Self.decode(pageToken, scope: scope) else { throw Self.badToken }
    after = key
  }

  /// The refusal of a token of another request.
  package static var badToken: Status {
    .invalid("BAD_PAGE_TOKEN", field: "page_token", "not a token of this list with these filters")
  }

  /// The number of rows to query: one more than the page, to know whether another page follows.
  package var probe: Int64 { Int64(limit) + 1 }

  /// The messages of the page's rows (queried with `probe`), and the next page's token, empty when
  /// nothing follows. A page holds at least one row, unless its list has stopped its search at a
  /// key: then the next page continues there.
  package func cut<Row, Item: Message>(
    _ rows: [Row], key: (Row) -> Key, goingOnAfter end: Key? = nil,
    _ message: (Row) throws(Status) -> Item
  ) throws(Status) -> (items: [Item], nextPageToken: String) {
    var items: [Item] = []
    items.reserveCapacity(min(rows.count, limit))
    var bytes = 0
    for row in rows.prefix(limit) {
      let item = try message(row)
      // The tag of a field below 16 has one byte, a length below 2^28 at most four.
      bytes += item.encodedSize + 5
      if bytes > Self.bytesMax, !items.isEmpty { break }
      items.append(item)
    }
    guard items.count < rows.count, !items.isEmpty else {
      return (items, end.map { token(after: $0) } ?? "")
    }
    return (items, token(after: key(rows[items.count - 1])))
  }

  /// The same for rows that are messages.
  package func cut<Item: Message>(
    _ rows: [Item], key: (Item) -> Key
  ) throws(Status) -> (items: [Item], nextPageToken: String) {
    try cut(rows, key: key) { row throws(Status) in row }
  }

  /// The token of the page after the row with `key`.
  package func token(after key: Key) -> String {
    Hex.text("\(scope)\u{0}\(key.id)\u{0}\(key.number)\u{0}\(key.text)".utf8)
  }

  /// A digest of the request's type and of its fields except the page's own.
  private static func scope<Request: PagedRequest>(_ request: Request) -> String {
    var filters = request
    filters.pageSize = 0
    filters.pageToken = ""
    return Hex.text(Crypto.sha256(Array(Request.fullName.utf8) + filters.encoded()).prefix(12))
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
