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
    discussion: OptionHelp.discussion(
      localized(
        """
        Shows the customer with its owner and class, its contacts, members and addresses, its \
        last orders, and his prices for what he bought last. A whole phone number is looked up \
        among contacts, members and addresses, and counted; a part of one finds nobody.
        """),
      examples: "tonglu who D001\n"
        + "tonglu who 13800138000 -o json"))

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
    let handle = Handle(wanted, of: "Customer")
    guard Self.isPhone(wanted) else { return (try await handle.thing(session).id, []) }
    // A code may look like a number.
    let coded = try await handle.exact(session)
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
    return try await chosen(reply.matches, wanted, session)
  }

  private func chosen(
    _ matches: [PhoneMatch], _ wanted: String, _ session: Session
  ) async throws -> (id: Int64, holders: [String]) {
    let nouns: [PhoneHolder: String] = [
      .contact: "Contact", .member: "Member", .address: "Address",
    ]
    var names = Descriptions()
    try await names.read(
      matches.flatMap { match -> [Descriptions.Thing] in
        [
          .init("Customer", id: match.customerID),
          .init(nouns[match.holder] ?? "Contact", id: match.holderID),
        ]
      }, session)
    var ids: [Int64] = []
    for match in matches where !ids.contains(match.customerID) { ids.append(match.customerID) }
    let found = names
    func holders(of id: Int64) -> [String] {
      matches.filter { $0.customerID == id }.map { match in
        let name = found.title(nouns[match.holder] ?? "Contact", match.holderID)
        return "\(name) (\(Cell.state(match.holder.name)))".printable
      }
    }
    if ids.count == 1 { return (ids[0], holders(of: ids[0])) }
    let options = ids.map { id in
      let customer = found["Customer", id]
      let title = ([customer?.title ?? ""] + holders(of: id)).joined(separator: " ")
      let key = customer?.handle ?? ""
      return Prompt.Option(key: key, id: id, text: "\(key) \(title)", title: title)
    }
    let noun = Handle.name(of: "Customer")
    let index = try Prompt.choice(
      localized("Which \(noun) is \(wanted)?"), options,
      refusal: "several customers have the number \(wanted): give the code of one")
    return (ids[index], holders(of: ids[index]))
  }

  /// Whether a text is a phone number: 7 digits or more, and what stands between them.
  static func isPhone(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789+-() ".utf8.contains($0) }
      && text.utf8.count { "0123456789".utf8.contains($0) } >= 7
  }
}
