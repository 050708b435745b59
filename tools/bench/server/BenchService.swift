import TongluCore
import TongluDatabase
import TongluService

/// The peers' contract implemented as a domain.
struct BenchService: BenchProtocol {
  private let places: Places

  init(_ places: Places) {
    self.places = places
  }

  func echo(
    _ request: EchoRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> EchoReply {
    var reply = EchoReply()
    reply.payload = request.payload
    return reply
  }

  func getCustomer(
    _ request: GetCustomerRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Customer {
    let found = try snapshot.first(
      """
      SELECT id, email, first_name, last_name, phone, street, city, postcode, country, created_at,
        balance, loyalty_level
      FROM customers WHERE id = $1
      """, request.id
    ) { row throws(Status) in
      var customer = Customer()
      customer.id = row.int(0)
      customer.email = row.text(1)
      customer.firstName = row.text(2)
      customer.lastName = row.text(3)
      customer.phone = row.text(4)
      customer.street = row.text(5)
      customer.city = row.text(6)
      customer.postcode = row.text(7)
      customer.country = row.text(8)
      customer.createdAt = row.int(9)
      customer.balance = row.double(10)
      customer.loyaltyLevel = Int32(truncatingIfNeeded: row.int(11))
      return customer
    }
    guard let found else { throw Status(.notFound, "NOT_FOUND", "no customer \(request.id)") }
    return found
  }

  func placeOrder(
    _ request: PlaceOrderRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PlaceOrderReply {
    let id = call.newID()
    var total: Int64 = 0
    for line in request.lines {
      let (product, overflow) = line.unitPriceCents.multipliedReportingOverflow(
        by: Int64(line.quantity))
      let (sum, isTooLarge) = total.addingReportingOverflow(product)
      guard !overflow && !isTooLarge else {
        throw .invalid("TOTAL_TOO_LARGE", field: "lines", "the total exceeds 64 bits")
      }
      total = sum
    }
    try transaction.execute(
      """
      INSERT INTO orders (id, customer_id, reference, total_cents, created_at)
      VALUES ($1, $2, $3, $4, $5)
      """, id, request.customerID, request.reference, total, call.now.seconds)
    var number = 0
    for line in request.lines {
      number += 1
      try transaction.execute(
        """
        INSERT INTO order_lines (order_id, line_no, product_id, quantity, unit_price_cents)
        VALUES ($1, $2, $3, $4, $5)
        """, id, number, line.productID, line.quantity, line.unitPriceCents)
    }
    var reply = PlaceOrderReply()
    reply.orderID = id
    reply.totalCents = total
    return reply
  }

  func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyReply {
    var reply = NearbyReply()
    reply.places = try places.near(request)
    return reply
  }
}
