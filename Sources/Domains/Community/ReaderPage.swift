import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// A page of the list of readers, plus one row. The order is that of the audience's key: it is
/// independent of the owner of a company, which may change between two pages.
struct ReaderPage: Sendable {
  private let filter: ReaderFilter
  /// The owner of the customers, 0 for the pool; nil for all that the caller sees.
  private let owner: Int64?
  private let sight: Sight
  private let afterCustomer: Int64
  private let afterMember: Int64
  private let count: Int64

  init(_ request: ListReadersRequest, _ page: Page, _ sight: Sight) {
    filter = request.filter
    owner = request.ownerID
    self.sight = sight
    afterCustomer = page.after?.number ?? 0
    afterMember = page.after?.id ?? 0
    count = page.probe
  }

  func readers(
    of reach: AudienceReach, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    if let owner, !sight.mayReach(owner: owner) { return [] }
    if filter == .gone { return try byDisabled(reach.post, snapshot) }
    guard reach.isBroad, owner != nil || !sight.seesAll else {
      return try byAudience(reach.post, snapshot)
    }
    guard owner != nil || sight.kind == .own else { return try ofSeen(reach.post, snapshot) }
    var readers: [PostReader] = []
    for owner in owner.map({ [$0] }) ?? [sight.viewer, 0] {
      readers +=
        owner == 0
        ? try ofPool(reach.post, snapshot) : try owned(by: owner, reach.post, snapshot)
    }
    readers.sort { ($0.customerID, $0.memberID) < ($1.customerID, $1.memberID) }
    return Array(readers.prefix(Int(count)))
  }

  private func byAudience(
    _ post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM post_audience AS a CROSS JOIN customers AS c CROSS JOIN members AS m
      WHERE a.tenant = $tenant AND a.post_id = $1 AND (a.customer_id, a.member_id) > ($2, $3)
        AND ($4 <> 1 OR a.read_time IS NOT NULL) AND ($4 <> 2 OR a.read_time IS NULL)
        AND c.tenant = $tenant AND c.id = a.customer_id
        AND (CAST($5 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $5)
        AND $sees(c)
        AND m.tenant = $tenant AND m.id = a.member_id AND ($4 <> 2 OR m.disabled = 0)
      ORDER BY a.customer_id, a.member_id LIMIT $6
      """, as: sight.form, post, afterCustomer, afterMember, filter.rawValue, owner, count
    ) { row throws(Status) in PostReader(row) }
  }

  /// Disabled members who have not opened it: all disabled members are scanned.
  private func byDisabled(
    _ post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM members AS m INDEXED BY members_disabled
      CROSS JOIN post_audience AS a CROSS JOIN customers AS c
      WHERE m.tenant = $tenant AND m.disabled = 1 AND (m.customer_id, m.id) > ($2, $3)
        AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = +m.customer_id
        AND a.member_id = m.id AND a.read_time IS NULL
        AND c.tenant = $tenant AND c.id = m.customer_id
        AND (CAST($4 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $4)
        AND $sees(c)
      ORDER BY m.customer_id, m.id LIMIT $5
      """, as: sight.form, post, afterCustomer, afterMember, owner, count
    ) { row throws(Status) in PostReader(row) }
  }

  /// For a broad audience: the customers of an owner in the order of the list.
  private func owned(
    by owner: Int64, _ post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM customers AS c INDEXED BY customers_owner
      CROSS JOIN post_audience AS a CROSS JOIN members AS m
      WHERE c.tenant = $tenant AND c.owner_id = $6 AND c.id >= $2
        AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = +c.id
        AND (c.id > $2 OR a.member_id > $3)
        AND ($4 <> 1 OR a.read_time IS NOT NULL) AND ($4 <> 2 OR a.read_time IS NULL)
        AND m.tenant = $tenant AND m.id = a.member_id AND ($4 <> 2 OR m.disabled = 0)
        AND $sees(c)
      ORDER BY c.id, a.member_id LIMIT $5
      """, as: sight.form, post, afterCustomer, afterMember, filter.rawValue, count, owner
    ) { row throws(Status) in PostReader(row) }
  }

  /// For a broad audience: the visible customers.
  private func ofSeen(
    _ post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM $seen AS v CROSS JOIN customers AS c
      CROSS JOIN post_audience AS a CROSS JOIN members AS m
      WHERE v.id >= $2 AND c.tenant = $tenant AND c.id = v.id
        AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = +c.id
        AND (c.id > $2 OR a.member_id > $3)
        AND ($4 <> 1 OR a.read_time IS NOT NULL) AND ($4 <> 2 OR a.read_time IS NULL)
        AND m.tenant = $tenant AND m.id = a.member_id AND ($4 <> 2 OR m.disabled = 0)
      ORDER BY c.id, a.member_id LIMIT $5
      """, as: sight.form, post, afterCustomer, afterMember, filter.rawValue, count
    ) { row throws(Status) in PostReader(row) }
  }

  private func ofPool(
    _ post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PostReader] {
    try snapshot.all(
      """
      SELECT a.member_id, m.name, a.customer_id, c.name, COALESCE(c.owner_id, 0), a.read_time,
        m.disabled, a.late
      FROM customers AS c INDEXED BY customers_owner
      CROSS JOIN post_audience AS a CROSS JOIN members AS m
      WHERE c.tenant = $tenant AND c.owner_id IS NULL AND c.id >= $2
        AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = +c.id
        AND (c.id > $2 OR a.member_id > $3)
        AND ($4 <> 1 OR a.read_time IS NOT NULL) AND ($4 <> 2 OR a.read_time IS NULL)
        AND m.tenant = $tenant AND m.id = a.member_id AND ($4 <> 2 OR m.disabled = 0)
      ORDER BY c.id, a.member_id LIMIT $5
      """, post, afterCustomer, afterMember, filter.rawValue, count
    ) { row throws(Status) in PostReader(row) }
  }
}

extension PostReader {
  fileprivate init(_ row: borrowing Row) {
    self.init()
    memberID = row.int(0)
    memberName = row.text(1)
    customerID = row.int(2)
    customerName = row.text(3)
    ownerID = row.int(4)
    readTime = row.optionalInstant(5)
    disabled = row.bool(6)
    late = row.bool(7)
  }
}
