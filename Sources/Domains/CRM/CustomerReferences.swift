import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// The classes and staff that companies refer to, each looked up once over one view.
struct CustomerReferences {
  private var classes: [String: Result<CustomerClassRecord, Status>] = [:]
  private var sellers: [Int64: Result<Void, Status>] = [:]

  /// The class with `code`; NOT_FOUND otherwise.
  mutating func customerClass(
    _ code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerClassRecord {
    if let known = classes[code] { return try known.get() }
    let found = try RowBatch.result { () throws(Status) in
      try CustomerClassRecord.find(code: code, snapshot)
    }
    classes[code] = found
    return try found.get()
  }

  /// The refusals of `StaffRecord.requireSeller`.
  mutating func requireSeller(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) {
    if let known = sellers[id] { return try known.get() }
    let found = try RowBatch.result { () throws(Status) in
      try StaffRecord.requireSeller(id, snapshot)
    }
    sellers[id] = found
    try found.get()
  }

  /// Whether the class with `code` is the one with `id`.
  mutating func hasClass(
    _ code: String, _ id: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    let found = try RowBatch.result { () throws(Status) in try customerClass(code, snapshot) }
    return (try? found.get())?.id == id
  }

  /// Whether one of the staff may own customers.
  mutating func sells(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    let found = try RowBatch.result { () throws(Status) in try requireSeller(id, snapshot) }
    return (try? found.get()) != nil
  }
}
