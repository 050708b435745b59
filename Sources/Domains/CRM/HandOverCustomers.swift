package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

/// The progress of a hand-over: customers are changed in the order of ids, up to the last one at
/// its beginning.
package struct HandOverCustomersProgress: StagedProgress {
  fileprivate var isBegun = false
  /// The last customer changed, and the last one to change.
  fileprivate var cursor: Int64 = 0
  fileprivate var end: Int64 = 0
  fileprivate var count: Int64 = 0

  package init() {}

  package init(stored: [UInt8]) throws(Status) {
    let numbers = try PackedNumbers.numbers(stored)
    guard numbers.count == 3 else { throw PackedNumbers.unreadable }
    (cursor, end, count) = (numbers[0], numbers[1], numbers[2])
    isBegun = true
  }

  package var stored: [UInt8] { PackedNumbers.bytes([cursor, end, count]) }
}

extension CrmService {
  /// The customers changed by one statement.
  private static let handedOverAtOnce = 32

  package func prepareHandOverCustomers(
    _ request: HandOverCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    try Self.check(request)
    return NothingPrepared()
  }

  package func stepHandOverCustomers(
    _ request: HandOverCustomersRequest, _ preparation: NothingPrepared,
    _ progress: inout HandOverCustomersProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> HandOverCustomersResponse? {
    if !progress.isBegun {
      _ = try StaffRecord.find(request.fromStaffID, transaction.snapshot)
      try Self.requireSeen(request, call, transaction.snapshot)
      if request.toStaffID != 0 {
        try StaffRecord.requireSeller(request.toStaffID, transaction.snapshot)
      }
      let last = try transaction.snapshot.first(
        "SELECT MAX(id) FROM customers WHERE tenant = $tenant AND owner_id = $1",
        request.fromStaffID
      ) { row throws(Status) in row.optionalInt(0) }
      progress.end = (last ?? nil) ?? 0
      progress.isBegun = true
      if call.isDryRun {
        room.affects(try Self.count(of: request.fromStaffID, transaction.snapshot))
      }
    }
    while progress.cursor < progress.end {
      let count = room.takeUp(to: Self.handedOverAtOnce)
      guard count > 0 else { return nil }
      try handOver(request, count, &progress, call, transaction)
    }
    var response = HandOverCustomersResponse()
    response.customerCount = Int32(clamping: progress.count)
    return response
  }

  /// A manager who leads a team may hand over only customers of its own team members:
  /// PERMISSION_DENIED NOT_YOUR_TEAM.
  private static func requireSeen(
    _ request: HandOverCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let owners = try call.sight.owners(snapshot)
    guard call.sight.seesAll || owners.owners.contains(request.fromStaffID) else {
      throw Status(
        .permissionDenied, "NOT_YOUR_TEAM", "staff \(request.fromStaffID) is in no team of yours")
    }
  }

  /// The customers that the staff member owns.
  private static func count(
    of owner: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int {
    let count = try snapshot.first(
      "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND owner_id = $1", owner
    ) { row throws(Status) in row.int(0) }
    return Int(count ?? 0)
  }

  private static func check(_ request: HandOverCustomersRequest) throws(Status) {
    guard !request.toPool || request.toStaffID == 0 else {
      throw .invalid("BAD_TARGET", field: "to_pool", "one of the staff or the pool, not both")
    }
    guard request.toPool || request.toStaffID != 0 else {
      throw .invalid(.fieldRequired, field: "to_staff_id", "name one of the staff, or to_pool")
    }
    guard request.fromStaffID != request.toStaffID else {
      throw .invalid("SAME_OWNER", field: "to_staff_id", "another than from_staff_id")
    }
  }

  /// Changes the owner of the next `count` customers, if it is still the former one.
  private func handOver(
    _ request: HandOverCustomersRequest, _ count: Int,
    _ progress: inout HandOverCustomersProgress, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    let moved = try transaction.snapshot.all(
      """
      SELECT id, version FROM customers
      WHERE tenant = $tenant AND owner_id = $1 AND id > $2 AND id <= $3 ORDER BY id LIMIT $4
      """, request.fromStaffID, progress.cursor, progress.end, count
    ) { row throws(Status) in (id: row.int(0), version: row.int(1)) }
    let last = moved.count < count ? progress.end : moved.last?.id ?? progress.end
    try transaction.execute(
      """
      UPDATE customers SET owner_id = $2, version = version + 1,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND owner_id = $1 AND id > $4 AND id <= $5
      """,
      request.fromStaffID, request.toStaffID == 0 ? nil : request.toStaffID, call.now,
      progress.cursor, last)
    for customer in moved {
      try transaction.record(
        .customer, customer.id, version: customer.version + 1, .updated, of: customer.id)
    }
    progress.cursor = last
    progress.count += Int64(moved.count)
  }
}
