package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func updateCustomer(
    _ request: UpdateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateCustomerResponse {
    var record = try CustomerRecord.findToChange(
      request.customerID, version: request.version, call, transaction.snapshot)
    let old = record
    let former = try CustomerRecord.tags(of: record.id, transaction.snapshot)
    var wrong = Violations()
    try Self.apply(request, to: &record, &wrong, call, transaction.snapshot)
    let added = try CustomerRules.tags(request.addTags, &wrong, field: "add_tags")
    let removed = try CustomerRules.tags(request.removeTags, &wrong, field: "remove_tags")
    try wrong.check()
    try CustomerRecord.add(tags: added, to: record.id, transaction)
    try CustomerRecord.remove(tags: removed, from: record.id, transaction)
    let tags =
      added.isEmpty && removed.isEmpty
      ? former : try CustomerRecord.tags(of: record.id, transaction.snapshot)
    guard tags.count <= CustomerRules.tagsMax else {
      throw .invalid(
        "BAD_TAG", field: "add_tags", "at most \(count: CustomerRules.tagsMax) tags")
    }
    if record != old || tags != former { try record.update(call, transaction) }
    if record.state != old.state {
      try Members.setProspect(
        record.state == .prospect, customerID: record.id, call, transaction)
    }
    var response = UpdateCustomerResponse()
    response.customer = try Self.message(record, tags: tags, call, transaction.snapshot)
    return response
  }

  private static func apply(
    _ request: UpdateCustomerRequest, to record: inout CustomerRecord, _ wrong: inout Violations,
    _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    typealias Rules = CustomerDraftRules
    var references = CustomerReferences()
    if let name = request.name { try Rules.setName(name, &record, &wrong, field: "name") }
    if let code = request.code {
      record.code = nil
      if !code.isEmpty { try Rules.setCode(code, &record, &wrong, field: "code") }
    }
    if let code = request.classCode {
      try Rules.setClass(code, &record, &wrong, field: "class_code", &references, snapshot)
    }
    if let level = request.level { try Rules.setLevel(level, &record, &wrong, field: "level") }
    if let owner = request.ownerID {
      try Rules.setOwner(
        owner, &record, &wrong, field: "owner_id", &references, call, snapshot)
    }
    if request.state != .unspecified {
      let state = try wrong.collect("state", state(request.state, call.caller))
      record.state = state ?? record.state
    }
    if let address = request.address {
      try Rules.setAddress(address, &record, &wrong, field: "address")
    }
    let clearing = try wrong.collect(
      "clear", Clearing(request.clear, of: ["place": request.place != nil]))
    if clearing?.clears("place") == true {
      (record.place, record.datum, record.accuracyM) = (nil, nil, 0)
    }
    if let place = request.place { try Rules.setPlace(place, &record, &wrong, field: "place") }
    if let note = request.note { try Rules.setNote(note, &record, &wrong, field: "note") }
  }

  private static func state(
    _ state: CustomerState, _ caller: Caller
  ) throws(Status) -> CustomerRecord.State {
    guard caller.has([.owner, .manager]) else {
      throw Status(
        .permissionDenied, "STATE_NOT_ALLOWED", "only owner and manager approve a customer")
    }
    return try CustomerDraftRules.settable(state, field: "state")
  }
}
