package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func addCollaborator(
    _ request: AddCollaboratorRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> AddCollaboratorResponse {
    var customer = try CustomerRecord.findToChange(
      request.customerID, version: request.version, call, transaction.snapshot)
    let access: CollaboratorRecord.Access = request.access == .work ? .work : .read
    if let end = request.endTime, end <= call.now {
      throw .invalid("BAD_END_TIME", field: "end_time", "later than now")
    }
    try StaffRecord.requireSeller(request.staffID, transaction.snapshot)
    let former = try CollaboratorRecord.find(
      of: customer.id, staff: request.staffID, now: call.now, transaction.snapshot)
    var collaborator =
      former
      ?? CollaboratorRecord(
        staffID: request.staffID, customerID: customer.id, access: access, endTime: call.now,
        addedByID: call.caller.userID, createTime: call.now)
    collaborator.access = access
    collaborator.end = request.endTime
    if collaborator != former {
      try collaborator.put(call, transaction)
      try customer.update(call, transaction)
    }
    var response = AddCollaboratorResponse()
    response.collaborator = collaborator.message
    response.customerVersion = customer.version
    return response
  }
}

extension CollaboratorRecord {
  var message: Collaborator {
    var message = Collaborator()
    message.customerID = customerID
    message.staffID = staffID
    message.access = access == .read ? .read : .work
    message.endTime = end
    message.addedByID = addedByID
    message.createTime = createTime
    return message
  }
}
