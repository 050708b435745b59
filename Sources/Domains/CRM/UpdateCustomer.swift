package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CrmService {
  package func updateCustomer(
    _ request: UpdateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateCustomerResponse {
    var record = try CustomerRecord.find(request.customerID, call, transaction.snapshot)
    guard record.version == request.version else {
      throw .staleVersion("customer", given: request.version, stored: record.version)
    }
    let old = record
    let former = try CustomerRecord.tags(of: record.id, transaction.snapshot)
    try Self.apply(request, to: &record, call, transaction.snapshot)
    let added = try CustomerRules.tags(request.addTags, field: "add_tags")
    let removed = try CustomerRules.tags(request.removeTags, field: "remove_tags")
    try CustomerRecord.add(tags: added, to: record.id, transaction)
    try CustomerRecord.remove(tags: removed, from: record.id, transaction)
    let tags =
      added.isEmpty && removed.isEmpty
      ? former : try CustomerRecord.tags(of: record.id, transaction.snapshot)
    guard tags.count <= CustomerRules.tagsMax else {
      throw .invalid("BAD_TAG", field: "add_tags", "at most 50 tags")
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
    _ request: UpdateCustomerRequest, to record: inout CustomerRecord, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) {
    if let name = request.name {
      record.name = try Text.name(name, field: "name", countMax: 200)
    }
    if let code = request.code {
      record.code = code.isEmpty ? nil : try CustomerRules.code(code, field: "code")
    }
    if let code = request.classCode {
      try CustomerDraftRules.setClass(code, &record, snapshot)
    }
    if let level = request.level { record.level = try CustomerRules.level(level, field: "level") }
    if let owner = request.ownerID {
      try CustomerDraftRules.setOwner(owner, &record, call, snapshot)
    }
    if request.state != .unspecified {
      guard call.caller.has([.owner, .manager]) else {
        throw Status(
          .permissionDenied, "STATE_NOT_ALLOWED", "only owner and manager approve a customer")
      }
      record.state = try CustomerDraftRules.settable(request.state, field: "state")
    }
    if let address = request.address {
      record.address = try CustomerRules.text(address, field: "address", countMax: 500)
    }
    let clearing = try Clearing(request.clear, of: ["place": request.place != nil])
    if clearing.clears("place") {
      (record.place, record.datum, record.accuracyM) = (nil, nil, 0)
    }
    if let place = request.place {
      try CustomerDraftRules.setPlace(place, &record, field: "place")
    }
    if let note = request.note {
      record.note = try CustomerRules.text(note, field: "note", countMax: 2_000)
    }
  }
}
