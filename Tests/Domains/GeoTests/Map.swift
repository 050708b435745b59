import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluTestSupport

/// A testbed with customers on the map, and the calls of these tests.
struct Map {
  let bed: Testbed

  init() throws {
    bed = try Testbed()
  }

  func createClass(_ code: String) throws {
    var request = CreateCustomerClassRequest()
    request.requestID = bed.requestID()
    request.code = code
    request.name = "class \(code)"
    let _: CreateCustomerClassResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", request, as: bed.manager)
  }

  @discardableResult
  func place(
    _ name: String, _ latitude: Double, _ longitude: Double, _ datum: GeodeticDatum = .wgs84,
    owner: Int64 = 0, classCode: String = "", as actor: Actor? = nil
  ) throws -> Customer {
    var request = CreateCustomerRequest()
    request.requestID = bed.requestID()
    var draft = CustomerDraft()
    draft.name = name
    draft.classCode = classCode
    draft.ownerID = owner
    draft.place = Self.place(latitude, longitude, datum)
    request.customer = draft
    let reply: CreateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomer", request, as: actor ?? bed.manager)
    return try #require(reply.customer)
  }

  func move(_ customer: Customer, _ change: (inout UpdateCustomerRequest) -> Void) throws {
    var request = UpdateCustomerRequest()
    request.requestID = bed.requestID()
    request.customerID = customer.id
    request.version = customer.version
    change(&request)
    let _: UpdateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/UpdateCustomer", request, as: bed.manager)
  }

  func nearby(
    _ latitude: Double, _ longitude: Double, radius: Double = 1_000, as actor: Actor? = nil,
    _ change: (inout NearbyRequest) -> Void = { _ in }
  ) throws -> [NearbyCustomer] {
    var request = NearbyRequest()
    request.center = Self.place(latitude, longitude, .wgs84)
    request.radiusM = radius
    change(&request)
    let reply: NearbyResponse = try bed.call(
      "/tonglu.v1.GeoService/Nearby", request, as: actor ?? bed.manager)
    return reply.customers
  }

  static func place(_ latitude: Double, _ longitude: Double, _ datum: GeodeticDatum) -> Place {
    var place = Place()
    place.latitude = latitude
    place.longitude = longitude
    place.datum = datum
    return place
  }
}
