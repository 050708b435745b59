import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// The classes and staff that companies refer to, each looked up once over one view.
struct CustomerReferences {
  private var classes = LookUps<String, CustomerClassRecord>()
  private var sellers = LookUps<Int64, Void>()

  /// The class with `code`; NOT_FOUND otherwise.
  mutating func customerClass(
    _ code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerClassRecord {
    try classes.value(code) { () throws(Status) in
      try CustomerClassRecord.find(code: code, snapshot)
    }
  }

  /// Refuses as `StaffRecord.requireSeller` does.
  mutating func requireSeller(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) {
    try sellers.value(id) { () throws(Status) in try StaffRecord.requireSeller(id, snapshot) }
  }

  /// Whether the class with `code` is the one with `id`.
  mutating func hasClass(
    _ code: String, _ id: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    let found = try RowBatch.result { () throws(Status) in try customerClass(code, snapshot) }
    return (try? found.get())?.id == id
  }

  /// Whether a staff member may own customers.
  mutating func sells(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    let found = try RowBatch.result { () throws(Status) in try requireSeller(id, snapshot) }
    return (try? found.get()) != nil
  }
}
