package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluService

// A stored collaborator: a staff member who works with another owner's customer.
extension CollaboratorRecord {
  /// The person's rights. The numbers are stored; a greater one includes the smaller ones.
  package enum Access: Int64, ColumnCode {
    case read = 1
    case work = 2

    /// An unknown number allows the least.
    package init(stored: Int64) { self = Access(rawValue: stored) ?? .read }
    package var stored: Int64 { rawValue }
  }

  /// The most collaborators of a customer; TOO_MANY_COLLABORATORS beyond it.
  package static let perCustomerMax: Int64 = 20
  /// The most customers on which one person collaborates; TOO_MANY_COLLABORATORS beyond it.
  package static let perStaffMax: Int64 = 1_000
  /// The stored end of a collaboration without an end.
  private static let never = Instant(microseconds: .max)

  /// When the collaboration ends; nil for no end.
  package var end: Instant? {
    get { endTime == Self.never ? nil : endTime }
    set { endTime = newValue ?? Self.never }
  }

  /// The collaborator of the customer, unless the collaboration has ended; nil otherwise.
  package static func find(
    of customerID: Int64, staff staffID: Int64, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CollaboratorRecord? {
    try snapshot.first(
      CollaboratorRecord.self,
      """
      SELECT $columns(CollaboratorRecord) FROM collaborators
      WHERE tenant = $tenant AND staff_id = $1 AND customer_id = $2 AND end_time > $3
      """, staffID, customerID, now)
  }

  /// The customer's collaborators whose collaboration has not ended, by the staff's ids.
  package static func list(
    of customerID: Int64, after staffID: Int64, limit: Int64, now: Instant,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CollaboratorRecord] {
    try snapshot.all(
      CollaboratorRecord.self,
      """
      SELECT $columns(CollaboratorRecord) FROM collaborators INDEXED BY collaborators_customer
      WHERE tenant = $tenant AND customer_id = $1 AND staff_id > $2 AND end_time > $3
      ORDER BY staff_id LIMIT $4
      """, customerID, staffID, now, limit)
  }

  /// Inserts the collaborator, or replaces the stored one. Deletes ended collaborations of the
  /// customer and of the person.
  ///
  /// FAILED_PRECONDITION TOO_MANY_COLLABORATORS.
  package func put(_ call: Call, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      """
      DELETE FROM collaborators INDEXED BY collaborators_customer
      WHERE tenant = $tenant AND customer_id = $1 AND (end_time <= $2 OR staff_id = $3)
      """, customerID, call.now, staffID)
    try transaction.execute(
      "DELETE FROM collaborators WHERE tenant = $tenant AND staff_id = $1 AND end_time <= $2",
      staffID, call.now)
    let ofCustomer = try transaction.snapshot.first(
      "SELECT COUNT(*) FROM collaborators WHERE tenant = $tenant AND customer_id = $1", customerID
    ) { row throws(Status) in row.int(0) }
    let ofStaff = try transaction.snapshot.first(
      "SELECT COUNT(*) FROM collaborators WHERE tenant = $tenant AND staff_id = $1", staffID
    ) { row throws(Status) in row.int(0) }
    guard ofCustomer ?? 0 < Self.perCustomerMax, ofStaff ?? 0 < Self.perStaffMax else {
      throw Status(
        .failedPrecondition, "TOO_MANY_COLLABORATORS",
        "a customer has at most \(count: Self.perCustomerMax) collaborators, and a person "
          + "collaborates on at most \(count: Self.perStaffMax)")
    }
    try transaction.insert(self)
    try StaffRecord.setCollaborates(staffID, true, call, transaction)
  }

  /// Deletes it.
  package func remove(_ call: Call, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      "DELETE FROM collaborators WHERE tenant = $tenant AND staff_id = $1 AND customer_id = $2",
      staffID, customerID)
    let hasOthers = try transaction.snapshot.exists(
      "SELECT 1 FROM collaborators WHERE tenant = $tenant AND staff_id = $1", staffID)
    if !hasOthers { try StaffRecord.setCollaborates(staffID, false, call, transaction) }
  }
}
