package import TongluCore
package import TongluDatabase
package import TongluService

/// A list of rows that belong to customers, for staff who may see only some of them.
///
/// It is first read in its order, skipping invisible rows. If there are too many of these, it is
/// merged from the lists of the visible customers: so its cost is bounded by their number, however
/// many rows others have. Keys are sorted by number, then by id.
package protocol VisibleRows {
  var sight: Sight { get }

  /// Whether the order is descending.
  var isDescending: Bool { get }

  /// The rows after a key, by default the page's, in order, and whether the caller sees each.
  func rows(
    after key: Page.Key?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(key: Page.Key, isSeen: Bool)]

  /// The customers that the caller sees, each with the number of its first row after the page's
  /// key, sorted by the keys of these rows; for equal numbers by their ids. Id 0 stands for rows
  /// without a customer.
  func customers(
    limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key]

  /// The first rows of one of them after the page's key, up to the number `bound`.
  func rows(
    of customerID: Int64, until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key]
}

extension VisibleRows {
  /// The first visible rows after the page's key.
  package func visible(
    limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    guard !sight.seesAll else {
      return try rows(after: nil, limit: limit, snapshot).map(\.key)
    }
    if let found = try scanned(limit, snapshot) { return found }
    return try gathered(limit, snapshot)
  }

  /// The first keys of two sorted lists.
  package func merged(_ left: [Page.Key], _ right: [Page.Key], limit: Int) -> [Page.Key] {
    guard !left.isEmpty, !right.isEmpty else { return left + right }
    let all = (left + right).sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    return Array(isDescending ? all.suffix(limit).reversed() : Array(all.prefix(limit)))
  }

  /// The number of invisible rows that a list skips before it is merged by customers.
  private var passedMax: Int { 1_000 }

  private func scanned(
    _ limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key]? {
    var found: [Page.Key] = []
    var last: Page.Key?
    var room = 2 * limit
    var passed = 0
    while passed <= passedMax {
      let rows = try rows(after: last, limit: room, snapshot)
      found += rows.filter(\.isSeen).map(\.key)
      if found.count >= limit || rows.count < room { return Array(found.prefix(limit)) }
      passed += rows.count(where: { !$0.isSeen })
      last = rows.last?.key
      room = min(2 * room, passedMax)
    }
    return nil
  }

  /// Merges customer by customer, until no other has a row before the last one found.
  private func gathered(
    _ limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    var found: [Page.Key] = []
    for customer in try customers(limit: limit, snapshot) {
      let bound = found.count == limit ? found.last?.number : nil
      if let bound, isDescending ? customer.number < bound : customer.number > bound { break }
      found = merged(
        found, try rows(of: customer.id, until: bound, limit: limit, snapshot), limit: limit)
    }
    return found
  }
}
