import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

// The calls of AddressService that these tests make.
extension Desk {
  func callAddresses<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor?
  ) throws -> Reply {
    try bed.call("/tonglu.v1.AddressService/\(rpc)", request, as: actor ?? bed.manager)
  }

  @discardableResult
  func address(
    _ text: String = "文三路 1 号", of customer: Int64, as actor: Actor? = nil,
    _ set: (inout CreateAddressRequest) -> Void = { _ in }
  ) throws -> Address {
    var request = CreateAddressRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.address = text
    set(&request)
    let reply: CreateAddressResponse = try callAddresses("CreateAddress", request, as: actor)
    return try #require(reply.address)
  }

  @discardableResult
  func update(
    _ address: Address, as actor: Actor? = nil,
    _ set: (inout UpdateAddressRequest) -> Void
  ) throws -> Address {
    var request = UpdateAddressRequest()
    request.requestID = bed.requestID()
    request.addressID = address.id
    request.version = address.version
    set(&request)
    let reply: UpdateAddressResponse = try callAddresses("UpdateAddress", request, as: actor)
    return try #require(reply.address)
  }

  func delete(_ address: Address, as actor: Actor? = nil) throws {
    var request = DeleteAddressRequest()
    request.requestID = bed.requestID()
    request.addressID = address.id
    request.version = address.version
    let _: DeleteAddressResponse = try callAddresses("DeleteAddress", request, as: actor)
  }

  func addresses(
    of customer: Int64, as actor: Actor? = nil,
    _ set: (inout ListAddressesRequest) -> Void = { _ in }
  ) throws -> ListAddressesResponse {
    var request = ListAddressesRequest()
    request.customerID = customer
    set(&request)
    return try callAddresses("ListAddresses", request, as: actor)
  }

  /// The ids of the customer's default addresses.
  func defaults(of customer: Int64) throws -> [Int64] {
    try addresses(of: customer).addresses.filter(\.isDefault).map(\.id)
  }

  func reveal(
    _ holder: PhoneHolder, _ id: Int64, as actor: Actor? = nil, requestID: String? = nil
  ) throws -> String {
    var request = RevealPhoneRequest()
    request.requestID = requestID ?? bed.requestID()
    request.holder = holder
    request.holderID = id
    let reply: RevealPhoneResponse = try call("RevealPhone", request, as: actor)
    #expect(reply.holderID == id)
    return reply.phone
  }
}
