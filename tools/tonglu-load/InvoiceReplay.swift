import TongluCore
import TongluOrdersMessages

/// One invoice of the file as an order.
///
/// The server decides: a line named in a refusal is removed and counted under its reason, and the
/// rest is sent again; a refusal that names no line applies to all remaining ones.
enum InvoiceReplay {
  struct Outcome: Sendable {
    /// A verdict and an amount for each line.
    var verdicts: [(String, Int64)] = []
    var isPlaced = false
    /// The total of the order by the server.
    var totalE4: Int64 = 0
    /// The quantity of the accepted lines.
    var quantityE3: Int64 = 0
  }

  static func place(
    _ invoice: Retail.Invoice, _ shop: Shop, _ client: LoadClient
  ) async throws -> Outcome {
    var outcome = Outcome()
    var lines: [Retail.Line] = []
    for line in invoice.lines {
      if let reason = shop.refusedProducts[line.sku] {
        outcome.verdicts.append(("product \(reason)", line.grossE4))
      } else {
        lines.append(line)
      }
    }
    while !lines.isEmpty {
      let request = self.request(invoice, lines, shop)
      do throws(Status) {
        let reply: PlaceOrderResponse = try await client.call("OrderService/PlaceOrder", request)
        outcome.isPlaced = true
        outcome.totalE4 = reply.order?.totalE4 ?? 0
        outcome.quantityE3 = lines.reduce(0) { $0 + $1.quantityE3 }
        outcome.verdicts += lines.map { ("accepted", $0.grossE4) }
        return outcome
      } catch {
        if error.code == .unavailable || error.code == .internal { throw error }
        let verdict = "\(error.code.name) \(error.reason)"
        let named = Set(error.violations.compactMap { lineIndex($0.field) })
          .filter(lines.indices.contains)
        for (index, line) in lines.enumerated() where named.isEmpty || named.contains(index) {
          outcome.verdicts.append((verdict, line.grossE4))
        }
        lines =
          named.isEmpty
          ? [] : lines.enumerated().filter { !named.contains($0.offset) }.map(\.element)
      }
    }
    return outcome
  }

  private static func request(
    _ invoice: Retail.Invoice, _ lines: [Retail.Line], _ shop: Shop
  ) -> PlaceOrderRequest {
    var request = PlaceOrderRequest()
    request.requestID = LoadClient.requestID()
    request.customerID = shop.customers[invoice.customer] ?? 0
    request.currency = "GBP"
    request.externalReference = invoice.number
    request.placeTime = Instant(rfc3339: invoice.date.replacing(" ", with: "T") + "Z")
    request.lines = lines.map { line in
      var wanted = PlaceOrderLine()
      wanted.productID = shop.products[line.sku] ?? 0
      wanted.quantityE3 = line.quantityE3
      wanted.unitPriceE4 = line.unitPriceE4
      return wanted
    }
    return request
  }

  /// The index in a field's path: `lines[3].quantity_e3` → 3.
  private static func lineIndex(_ field: String) -> Int? {
    field.firstMatch(of: /^lines\[(\d+)\]/).flatMap { Int($0.1) }
  }
}
