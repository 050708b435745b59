// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluService

/// What a server of a channel does, in four calls.
package protocol BenchProtocol: Sendable {
  /// Returns what it was sent.
  func echo(
    _ request: EchoRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> EchoReply

  /// One customer by its id.
  ///
  /// Refusals: NOT_FOUND.
  func getCustomer(
    _ request: GetCustomerRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Customer

  /// Stores an order with its lines, durably.
  func placeOrder(
    _ request: PlaceOrderRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PlaceOrderReply

  /// The places nearest to a point, within a radius, by distance and then by id.
  func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyReply
}

extension BenchProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .read(
        "/bench.v1.Bench/Echo", access: [.anyone], isHeavy: false
      ) { (request: EchoRequest, call, snapshot) throws(Status) in
        try self.echo(request, call, snapshot)
      },
      .read(
        "/bench.v1.Bench/GetCustomer", access: [.anyone], isHeavy: false
      ) { (request: GetCustomerRequest, call, snapshot) throws(Status) in
        try self.getCustomer(request, call, snapshot)
      },
      .write(
        "/bench.v1.Bench/PlaceOrder", access: [.anyone]
      ) { (request: PlaceOrderRequest, call, transaction) throws(Status) in
        try self.placeOrder(request, call, transaction)
      },
      .read(
        "/bench.v1.Bench/Nearby", access: [.anyone], isHeavy: false
      ) { (request: NearbyRequest, call, snapshot) throws(Status) in
        try self.nearby(request, call, snapshot)
      },
    ]
  }
}
