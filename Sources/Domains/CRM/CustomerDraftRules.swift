import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService

/// What a request gives becomes a company's fields, checked in the order of the schema.
enum CustomerDraftRules {
  /// A new company with its tags.
  static func record(
    _ draft: CustomerDraft, _ enterprise: EnterpriseRecord, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> (record: CustomerRecord, tags: [String]) {
    var record = CustomerRecord()
    record.id = call.newID()
    record.name = try Text.name(draft.name, field: "customer.name", countMax: 200)
    if !draft.code.isEmpty {
      record.code = try CustomerRules.code(draft.code, field: "customer.code")
    }
    try setClass(draft.classCode, &record, snapshot)
    record.level = try CustomerRules.level(draft.level, field: "customer.level")
    // A service account owns nothing: what it creates goes to the pool.
    let takesItself = call.caller.kind == .staff && !call.caller.seesAllCustomers
    let owner = draft.ownerID == 0 && takesItself ? call.caller.userID : draft.ownerID
    try setOwner(owner, &record, call, snapshot)
    let tags = try CustomerRules.tags(draft.tags, field: "customer.tags")
    record.state = try state(draft.state, call.caller, enterprise)
    record.address = try CustomerRules.text(
      draft.address, field: "customer.address", countMax: 500)
    if let place = draft.place { try setPlace(place, &record, field: "customer.place") }
    record.currency =
      draft.currency.isEmpty
      ? enterprise.currency
      : try Text.currency(draft.currency, field: "customer.currency")
    record.note = try CustomerRules.text(draft.note, field: "customer.note", countMax: 2_000)
    record.createTime = call.now
    record.updateTime = call.now
    return (record, tags)
  }

  /// What a new customer is: approved from those who may approve, unless they say prospect.
  ///
  /// INVALID_ARGUMENT BAD_STATE; PERMISSION_DENIED STATE_NOT_ALLOWED.
  private static func state(
    _ state: CustomerState, _ caller: Caller, _ enterprise: EnterpriseRecord
  ) throws(Status) -> CustomerRecord.State {
    let mayApprove =
      caller.has([.owner, .manager]) || caller.has(.sales) && enterprise.approvesSalesCustomers
    guard state != .unspecified else { return mayApprove ? .approved : .prospect }
    let wanted = try settable(state, field: "customer.state")
    guard wanted == .prospect || mayApprove else {
      throw Status(
        .permissionDenied, "STATE_NOT_ALLOWED", "an owner or a manager approves a customer")
    }
    return wanted
  }

  /// A state that is given rather than computed; INVALID_ARGUMENT BAD_STATE.
  static func settable(
    _ state: CustomerState, field: String
  ) throws(Status) -> CustomerRecord.State {
    switch state {
    case .prospect: return .prospect
    case .approved: return .approved
    default:
      throw .invalid(
        "BAD_STATE", field: field, "prospect or approved: who is regular is computed")
    }
  }

  static func setClass(
    _ code: String, _ record: inout CustomerRecord, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if code.isEmpty {
      record.classID = nil
      record.classCode = ""
    } else {
      let found = try CustomerClassRecord.find(code: code, snapshot)
      record.classID = found.id
      record.classCode = found.code
    }
  }

  /// A caller with no role but sales takes from the pool and gives back, and hands nothing to
  /// another. Only active staff who sell become owners.
  static func setOwner(
    _ owner: Int64, _ record: inout CustomerRecord, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard owner != record.ownerID ?? 0 else { return }
    guard owner != 0 else {
      record.ownerID = nil
      return
    }
    guard call.caller.seesAllCustomers || owner == call.caller.userID else {
      throw Status(
        .permissionDenied, "OWNER_NOT_ALLOWED", "only a manager gives a customer to another")
    }
    try StaffRecord.requireSeller(owner, snapshot)
    record.ownerID = owner
  }

  static func setPlace(
    _ place: Place, _ record: inout CustomerRecord, field: String
  ) throws(Status) {
    let (coordinate, datum, accuracyM) = try CustomerRules.place(place, field: field)
    record.place = coordinate
    record.datum = datum
    record.accuracyM = accuracyM
  }
}
