import Foundation
import Glibc
import TongluCRMMessages
import TongluCore
import TongluMessages

/// A small grown enterprise for one test: made once and copied.
final class GrownCopy {
  let bed: Testbed
  let world: GrownWorld

  private struct Original: Sendable {
    let storage: BedStorage
    let world: GrownWorld
  }

  private static let orders = 20
  private static let original: Result<Original, any Error> = Result {
    let made = try GrownBed(GrownSizes(orders: orders))
    try locate(made.bed)
    let original = Original(storage: made.bed.closed(), world: made.world)
    atexit { try? GrownCopy.original.get().storage.remove() }
    return original
  }

  /// Places the cast's dealers at GPS positions.
  private static func locate(_ bed: Testbed) throws(Status) {
    try bed.move(bed.dealerA.customerID, latitude: 30.2533, longitude: 120.1577)
    try bed.move(bed.dealerB.customerID, latitude: 30.2512, longitude: 120.1631)
  }

  init() throws {
    let original = try Self.original.get()
    bed = try Testbed(original.storage.copy())
    world = original.world
  }
}

extension Testbed {
  /// Places a customer at a GPS position.
  func move(_ customer: Int64, latitude: Double, longitude: Double) throws(Status) {
    var get = GetCustomerRequest()
    get.customerID = customer
    let known: GetCustomerResponse = try call(
      "/tonglu.v1.CrmService/GetCustomer", get, as: self.manager)
    var request = UpdateCustomerRequest()
    request.requestID = requestID()
    request.customerID = customer
    request.version = known.customer?.version ?? 0
    request.place = Place()
    request.place?.latitude = latitude
    request.place?.longitude = longitude
    request.place?.datum = .wgs84
    let _: UpdateCustomerResponse = try call(
      "/tonglu.v1.CrmService/UpdateCustomer", request, as: self.manager)
  }
}
