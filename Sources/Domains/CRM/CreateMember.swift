package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func createMember(
    _ request: CreateMemberRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateMemberResponse {
    let customer = try CustomerRecord.findToChange(
      request.customerID, call, transaction.snapshot)
    let member = try Members.create(
      customerID: customer.id, isProspect: customer.state == .prospect, name: request.name,
      phone: request.phone, loginName: request.loginName, roles: request.roles, call, transaction)
    for joiner in joiners { try joiner.memberJoined(member, call, transaction) }
    var response = CreateMemberResponse()
    response.member = Member(member)
    return response
  }
}

extension Member {
  init(_ record: MemberRecord) {
    self.init()
    id = record.id
    version = record.version
    customerID = record.customerID
    name = record.name
    phone = Text.masked(phone: record.phone)
    loginName = record.loginName
    roles = record.roles.named
    disabled = record.isDisabled
    erased = record.isErased
  }
}
