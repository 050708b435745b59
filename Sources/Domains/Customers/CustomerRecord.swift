package import TongluCore
package import TongluDatabase
import TongluMessages
package import TongluService

/// A stored dealer company.
package struct CustomerRecord: Sendable, Hashable {
  /// The company's state. The numbers are stored. Which approved companies are regular is computed
  /// by domains that see their orders.
  package enum State: Int64, ColumnCode {
    case prospect = 1
    case approved = 2

    /// An unknown number allows the least.
    package init(stored: Int64) { self = State(rawValue: stored) ?? .prospect }
    package var stored: Int64 { rawValue }
  }

  var row: CustomerRow
  /// Empty without a class.
  package var classCode = ""

  /// An approved company in the pool without further data.
  package init() {
    row = CustomerRow()
    row.version = 1
    row.state = .approved
  }

  /// Reads the code of the class after `$columns(CustomerRow c)`.
  package init(_ customer: CustomerRow, class row: borrowing Row) {
    self.row = customer
    classCode = row.text(CustomerRow.columnCount)
  }

  /// The error of the place in metres; 0 if unknown.
  package var accuracyM: Double {
    get { knownAccuracyM ?? 0 }
    set { knownAccuracyM = newValue }
  }

  /// The company if the caller may see it; NOT_FOUND in the same words as for one that does not
  /// exist.
  ///
  /// `Sight` decides what the caller sees.
  package static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    try ask(id, call, snapshot).answer(snapshot)
  }

  /// The company if the caller may change it or what belongs to it: NOT_FOUND, PERMISSION_DENIED
  /// COLLABORATOR_READS.
  package static func findToChange(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    let customer = try find(id, call, snapshot)
    try call.sight.requireChange(of: id, snapshot)
    return customer
  }

  /// The same at `version`: NOT_FOUND, ABORTED STALE_VERSION, PERMISSION_DENIED COLLABORATOR_READS.
  package static func findToChange(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    let customer = try find(id, call, snapshot)
    guard customer.version == version else {
      throw .staleVersion("customer", given: version, stored: customer.version)
    }
    try call.sight.requireChange(of: id, snapshot)
    return customer
  }

  /// Asks for the company that `find` finds.
  package static func ask(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<CustomerRecord> {
    let question = try snapshot.ask(
      CustomerRow.self,
      """
      SELECT $columns(CustomerRow c), k.code
      FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id = $1 AND $sees(c)
      """, as: call.sight.form, id)
    return Asked { snapshot throws(Status) in
      let found = try snapshot.first(question) { row throws(Status) in
        CustomerRecord(CustomerRow(row), class: row)
      }
      guard let found else { throw .notFound("customer", id) }
      return found
    }
  }

  /// The company's version; nil if it does not exist.
  package static func version(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try snapshot.first("SELECT version FROM customers WHERE tenant = $tenant AND id = $1", id) {
      row throws(Status) in row.int(0)
    }
  }

  /// The number of companies that a staff member owns.
  package static func count(
    ownedBy staffID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64 {
    try snapshot.first(
      "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND owner_id = $1", staffID
    ) { row throws(Status) in row.int(0) } ?? 0
  }

  /// The company's tags in their order.
  package static func tags(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [String] {
    try snapshot.all(
      "SELECT tag FROM customer_tags WHERE tenant = $tenant AND customer_id = $1 ORDER BY tag", id
    ) { row throws(Status) in row.text(0) }
  }

  /// The tags of many companies; at most 1,024 ids.
  package static func tags(
    of ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: [String]] {
    var tags: [Int64: [String]] = [:]
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT t.customer_id, t.tag FROM wanted CROSS JOIN customer_tags AS t
      WHERE t.tenant = $tenant AND t.customer_id = wanted.id ORDER BY t.customer_id, t.tag
      """, List(ids)
    ) { row throws(Status) in tags[row.int(0), default: []].append(row.text(1)) }
    return tags
  }
}
