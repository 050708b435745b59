package import ArgumentParser
import TongluCRMMessages
package import TongluCommandLine
import TongluCore
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// `tonglu who`: the customer that calls.
package struct WhoView: HandMadeView {
  package static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: localized("Show who calls: a customer on one screen, by phone, name or code."),
    discussion: localized(
      """
      Shows the customer with its owner and class, its contacts, members and addresses, its last \
      orders, and his prices for what he bought last. A whole phone number is looked up among \
      contacts, members and addresses, and counted; a part of one finds nobody.

      Examples: tonglu who 13800001234; tonglu who 永兴五金; tonglu who C0001 -o json
      """))

  @Argument(help: localized("A whole phone number, or a customer's code, name or pinyin initials."))
  var text: [String]

  @OptionGroup package var flags: CallFlags

  package init() {}

  package func show(_ session: Session) async throws {
    let wanted = TypedText.plain(text.joined(separator: " "))
    guard !wanted.isEmpty else {
      throw ValidationError(localized("write a phone number, or a customer's code or name"))
    }
    let (id, holders) = try await customer(wanted, session)
    let card = try await CustomerCard(id, session)
    guard flags.output != .json else { return try card.document().print() }
    let zone = await session.zoneShown()
    try card.screen(holders: holders, zone: zone).print()
  }

  /// The customer, and who there has the number.
  private func customer(
    _ wanted: String, _ session: Session
  ) async throws -> (id: Int64, holders: [String]) {
    let lookup = Lookup(session: session)
    guard Self.isPhone(wanted) else {
      return (try await lookup.one("Customer", wanted).id, [])
    }
    // A code may look like a number.
    let coded = try await lookup.candidates("Customer", wanted).filter { $0.match == .exact }
    if coded.count == 1 { return (coded[0].id, []) }
    var request = FindByPhoneRequest()
    request.requestID = flags.requestID("")
    request.phone = wanted
    let reply: FindByPhoneResponse = try await session.call(
      "/tonglu.v1.CrmService/FindByPhone", request)
    guard !reply.matches.isEmpty else {
      throw Status(
        .notFound, .handleNotFound, "no customer that you see has the phone number \(wanted)")
    }
    return try await chosen(reply.matches, wanted, lookup)
  }

  private func chosen(
    _ matches: [PhoneMatch], _ wanted: String, _ lookup: Lookup
  ) async throws -> (id: Int64, holders: [String]) {
    let nouns: [PhoneHolder: String] = [
      .contact: "Contact", .member: "Member", .address: "Address",
    ]
    let names = try await lookup.descriptions(
      matches.flatMap { match in
        [("Customer", match.customerID), (nouns[match.holder] ?? "Contact", match.holderID)]
      })
    var ids: [Int64] = []
    for match in matches where !ids.contains(match.customerID) { ids.append(match.customerID) }
    func holders(of id: Int64) -> [String] {
      matches.filter { $0.customerID == id }.map { match in
        let name = names.title(nouns[match.holder] ?? "Contact", match.holderID)
        return "\(name) (\(Cell.state(match.holder.name)))".printable
      }
    }
    if ids.count == 1 { return (ids[0], holders(of: ids[0])) }
    let choices = ids.map { id in
      let customer = names["Customer", id]
      let parts = [customer?.handle ?? "", customer?.title ?? ""] + holders(of: id)
      return parts.filter { !$0.isEmpty }.joined(separator: " ").printable
    }
    let keys = ids.map { names["Customer", $0]?.handle ?? "" }
    let id = ids[try Lookup.choose(wanted, choices, keys)]
    return (id, holders(of: id))
  }

  /// Whether a text is a phone number: 7 digits or more, and what stands between them.
  static func isPhone(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789+-() ".utf8.contains($0) }
      && text.utf8.count { "0123456789".utf8.contains($0) } >= 7
  }
}
