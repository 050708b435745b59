package import ArgumentParser
import Foundation
import TongluClient
import TongluCore
import TongluLookupMessages
import TongluMessages

extension CompletionKind {
  /// Handles of things that begin with what is typed; of the nouns of an option `refers`.
  package static func things(_ nouns: String) -> CompletionKind {
    .custom { words, _, prefix in await Completion.things(nouns, words, prefix) }
  }

  /// The names of the stored profiles.
  static var profiles: CompletionKind {
    .custom { _, _, prefix in
      guard let stored = try? Profile.stored() else { return [] }
      let typed = Completion.unquoted(prefix)
      return stored.keys.filter { $0.hasPrefix(typed) }.sorted()
    }
  }
}

/// Candidates for the shell's completion, within a time that a person does not notice; an error is
/// an empty list and prints nothing. The profile's token is sent as by every command: to the server
/// that issued it alone.
enum Completion {
  private static let patienceMilliseconds = 200

  /// The options alone, as those of an asynchronous command: things are completed in such ones.
  private struct Connection: AsyncParsableCommand {
    @OptionGroup var flags: CallFlags
  }

  static func things(_ nouns: String, _ words: [String], _ prefix: String) async -> [String] {
    guard let flags = try? await Connection.asyncParse(connection(in: words)).flags,
      let session = try? Session(flags), session.hasToken
    else { return [] }
    let typed = unquoted(prefix)
    let wanted = Wanted(nouns, typed, words)
    let key = CompletionCache.Key(session, wanted.customer + "\t" + nouns, typed)
    var cache = CompletionCache()
    if let key, let kept = cache.values(of: key, isFresh: true) { return kept }
    switch await answer(of: session, wanted) {
    case .success(let found)?:
      if let key { cache.keep(found, for: key) }
      return found
    case .failure(let status)? where !isTransient(status): return []
    case .failure?, nil: return key.flatMap { cache.values(of: $0, isFresh: false) } ?? []
    }
  }

  private static func isTransient(_ status: Status) -> Bool {
    [.unavailable, .deadlineExceeded, .resourceExhausted].contains(status.code)
  }

  /// The server's candidates; nil if they do not come in time. A call that is still running then
  /// ends with the program.
  private static func answer(
    of session: Session, _ wanted: Wanted
  ) async -> Result<[String], Status>? {
    var options = session.options
    options.timeoutSeconds = Double(patienceMilliseconds) / 1_000
    let (answers, said) = AsyncStream<Result<[String], Status>?>.makeStream()
    Task { [options] in
      do throws(Status) {
        said.yield(.success(try await wanted.found(session, options)))
      } catch {
        said.yield(.failure(error))
      }
    }
    Task {
      try? await Task.sleep(for: .milliseconds(patienceMilliseconds))
      said.yield(nil)
    }
    for await first in answers { return first }
    return nil
  }

  /// The handles, or the titles of things without one, each once.
  fileprivate static func values(of reply: FindResponse) -> [String] {
    var seen: Set<String> = []
    return reply.candidates.map { $0.handle.isEmpty ? $0.title : $0.handle }
      .filter { text in
        !text.isEmpty && !text.contains(where: \.isNewline) && seen.insert(text).inserted
      }
  }

  /// What is typed, without the quotes and backslashes of the shell.
  static func unquoted(_ word: String) -> String {
    word.filter { !"\"'\\".contains($0) }
  }

  /// The options of the command line that say which server is meant, and as whom.
  private static func connection(in words: [String]) -> [String] {
    let names = ["--profile", "--server", "--tls-roots", "--act-for"]
    var options: [String] = []
    for (index, word) in words.enumerated() {
      let word = unquoted(word)
      if names.contains(where: { word.hasPrefix($0 + "=") }) || word == "--allow-remote-plaintext" {
        options.append(word)
      } else if names.contains(word), index + 1 < words.count {
        options += [word, unquoted(words[index + 1])]
      }
    }
    return options
  }
}

/// What is to be completed: a text of some nouns, within the customer that the line has already.
private struct Wanted {
  let nouns: String
  let text: String
  /// The customer, as typed; empty for none.
  let customer: String
  /// What stands before each candidate: `D001/`.
  let start: String

  /// The customer is that before a slash, as in `D001/Wu`, or that of the option `--customer`.
  init(_ nouns: String, _ typed: String, _ words: [String]) {
    self.nouns = nouns
    let kinds = Set(nouns.split(separator: "|"))
    let isInside = !kinds.isDisjoint(with: ["Contact", "Member", "Address"])
    if isInside, let slash = typed.firstIndex(where: { "/／".contains($0) }) {
      let next = typed.index(after: slash)
      (customer, text, start) = (
        String(typed[..<slash]), String(typed[next...]), String(typed[..<next])
      )
    } else {
      (customer, text, start) = (kinds == ["Customer"] ? "" : Self.customer(words), typed, "")
    }
  }

  private static func customer(_ words: [String]) -> String {
    let names = ["--customer", "--customer-id"]
    for (index, word) in words.enumerated() {
      let word = Completion.unquoted(word)
      if let name = names.first(where: { word.hasPrefix($0 + "=") }) {
        return String(word.dropFirst(name.count + 1))
      }
      if names.contains(word), index + 1 < words.count {
        return Completion.unquoted(words[index + 1])
      }
    }
    return ""
  }

  func found(_ session: Session, _ options: CallOptions) async throws(Status) -> [String] {
    let path = "/tonglu.v1.LookupService/Find"
    var request = FindRequest()
    (request.nouns, request.text) = ([nouns], text)
    if !customer.isEmpty {
      var first = FindRequest()
      (first.nouns, first.texts) = (["Customer"], [customer])
      let reply: FindResponse = try await session.channel.unary(path, first, options)
      // Without one customer nothing is offered: the line would be refused.
      let found = reply.results.first?.candidates ?? []
      let id = found.count == 1 ? found[0].id : Int64(customer).flatMap { $0 > 0 ? $0 : nil }
      guard let id else { return [] }
      request.customerID = id
    }
    let reply: FindResponse = try await session.channel.unary(path, request, options)
    return Completion.values(of: reply).map { start + $0 }
  }
}
