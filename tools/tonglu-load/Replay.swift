import ArgumentParser
import Foundation
import TongluClient
import TongluCore
import TongluInventoryMessages
import TongluOrdersMessages

/// `load replay`: a wholesaler's year with one order per invoice, and the result of every line.
struct Replay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay Online Retail: customers, products, stock, an order an invoice.",
    discussion: """
      Ends with a reconciliation: every line of the file is accepted or refused with the
      server's reason, and the sums add up to the file's gross. Exits with 1 if they do not.
      """)

  /// The known content of the file.
  private static let lineCount = 541_909
  private static let grossE4: Int64 = 97_477_479_340

  @OptionGroup var options: ServerOptions

  @Option(name: .long, help: "online_retail.csv.gz")
  var file = "../shared/data/online_retail.csv.gz"

  func run() async throws {
    let started = Date()
    let retail = try Retail(path: file)
    print("\(retail.lineCount) lines, \(retail.invoices.count) invoices, ", terminator: "")
    print("\(retail.products.count) products, \(retail.customers.count) customers")
    let client = try await options.connect()
    let shop = try await Shop.open(retail, client, parallel: options.parallel)
    let placed = Date()
    let progress = Progress("orders", total: retail.invoices.count)
    let outcomes = try await mapParallel(retail.invoices, parallel: options.parallel) { invoice in
      let outcome = try await InvoiceReplay.place(invoice, shop, client)
      progress.advance()
      return outcome
    }
    let seconds = Date().timeIntervalSince(placed)
    var reconciliation = Reconciliation()
    var totalE4: Int64 = 0
    for outcome in outcomes {
      for (verdict, grossE4) in outcome.verdicts { reconciliation.add(verdict, grossE4: grossE4) }
      totalE4 += outcome.totalE4
    }
    let isRight = try await report(reconciliation, totalE4, outcomes, client)
    let all = Date().timeIntervalSince(started)
    print(String(format: "orders placed in %.1f s; whole replay %.1f s", seconds, all))
    await client.channel.close()
    if !isRight { throw ExitCode.failure }
  }

  /// Prints the table and compares it with the file and with the server.
  private func report(
    _ reconciliation: Reconciliation, _ totalE4: Int64, _ outcomes: [InvoiceReplay.Outcome],
    _ client: LoadClient
  ) async throws -> Bool {
    print("\n" + reconciliation.table() + "\n")
    let total = reconciliation.total
    let stored = try await Audit.orders(client)
    let reservedE3 = try await Audit.reserved(client)
    let accepted = outcomes.filter(\.isPlaced)
    let acceptedE3 = accepted.reduce(Int64(0)) { $0 + $1.quantityE3 }
    let checks: [(String, Bool)] = [
      ("every line has a verdict", total.lines == Self.lineCount),
      ("the sums add up to the gross \(decimal(Self.grossE4))", total.grossE4 == Self.grossE4),
      ("the server lists \(accepted.count) orders", stored.count == accepted.count),
      ("their totals are those of the replies, \(decimal(totalE4))", stored.totalE4 == totalE4),
      ("stock is reserved for exactly the accepted lines", reservedE3 == acceptedE3),
    ]
    for (text, holds) in checks { print("\(holds ? "✓" : "✗") \(text)") }
    return checks.allSatisfy(\.1)
  }
}

/// Totals on the server after the run.
enum Audit {
  /// All orders, page by page.
  static func orders(_ client: LoadClient) async throws -> (count: Int, totalE4: Int64) {
    var request = ListOrdersRequest()
    request.pageSize = 1_000
    var (count, totalE4) = (0, Int64(0))
    repeat {
      let reply: ListOrdersResponse = try await client.call("OrderService/ListOrders", request)
      count += reply.orders.count
      totalE4 += reply.orders.reduce(0) { $0 + $1.totalE4 }
      request.pageToken = reply.nextPageToken
    } while !request.pageToken.isEmpty
    return (count, totalE4)
  }

  /// The sum of all reservations.
  static func reserved(_ client: LoadClient) async throws -> Int64 {
    var request = ListStockRequest()
    request.pageSize = 1_000
    var sum: Int64 = 0
    repeat {
      let reply: ListStockResponse = try await client.call("InventoryService/ListStock", request)
      sum += reply.levels.reduce(0) { $0 + $1.reservedE3 }
      request.pageToken = reply.nextPageToken
    } while !request.pageToken.isEmpty
    return sum
  }
}
