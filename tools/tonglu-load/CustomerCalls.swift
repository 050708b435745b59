import LoadTesting
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages

/// Customer calls, with and without the map.
extension ScenarioCalls {
  private func anyCustomer(using random: inout SplitMix64) -> PreparedShop.Customer {
    shop.customers[Int.random(in: shop.customers.indices, using: &random)]
  }

  /// A search around a customer, whose own place is then within the radius: the response must have
  /// results, none beyond the radius, in the order of distances computed here.
  func nearby(
    _ operation: Scenario.Operation, _ owner: LoadClient, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let center = anyCustomer(using: &random).place
    var request = NearbyRequest()
    request.center = center.wgs84
    request.radiusM = operation.radiusM
    request.limit = Int32(operation.pageSize)
    request.datum = .wgs84
    let reply: NearbyResponse = try await owner.call("GeoService/Nearby", request)
    if reply.customers.isEmpty || reply.customers.count > operation.pageSize { return "COUNT" }
    var last = 0.0
    for customer in reply.customers {
      guard let place = customer.place else { return "NO_PLACE" }
      let metres = center.metres(to: Degrees(north: place.latitude, east: place.longitude))
      if abs(metres - customer.distanceM) > 0.01 { return "DISTANCE_DIFFERS" }
      if customer.distanceM < last { return "NOT_NEAREST_FIRST" }
      if customer.distanceM > operation.radiusM { return "BEYOND_RADIUS" }
      last = customer.distanceM
    }
    return nil
  }

  func getCustomer(
    _ owner: LoadClient, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let customer = anyCustomer(using: &random)
    var request = GetCustomerRequest()
    request.customerID = customer.id
    let reply: GetCustomerResponse = try await owner.call("CrmService/GetCustomer", request)
    return reply.customer?.name == customer.name ? nil : "NAME_DIFFERS"
  }

  func listCustomers(
    _ operation: Scenario.Operation, _ owner: LoadClient
  ) async throws(Status) -> String? {
    var request = ListCustomersRequest()
    request.pageSize = Int32(operation.pageSize)
    let reply: ListCustomersResponse = try await owner.call("CrmService/ListCustomers", request)
    let ids = reply.customers.map(\.id)
    let expected = min(operation.pageSize, shop.customers.count)
    guard (expected...operation.pageSize).contains(ids.count) else { return "PAGE_LENGTH" }
    return zip(ids, ids.dropFirst()).allSatisfy(<) ? nil : "NOT_BY_ID"
  }

  func createContact(
    _ owner: LoadClient, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    var request = CreateContactRequest()
    request.requestID = LoadClient.requestID()
    request.customerID = anyCustomer(using: &random).id
    request.name = "Contact \(request.requestID.suffix(8))"
    let reply: CreateContactResponse = try await owner.call("CrmService/CreateContact", request)
    return reply.contact?.customerID == request.customerID ? nil : "CUSTOMER_DIFFERS"
  }
}
