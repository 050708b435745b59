import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService

/// Makes a company's fields of a request, checked in the order of the schema.
enum CustomerDraftRules {
  /// A new company with its tags; the refusal names all violations, up to 20.
  static func record(
    _ draft: CustomerDraft, field: String, _ enterprise: EnterpriseRecord,
    _ references: inout CustomerReferences, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (record: CustomerRecord, tags: [String]) {
    var record = CustomerRecord()
    var wrong = Violations()
    record.id = call.newID()
    try setName(draft.name, &record, &wrong, field: "\(field).name")
    if !draft.code.isEmpty { try setCode(draft.code, &record, &wrong, field: "\(field).code") }
    try setClass(
      draft.classCode, &record, &wrong, field: "\(field).class_code", &references, snapshot)
    try setLevel(draft.level, &record, &wrong, field: "\(field).level")
    // A service account owns no customers: those it creates go to the pool.
    let takesItself = call.caller.kind == .staff && call.caller.onlySells
    let owner = draft.ownerID == 0 && takesItself ? call.caller.userID : draft.ownerID
    try setOwner(
      owner, &record, &wrong, field: "\(field).owner_id", &references, call, snapshot)
    let tags = try CustomerRules.tags(draft.tags, &wrong, field: "\(field).tags")
    let place = "\(field).state"
    record.state =
      try wrong.collect(place, state(draft.state, call.caller, enterprise, field: place))
      ?? .prospect
    try setAddress(draft.address, &record, &wrong, field: "\(field).address")
    if let place = draft.place {
      try setPlace(place, &record, &wrong, field: "\(field).place")
    }
    record.currency = enterprise.currency
    if !draft.currency.isEmpty {
      let field = "\(field).currency"
      record.currency =
        try wrong.collect(field, Text.currency(draft.currency, field: field)) ?? ""
    }
    try setNote(draft.note, &record, &wrong, field: "\(field).note")
    record.createTime = call.now
    record.updateTime = call.now
    try wrong.check()
    return (record, tags)
  }

  /// The state of a new customer: approved if the caller may approve, unless the request says
  /// prospect.
  ///
  /// INVALID_ARGUMENT BAD_STATE; PERMISSION_DENIED STATE_NOT_ALLOWED.
  private static func state(
    _ state: CustomerState, _ caller: Caller, _ enterprise: EnterpriseRecord, field: String
  ) throws(Status) -> CustomerRecord.State {
    let mayApprove =
      caller.has([.owner, .manager]) || caller.has(.sales) && enterprise.approvesSalesCustomers
    guard state != .unspecified else { return mayApprove ? .approved : .prospect }
    let wanted = try settable(state, field: field)
    guard wanted == .prospect || mayApprove else {
      throw Status(
        .permissionDenied, "STATE_NOT_ALLOWED", "an owner or a manager approves a customer")
    }
    return wanted
  }

  /// A state that can be set, not one that is computed; INVALID_ARGUMENT BAD_STATE.
  static func settable(
    _ state: CustomerState, field: String
  ) throws(Status) -> CustomerRecord.State {
    switch state {
    case .prospect: return .prospect
    case .approved: return .approved
    default:
      throw .invalid(
        "BAD_STATE", field: field, "prospect or approved: regular is computed")
    }
  }

  static func setName(
    _ name: String, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.name = try wrong.collect(field, Text.name(name, field: field, countMax: 200)) ?? ""
  }

  static func setCode(
    _ code: String, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.code = try wrong.collect(field, CustomerRules.code(code, field: field))
  }

  static func setClass(
    _ code: String, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String,
    _ references: inout CustomerReferences, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if code.isEmpty {
      record.classID = nil
      record.classCode = ""
    } else if let found = try wrong.collect(
      field, references.customerClass(code, snapshot))
    {
      record.classID = found.id
      record.classCode = found.code
    }
  }

  static func setLevel(
    _ level: Int32, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.level = try wrong.collect(field, CustomerRules.level(level, field: field)) ?? 0
  }

  /// A caller with sales as its only role may take customers from the pool and return them, but not
  /// give them to others; a collaborator may do neither. Only active staff with a selling role can
  /// be owners.
  static func setOwner(
    _ owner: Int64, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String,
    _ references: inout CustomerReferences, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard owner != record.ownerID ?? 0 else { return }
    let own = call.caller.userID
    let isOwnBusiness = [0, own].contains(owner) && [nil, own].contains(record.ownerID)
    guard !call.caller.onlySells || isOwnBusiness else {
      return wrong.add(
        Status(
          .permissionDenied, "OWNER_NOT_ALLOWED", "only a manager gives a customer to another"),
        field: field)
    }
    guard owner != 0 else {
      record.ownerID = nil
      return
    }
    try wrong.collect(field, references.requireSeller(owner, snapshot))
    record.ownerID = owner
  }

  static func setAddress(
    _ address: String, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.address = try wrong.collect(field, Text.body(address, field: field, countMax: 500)) ?? ""
  }

  static func setPlace(
    _ place: Place, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    let found = try wrong.collect(field, CustomerRules.place(place, field: field))
    guard let (coordinate, datum, accuracyM) = found else { return }
    record.place = coordinate
    record.datum = datum
    record.accuracyM = accuracyM
  }

  static func setNote(
    _ note: String, _ record: inout CustomerRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.note = try wrong.collect(field, Text.body(note, field: field, countMax: 2_000)) ?? ""
  }
}
