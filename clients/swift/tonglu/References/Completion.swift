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

  static func things(_ nouns: String, _ words: [String], _ prefix: String) async -> [String] {
    guard let flags = try? CallFlags.parse(connection(in: words)),
      let session = try? Session(flags), session.hasToken
    else { return [] }
    let typed = unquoted(prefix)
    let key = CompletionCache.Key(session, nouns, typed)
    var cache = CompletionCache()
    if let key, let kept = cache.values(of: key, isFresh: true) { return kept }
    switch await answer(of: session, nouns, typed) {
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
    of session: Session, _ nouns: String, _ typed: String
  ) async -> Result<[String], Status>? {
    var request = FindRequest()
    request.nouns = [nouns]
    request.text = typed
    var options = session.options
    options.timeoutSeconds = Double(patienceMilliseconds) / 1_000
    let (answers, said) = AsyncStream<Result<[String], Status>?>.makeStream()
    Task { [request, options] in
      do throws(Status) {
        let reply: FindResponse = try await session.channel.unary(
          "/tonglu.v1.LookupService/Find", request, options)
        said.yield(.success(values(of: reply)))
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
  private static func values(of reply: FindResponse) -> [String] {
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
