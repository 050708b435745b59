package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// A dealer company as stored.
package struct CustomerRecord: Sendable, Hashable {
  /// How far the company has come. The numbers are stored. Which of the approved are regular is
  /// computed by those who see their orders.
  package enum State: Int64, Sendable {
    case prospect = 1
    case approved = 2
  }

  package var id: Int64 = 0
  package var version: Int64 = 1
  package var name = ""
  /// The enterprise's own number for it; nil for none.
  package var code: String?
  package var classID: Int64?
  /// Empty without a class.
  package var classCode = ""
  package var level: Int64 = 0
  /// The salesperson; nil in the pool.
  package var ownerID: Int64?
  package var state: State = .approved
  package var address = ""
  package var place: Coordinate?
  package var datum: Datum?
  package var accuracyM: Double = 0
  package var currency = ""
  package var note = ""
  package var createTime = Instant(microseconds: 0)
  package var updateTime = Instant(microseconds: 0)

  package init() {}

  /// Reads the columns of `find`, from the first.
  package init(_ row: borrowing Row) {
    id = row.int(0)
    version = row.int(1)
    name = row.text(2)
    code = row.optionalText(3)
    classID = row.optionalInt(4)
    classCode = row.text(5)
    level = row.int(6)
    ownerID = row.optionalInt(7)
    state = State(rawValue: row.int(8)) ?? .prospect
    address = row.text(9)
    if let latitude = row.optionalDouble(10), let longitude = row.optionalDouble(11) {
      place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    }
    datum = row.optionalInt(12).flatMap { Datum(rawValue: Int32(truncatingIfNeeded: $0)) }
    accuracyM = row.double(13)
    currency = row.text(14)
    note = row.text(15)
    createTime = row.instant(16)
    updateTime = row.instant(17)
  }

  /// The company if the caller may see it, else NOT_FOUND in the same words as for none.
  ///
  /// A member sees its own; who only sells its own customers and the pool; other staff all.
  package static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    try ask(id, call, snapshot).answer(snapshot)
  }

  /// Asks for the company that `find` finds.
  package static func ask(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<CustomerRecord> {
    let question = try snapshot.ask(
      """
      SELECT c.id, c.version, c.name, c.code, c.class_id, k.code, c.level, c.owner_id, c.state,
        c.address, c.latitude, c.longitude, c.datum, c.accuracy_m, c.currency, c.note,
        c.create_time, c.update_time
      FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id = $1
      """, id)
    return Asked { snapshot throws(Status) in
      let found = try snapshot.first(question) { row throws(Status) in CustomerRecord(row) }
      guard let found, found.isVisible(to: call.caller) else { throw .notFound("customer", id) }
      return found
    }
  }

  /// The company's version; nil where there is none.
  package static func version(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try snapshot.first("SELECT version FROM customers WHERE tenant = $tenant AND id = $1", id) {
      row throws(Status) in row.int(0)
    }
  }

  /// How many companies one of the staff owns.
  package static func count(
    ownedBy staffID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64 {
    try snapshot.first(
      "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND owner_id = $1", staffID
    ) { row throws(Status) in row.int(0) } ?? 0
  }

  /// Whether the caller may see the company.
  package func isVisible(to caller: Caller) -> Bool {
    Self.isVisible(id, ownedBy: ownerID, to: caller)
  }

  /// Whether the caller may see the company with this id and owner.
  package static func isVisible(_ id: Int64, ownedBy ownerID: Int64?, to caller: Caller) -> Bool {
    if let own = caller.customerID { return own == id }
    if caller.seesAllCustomers { return true }
    return caller.isStaff && (ownerID == nil || ownerID == caller.userID)
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

  /// The company as responses show it. A member is not shown whose customer it is, nor the
  /// enterprise's own number, class, level, tags and notes of it, nor the version and time that
  /// change with these.
  package func message(tags: [String], isRegular: Bool, for caller: Caller) -> Customer {
    var message = Customer()
    message.id = id
    message.name = name
    message.state = state == .prospect ? .prospect : isRegular ? .regular : .approved
    message.address = address
    message.currency = currency
    message.createTime = createTime
    if let place, let datum {
      message.place = Place(place, datum, accuracyM: accuracyM, for: caller)
    }
    guard caller.customerID == nil else { return message }
    message.version = version
    message.updateTime = updateTime
    message.code = code ?? ""
    message.classCode = classCode
    message.level = Int32(truncatingIfNeeded: level)
    message.ownerID = ownerID ?? 0
    message.tags = tags
    message.note = note
    return message
  }
}
