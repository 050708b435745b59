import ArgumentParser
import Synchronization
import TongluClient
package import TongluCore
import TongluLookupMessages
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
    var ids: [Handle: Int64] = [:]
  }

  private let state = Mutex(State())

  /// Whether the command changes something: then a thing that only resembles the text is asked
  /// about.
  var isChange: Bool {
    get { state.withLock { $0.isChange } }
    set { state.withLock { $0.isChange = newValue } }
  }

  subscript(handle: Handle) -> Int64? {
    get { state.withLock { $0.ids[handle] } }
    set { state.withLock { $0.ids[handle] = newValue } }
  }
}

/// A typed text that stands for a thing.
///
/// A number of 16 and more digits is an id, and is not looked up. A shorter one may be a barcode, a
/// SKU or a code: it is that if the server knows it as such, otherwise an id. Any other text is
/// looked up: a thing whose key is the whole text goes before all that only resemble it.
struct Handle: Hashable {
  private static let idDigitsMin = 16

  private let text: String
  private let nouns: String
  private let option: String
  private let customer: Int64

  init(_ text: String, of nouns: String, for option: String, within customer: Int64 = 0) {
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

  /// The calls that are open at once while the handles of many lines are looked up.
  private static let callsMax = 16

  /// Looks up many handles together. Those that are not one thing's whole key are looked up again,
  /// one by one, when they are used.
  static func learn(_ handles: [Handle], _ session: Session) async {
    let wanted = Set(handles).filter { handle in
      let isKnown = handle.number.map { isID($0) } ?? (handle.inCustomer != nil)
      return !isKnown
    }
    guard wanted.count > 1 else { return }
    var rest = Array(wanted)[...]
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<callsMax {
        if let handle = rest.popFirst() { group.addTask { await handle.learn(session) } }
      }
      while await group.next() != nil {
        if let handle = rest.popFirst() { group.addTask { await handle.learn(session) } }
      }
    }
  }

  private func learn(_ session: Session) async {
    guard let found = try? await candidates(session).found else { return }
    let exact = found.filter { $0.match == .exact }
    if exact.count == 1 { session.references[self] = exact[0].id }
    if exact.isEmpty, let number { session.references[self] = number }
  }

  private static func isID(_ number: Int64) -> Bool {
    number <= 0 || String(number).count >= idDigitsMin
  }

  /// The number that the text is; nil for any other text.
  private var number: Int64? {
    let plain = TypedText.plain(text)
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int64(plain)
  }

  /// The id of the thing.
  func id(_ session: Session) async throws -> Int64 {
    if let known = session.references[self] { return known }
    let found = try await lookedUp(session)
    session.references[self] = found
    return found
  }

  private func lookedUp(_ session: Session) async throws -> Int64 {
    if let number {
      if Self.isID(number) { return number }
      let exact = try await candidates(session).found.filter { $0.match == .exact }
      return exact.isEmpty ? number : try choice(exact, hasMore: false, session)
    }
    if let parts = inCustomer {
      let customer = try await Handle(parts.customer, of: "Customer", for: option).id(session)
      return try await Handle(parts.name, of: nouns, for: option, within: customer).id(session)
    }
    let (found, hasMore) = try await candidates(session)
    let exact = found.filter { $0.match == .exact }
    guard exact.isEmpty else { return try choice(exact, hasMore: false, session) }
    guard !found.isEmpty else {
      throw Status(
        .notFound, .handleNotFound,
        "--\(option): there is no \(Self.name(of: nouns)) \"\(text)\" that you see")
    }
    return try choice(found, hasMore: hasMore, session)
  }

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

  private func candidates(
    _ session: Session
  ) async throws -> (found: [ReferenceCandidate], hasMore: Bool) {
    var request = FindRequest()
    request.nouns = [nouns]
    request.text = text
    request.customerID = customer
    let reply: FindResponse = try await session.call("/tonglu.v1.LookupService/Find", request)
    return (reply.candidates, reply.more)
  }

  /// The one that is meant: the only one, or the one that the person chooses. A change asks about
  /// one that only resembles the text too.
  private func choice(
    _ found: [ReferenceCandidate], hasMore: Bool, _ session: Session
  ) throws -> Int64 {
    let canAsk = Prompt.isPossible && Terminal.isError
    if found.count == 1, !hasMore {
      let only = found[0]
      let isSure = only.match == .exact || !session.references.isChange
      if isSure || !canAsk {
        if only.match != .exact {
          let meant = Self.text(only).printable
          Output.note(localized("\(text.printable) means \(meant)"))
        }
        return only.id
      }
    }
    guard canAsk else { throw ambiguity(found, hasMore) }
    return try Prompt.choice(
      localized("Which \(Self.name(of: nouns)) is \(text)?"), found.map(Self.text),
      hasMore: hasMore, found.map(\.id))
  }

  private func ambiguity(_ found: [ReferenceCandidate], _ hasMore: Bool) -> Status {
    var status = Status(
      .invalidArgument, .handleAmbiguous,
      "--\(option): several things may be the \(Self.name(of: nouns)) \"\(text)\": "
        + "give one of these")
    let handles = Dictionary(found.map { ($0.handle, 1) }, uniquingKeysWith: +)
    for candidate in found {
      let isNamed = !candidate.handle.isEmpty && handles[candidate.handle] == 1
      let parts = [candidate.title, candidate.detail].filter { !$0.isEmpty }
      let key = isNamed ? candidate.handle : String(candidate.id)
      status.facts[key] = parts.joined(separator: " ")
    }
    if hasMore { status.facts["…"] = "" }
    return status
  }

  /// `D001 湖滨茶行`.
  private static func text(_ candidate: ReferenceCandidate) -> String {
    let name = Titles.text(candidate.handle, candidate.title)
    return candidate.detail.isEmpty ? name : "\(name) (\(candidate.detail))"
  }

  /// `Staff|ServiceAccount` → `staff or service account`.
  private static func name(of nouns: String) -> String {
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

extension Prompt {
  /// A choice by number on the terminal. Anything else than a number of the list chooses nothing
  /// and ends the command.
  static func choice(
    _ question: String, _ texts: [String], hasMore: Bool, _ ids: [Int64]
  ) throws -> Int64 {
    let width = String(texts.count).count
    var lines = [question.printable]
    for (index, text) in texts.enumerated() {
      let number = String(index + 1)
      let space = String(repeating: " ", count: width - number.count + 2)
      lines.append("\(space)\(number)  \(text.printable)")
    }
    if hasMore { lines.append("   …") }
    StandardStream.error.tryWrite(
      lines.joined(separator: "\n") + "\n" + localized("Number, or nothing to stop:") + " ")
    let answer = TypedText.plain(readLine() ?? "")
    guard let number = Int(answer), ids.indices.contains(number - 1) else {
      Output.note(localized("nothing was done"))
      throw ExitCode.failure
    }
    return ids[number - 1]
  }
}
