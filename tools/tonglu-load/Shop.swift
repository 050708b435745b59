import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluInventoryMessages

/// The data that a replay needs on the server before its orders: products, customers, stock.
struct Shop: Sendable {
  /// Ids by the file's names; a refused one has its reason instead.
  let products: [String: Int64]
  let refusedProducts: [String: String]
  let customers: [String: Int64]

  static func open(
    _ retail: Retail, _ client: LoadClient, parallel: Int
  ) async throws -> Shop {
    let (products, refused) = try await createProducts(retail, client, parallel: parallel)
    let customers = try await createCustomers(retail, client, parallel: parallel)
    try await receiveStock(retail, products, client)
    return Shop(products: products, refusedProducts: refused, customers: customers)
  }

  private static func createProducts(
    _ retail: Retail, _ client: LoadClient, parallel: Int
  ) async throws -> ([String: Int64], [String: String]) {
    let all = retail.products.sorted { $0.key < $1.key }
    let progress = Progress("products", total: all.count)
    let replies = try await mapParallel(all.chunks(of: 500), parallel: parallel) { chunk in
      var request = BatchCreateProductsRequest()
      request.requestID = LoadClient.requestID()
      request.rows = chunk.map { sku, description in
        var draft = ProductDraft()
        draft.sku = sku
        draft.name = description.isEmpty ? sku : description
        return draft
      }
      let reply: BatchCreateProductsResponse = try await client.call(
        "CatalogService/BatchCreateProducts", request)
      progress.advance(chunk.count)
      return zip(chunk.map(\.key), reply.outcomes).map { ($0, $1) }
    }
    var products: [String: Int64] = [:]
    var refused: [String: String] = [:]
    for (sku, outcome) in replies.joined() {
      if outcome.reason.isEmpty {
        products[sku] = outcome.productID
      } else {
        refused[sku] = outcome.reason
      }
    }
    return (products, refused)
  }

  private static func createCustomers(
    _ retail: Retail, _ client: LoadClient, parallel: Int
  ) async throws -> [String: Int64] {
    let all = retail.customers.sorted { $0.key < $1.key }
    let progress = Progress("customers", total: all.count)
    let replies = try await mapParallel(all.chunks(of: 500), parallel: parallel) { chunk in
      var request = BatchCreateCustomersRequest()
      request.requestID = LoadClient.requestID()
      request.rows = chunk.map { number, country in
        var row = BatchCreateCustomersRow()
        row.name = "Customer \(number)"
        row.code = number
        row.tags = [country]
        row.currency = "GBP"
        return row
      }
      let reply: BatchCreateCustomersResponse = try await client.call(
        "CrmService/BatchCreateCustomers", request)
      progress.advance(chunk.count)
      return zip(chunk.map(\.key), reply.outcomes).map { ($0, $1) }
    }
    var customers: [String: Int64] = [:]
    for (number, outcome) in replies.joined() {
      guard outcome.reason.isEmpty else {
        throw LoadError("customer \(number) was refused: \(outcome.reason)")
      }
      customers[number] = outcome.customerID
    }
    return customers
  }

  /// Receives the stock of each product for the invoices of known customers.
  private static func receiveStock(
    _ retail: Retail, _ products: [String: Int64], _ client: LoadClient
  ) async throws {
    var warehouse = CreateWarehouseRequest()
    warehouse.requestID = LoadClient.requestID()
    warehouse.code = "MAIN"
    warehouse.name = "Main"
    warehouse.isDefault = true
    let made: CreateWarehouseResponse = try await client.call(
      "InventoryService/CreateWarehouse", warehouse)
    var wanted: [Int64: Int64] = [:]
    for invoice in retail.invoices where !invoice.customer.isEmpty {
      for line in invoice.lines where line.quantityE3 > 0 {
        if let id = products[line.sku] { wanted[id, default: 0] += line.quantityE3 }
      }
    }
    let progress = Progress("stock", total: wanted.count)
    for chunk in wanted.sorted(by: { $0.key < $1.key }).chunks(of: 1_000) {
      var request = ReceiveStockRequest()
      request.requestID = LoadClient.requestID()
      request.warehouseID = made.warehouse?.id ?? 0
      request.lines = chunk.map { id, quantityE3 in
        var line = ReceiveStockLine()
        line.productID = id
        line.quantityE3 = quantityE3
        return line
      }
      let _: ReceiveStockResponse = try await client.call("InventoryService/ReceiveStock", request)
      progress.advance(chunk.count)
    }
  }
}
