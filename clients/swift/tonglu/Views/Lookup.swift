import ArgumentParser
import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluLookupMessages

/// Things by what people call them, and names by ids, through LookupService.
struct Lookup {
  let session: Session

  /// The only thing that `text` means, or the one that the person at the terminal chooses.
  ///
  /// NOT_FOUND HANDLE_NOT_FOUND; INVALID_ARGUMENT HANDLE_AMBIGUOUS with the candidates.
  func one(_ noun: String, _ text: String) async throws -> ReferenceCandidate {
    let found = try await candidates(noun, text)
    let exact = found.filter { $0.match == .exact }
    let meant = exact.isEmpty ? found : exact
    guard !meant.isEmpty else {
      throw Status(
        .notFound, .handleNotFound,
        "there is no \(noun.lowercased()) \"\(text)\" that you see")
    }
    if meant.count == 1 { return meant[0] }
    let index = try Self.choose(text, meant.map(Self.text), meant.map(\.handle))
    return meant[index]
  }

  func candidates(_ noun: String, _ text: String) async throws -> [ReferenceCandidate] {
    var request = FindRequest()
    (request.nouns, request.text) = ([noun], text)
    let reply: FindResponse = try await session.call("/tonglu.v1.LookupService/Find", request)
    return reply.candidates
  }

  /// Handles and titles by noun and id.
  func descriptions(_ things: [(noun: String, id: Int64)]) async throws -> Descriptions {
    var known = Descriptions()
    for start in stride(from: 0, to: things.count, by: 200) {
      var request = DescribeRequest()
      request.references = things[start..<min(start + 200, things.count)].map { thing in
        var reference = ThingReference()
        (reference.noun, reference.id) = (thing.noun, thing.id)
        return reference
      }
      let reply: DescribeResponse = try await session.call(
        "/tonglu.v1.LookupService/Describe", request)
      for one in reply.descriptions { known.all["\(one.noun) \(one.id)"] = one }
    }
    return known
  }

  struct Descriptions {
    fileprivate(set) var all: [String: ReferenceDescription] = [:]

    subscript(noun: String, id: Int64) -> ReferenceDescription? { all["\(noun) \(id)"] }

    /// The title; empty for an unknown thing.
    func title(_ noun: String, _ id: Int64) -> String { self[noun, id]?.title ?? "" }
  }

  /// `D001 湖滨茶行`.
  static func text(_ candidate: ReferenceCandidate) -> String {
    let parts = [candidate.handle, candidate.title, candidate.detail]
    return parts.filter { !$0.isEmpty }.joined(separator: " ").printable
  }

  /// The number of the choice that the person types, from 0. Without a terminal it is refused, with
  /// the choices.
  static func choose(_ text: String, _ choices: [String], _ keys: [String]) throws -> Int {
    guard Prompt.isPossible, Terminal.isError else {
      var status = Status(
        .invalidArgument, .handleAmbiguous,
        "several things may be \"\(text)\": give the whole code of one of these")
      for (index, choice) in choices.enumerated() {
        let key = keys[index].isEmpty ? String(index + 1) : keys[index]
        status.facts[key] = choice
      }
      throw status
    }
    Output.note(localized("Which one is \(text)?"))
    let lines = choices.enumerated().map { "  \($0.offset + 1)  \($0.element)" }
    Output.note(lines.joined(separator: "\n"))
    let range = "1-\(choices.count)"
    let answer = try Prompt.line(localized("Number [\(range)]:") + " ", "")
    guard let number = Int(TypedText.plain(answer)), (1...choices.count).contains(number) else {
      throw ValidationError(localized("\(answer) is none of \(range): nothing was done"))
    }
    return number - 1
  }
}
