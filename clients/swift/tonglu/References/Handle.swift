import Synchronization
import TongluClient
package import TongluCore
package import TongluLookupMessages
import TongluMessages

extension Reason {
  /// A typed text that stands for nothing.
  package static let handleNotFound = Reason("HANDLE_NOT_FOUND")
  /// A typed text that may stand for several things.
  package static let handleAmbiguous = Reason("HANDLE_AMBIGUOUS")
}

/// The things that this run has looked up.
final class ReferenceMemory: Sendable {
  private struct State {
    var isChange = false
    var things: [Handle: ReferenceCandidate] = [:]
    var found: [Handle.Question: FindResult] = [:]
  }

  private let state = Mutex(State())

  /// Whether the command changes something: then a thing that only resembles the text is asked
  /// about.
  var isChange: Bool {
    get { state.withLock { $0.isChange } }
    set { state.withLock { $0.isChange = newValue } }
  }

  /// What was typed for each id.
  var texts: [Int64: String] {
    let known = state.withLock { $0.things }
    return Dictionary(known.map { ($0.value.id, $0.key.text) }) { first, _ in first }
  }

  /// What a handle was decided to mean.
  subscript(handle: Handle) -> ReferenceCandidate? {
    get { state.withLock { $0.things[handle] } }
    set { state.withLock { $0.things[handle] = newValue } }
  }

  /// What the server has found.
  subscript(question: Handle.Question) -> FindResult? {
    get { state.withLock { $0.found[question] } }
    set { state.withLock { $0.found[question] = newValue } }
  }
}

/// A typed text that stands for a thing.
///
/// A number of 16 and more digits is an id, and is not looked up. A shorter one may be a barcode, a
/// SKU or a code: it is that if the server knows it as such, otherwise an id. Any other text is
/// looked up: a thing whose key is the whole text goes before all that only resemble it. The
/// argument of a view is a name: of it only 16 and more digits are an id.
package struct Handle: Hashable {
  /// What the server is asked: a text among nouns, within a customer.
  struct Question: Hashable {
    let text: String
    let nouns: String
    let customer: Int64
  }

  private static let idDigitsMin = 16

  fileprivate let text: String
  private let nouns: String
  private let option: String
  private let customer: Int64

  /// `option` names the field in refusals; empty for an argument of a view.
  package init(
    _ text: String, of nouns: String, for option: String = "", within customer: Int64 = 0
  ) {
    (self.text, self.nouns, self.option, self.customer) = (text, nouns, option, customer)
  }

  /// The handle in an entry of a message; nil for a field that has none.
  init?(_ entry: MessageForm.Entry) {
    guard entry.field.takesHandle, !entry.text.isEmpty else { return nil }
    self.init(
      entry.text, of: entry.field.refers.joined(separator: "|"),
      for: MessageForm.option(entry.field))
  }

  /// Whether a refusal is one of looking up: what was typed is no wrong notation.
  static func hasRefused(_ status: Status) -> Bool {
    status.code != .invalidArgument || status.has(.handleAmbiguous)
  }

  private static func isID(_ number: Int64) -> Bool {
    number <= 0 || String(number).count >= idDigitsMin
  }

  /// Whether it is the argument of a view.
  private var isName: Bool { option.isEmpty }

  /// The number that the text is; nil for any other text.
  private var number: Int64? {
    let plain = TypedText.plain(text)
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    guard let number = Int64(plain), !isName || Self.isID(number) else { return nil }
    return number
  }

  /// The id of the thing.
  func id(_ session: Session) async throws -> Int64 {
    try await thing(session).id
  }

  /// The thing. Of a number that is an id only that is known.
  ///
  /// NOT_FOUND HANDLE_NOT_FOUND, INVALID_ARGUMENT HANDLE_AMBIGUOUS with the candidates.
  package func thing(_ session: Session) async throws -> ReferenceCandidate {
    if let known = session.references[self] { return known }
    let found = try await lookedUp(session)
    session.references[self] = found
    return found
  }

  private func lookedUp(_ session: Session) async throws -> ReferenceCandidate {
    if let number {
      var thing = ReferenceCandidate()
      (thing.noun, thing.id) = (nouns, number)
      if Self.isID(number) { return thing }
      let exact = try await exact(session)
      return exact.isEmpty ? thing : try choice(exact, hasMore: false, session)
    }
    if let parts = inCustomer {
      let customer = try await Handle(parts.customer, of: "Customer", for: option).id(session)
      return try await Handle(parts.name, of: nouns, for: option, within: customer).thing(session)
    }
    let found = try await found(session)
    let exact = found.candidates.filter { $0.match == .exact }
    guard exact.isEmpty else { return try choice(exact, hasMore: false, session) }
    guard !found.candidates.isEmpty else {
      throw Status(
        .notFound, .handleNotFound,
        "\(place)there is no \(Self.name(of: nouns)) \"\(text)\" that you see")
    }
    return try choice(found.candidates, hasMore: found.more, session)
  }

  /// `--option: `.
  private var place: String { option.isEmpty ? "" : "--\(option): " }

  /// `CUSTOMER/NAME`.
  private var inCustomer: (customer: String, name: String)? {
    let isWithin = !Set(nouns.split(separator: "|"))
      .isDisjoint(with: ["Contact", "Member", "Address"])
    guard customer == 0, isWithin, let slash = text.firstIndex(where: { "/／".contains($0) }) else {
      return nil
    }
    let parts = (Text.trim(String(text[..<slash])), Text.trim(String(text[slash...].dropFirst())))
    return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
  }

  /// The first that is asked: of `CUSTOMER/NAME` the customer.
  var first: [Question] {
    if let number { return Self.isID(number) ? [] : [question] }
    if let parts = inCustomer {
      return Handle(parts.customer, of: "Customer", for: option).first
    }
    return [question]
  }

  private var question: Question { Question(text: text, nouns: nouns, customer: customer) }

  /// What the server has found, or finds.
  func found(_ session: Session) async throws(Status) -> FindResult {
    if let known = session.references[question] { return known }
    try await Self.find([question], session)
    return session.references[question] ?? FindResult()
  }

  /// The one that is meant: the only one, or the one that the person chooses. A change asks about
  /// one that only resembles the text too.
  private func choice(
    _ found: [ReferenceCandidate], hasMore: Bool, _ session: Session
  ) throws -> ReferenceCandidate {
    let canAsk = Prompt.isPossible && Terminal.isError
    if found.count == 1, !hasMore {
      let only = found[0]
      let isSure = only.match == .exact || !session.references.isChange
      if isSure || !canAsk {
        if only.match != .exact, !isName {
          let meant = Self.text(only).printable
          Output.note(localized("\(text.printable) means \(meant)"))
        }
        return only
      }
    }
    let name = Self.name(of: nouns)
    let index = try Prompt.choice(
      localized("Which \(name) is \(text)?"), found.map(Self.entry), hasMore: hasMore,
      refusal: "\(place)several things may be the \(name) \"\(text)\": give one of these")
    return found[index]
  }

  private static func entry(_ candidate: ReferenceCandidate) -> Prompt.Option {
    let parts = [candidate.title, candidate.detail].filter { !$0.isEmpty }
    return Prompt.Option(
      key: candidate.handle, id: candidate.id, text: text(candidate),
      title: parts.joined(separator: " "))
  }

  /// `D001 湖滨茶行`.
  package static func text(_ candidate: ReferenceCandidate) -> String {
    let name = Titles.text(candidate.handle, candidate.title)
    return candidate.detail.isEmpty ? name : "\(name) (\(candidate.detail))"
  }

  /// `Staff|ServiceAccount` → `staff or service account`.
  package static func name(of nouns: String) -> String {
    nouns.split(separator: "|").map { noun in
      var snake = ""
      for character in noun {
        if character.isUppercase, !snake.isEmpty { snake += "_" }
        snake += character.lowercased()
      }
      return Language.header(snake, of: nil) ?? snake.replacing("_", with: " ")
    }.joined(separator: localized(" or "))
  }
}

extension Descriptors.Field {
  /// Whether its text may be a handle: it has the id of a thing of known nouns.
  var takesHandle: Bool { type == 3 && !refers.isEmpty && refers != ["Any"] }
}
