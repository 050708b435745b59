package import ArgumentParser
import TongluCRMMessages
package import TongluCommandLine
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// `tonglu order`: an order from what the dealer says on the phone.
package struct OrderPad: HandMadeView {
  package static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: localized("Place an order by names: quote, stock and total are shown, then it asks."),
    discussion: OptionHelp.discussion(
      localized(
        """
        Each item is PRODUCT:QUANTITY, with a unit behind the quantity and an agreed price behind \
        @ where wanted: TEA-1:10, TEA-1:2箱, TEA-1:5@12.50. A product is a SKU, a barcode, a name \
        or its pinyin initials. A - reads lines from standard input: CSV, TSV or pasted text. \
        Nothing is placed if a line has no price or not enough stock.
        """),
      examples: "tonglu order D001 TEA-LJ-250:5 ljc:2\n"
        + "tonglu order D001 --file lines.csv --yes"))

  @Argument(help: localized("The customer's code, name or pinyin initials."))
  var customer: String

  @Argument(
    help: localized("The items, PRODUCT:QUANTITY or PRODUCT:QUANTITY@PRICE; - for standard input."))
  var items: [String] = []

  @Option(name: .long, help: localized("A file with the items, one in each line."))
  var file: String?

  @Option(name: .long, help: localized("The currency; otherwise the customer's."))
  var currency: String?

  @Option(name: .long, help: localized("The warehouse; otherwise the default one."))
  var warehouse: String?

  @Option(name: .long, help: localized("A note on the order."))
  var note: String?

  @Flag(name: .long, help: localized("Do it without asking."))
  var yes = false

  @Flag(name: .long, help: localized("Only show what would be placed."))
  var dryRun = false

  @OptionGroup package var flags: CallFlags

  package init() {}

  package var change: String? { dryRun ? nil : flags.requestID("") }

  package func show(_ session: Session) async throws {
    let typed = try typedItems()
    guard yes || dryRun || Prompt.isPossible else {
      throw ValidationError(
        localized("there is no terminal to ask at: add --yes to place it, or --dry-run"))
    }
    let buyer = try await Handle(customer, of: "Customer").named(session)
    let lines = try await OrderedLines(typed, session)
    var request = PlaceOrderRequest()
    request.requestID = flags.requestID("")
    request.customerID = buyer.id
    request.lines = lines.messages()
    if let warehouse {
      request.warehouseID = try await Handle(warehouse, of: "Warehouse").thing(session).id
    }
    request.note = note ?? ""
    let quote = try await quote(request, session)
    request.currency = quote.currency
    var sheet = OrderSheet(buyer: buyer, lines: lines, quote: quote)
    await sheet.readStock(of: request, session)
    let tried = try await tried(request, &sheet, session)
    let isScreen = flags.output == .table
    if isScreen { try sheet.screen(tried.order).print() }
    if dryRun {
      Output.note(localized("dry run: nothing was changed"))
      if !isScreen { try document(tried) }
      return
    }
    if !yes { try Prompt.confirm(localized("Place this order?")) }
    let placed: PlaceOrderResponse = try await Interruption.told(request.requestID) {
      try await session.call("/tonglu.v1.OrderService/PlaceOrder", request)
    }
    guard isScreen else { return try document(placed) }
    let order = placed.order ?? Order()
    let total = "\(Cell.decimal(order.totalE4, digits: 4)) \(order.currency)"
    try Output.say(localized("order \(order.number) placed: \(total)"))
  }

  private func document(_ reply: PlaceOrderResponse) throws {
    try Output.say(try Transcoder.json(reply).text(isPretty: true))
  }

  private func typedItems() throws -> [OrderedItem] {
    var typed: [OrderedItem] = []
    for item in items {
      typed += item == "-" ? try OrderedItem.items(in: "-") : [try OrderedItem(item)]
    }
    if let file { typed += try OrderedItem.items(in: file) }
    guard !typed.isEmpty else {
      throw ValidationError(localized("write what is ordered: PRODUCT:QUANTITY, or --file"))
    }
    if items.contains("-") || file == "-", !yes, !dryRun {
      throw ValidationError(
        localized(
          "the lines come from standard input, so nobody can be asked: add --yes or --dry-run"))
    }
    return typed
  }

  private func quote(
    _ order: PlaceOrderRequest, _ session: Session
  ) async throws -> QuotePricesResponse {
    var request = QuotePricesRequest()
    request.customerID = order.customerID
    request.currency = currency ?? ""
    request.lines = order.lines.map { line in
      var one = QuoteLine()
      (one.productID, one.unit, one.quantityE3) = (line.productID, line.unit, line.quantityE3)
      return one
    }
    return try await session.call("/tonglu.v1.PricingService/QuotePrices", request)
  }

  /// The order as it would be placed. Where it is refused for a line, the lines are shown first.
  private func tried(
    _ request: PlaceOrderRequest, _ sheet: inout OrderSheet, _ session: Session
  ) async throws -> PlaceOrderResponse {
    do {
      let trial: Session.Trial<PlaceOrderResponse> = try await session.dryRun(
        "/tonglu.v1.OrderService/PlaceOrder", request)
      return trial.reply
    } catch let status {
      sheet.refuse(status)
      if flags.output == .table { try sheet.screen(nil).print() }
      throw status
    }
  }
}
