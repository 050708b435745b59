import ArgumentParser
import TongluClient
import TongluCore
import TongluMessages

/// What a command changes many of, by the schema's option `changes_many`.
package struct ChangesMany: Sendable {
  /// The name of the things' message: "Customer".
  private let noun: String
  /// The field of the request with a row for each; nil where the server knows the number.
  private let rows: String?

  package init(_ noun: String, rows: String? = nil) { (self.noun, self.rows) = (noun, rows) }

  /// The number of the rows of a request.
  func count(in request: JSONValue) -> Int? {
    guard let rows else { return nil }
    if case .array(let items)? = request[rows] { return items.count }
    return 0
  }

  /// The name of the things, for a number of them.
  func name(of count: Int) -> String {
    let name = Handle.name(of: noun)
    return Language.current == .english && count != 1 ? Self.plural(name) : name
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("s") { return noun + "es" }
    let isVowel = noun.dropLast().last.map { "aeiou".contains($0) } ?? true
    return noun.hasSuffix("y") && !isVowel ? noun.dropLast() + "ies" : noun + "s"
  }
}

/// The agreement to a change, before it is sent.
extension UnaryCommand {
  /// Asks the person at the terminal, and says how many things it changes. Elsewhere it is refused:
  /// a script gives `--yes`.
  static func agree(to request: Request, _ session: Session) async throws {
    guard Prompt.isPossible else {
      throw ValidationError(
        localized("this command asks first, and here is no terminal: give --yes to do it"))
    }
    var question = configuration.abstract
    if let changesMany, let count = try await count(changesMany, request, session) {
      question += " " + localized("It concerns \(count) \(changesMany.name(of: count)).")
    }
    try Prompt.confirm(question)
  }

  /// The number from the request, otherwise from a dry run, which refuses what the change would be
  /// refused.
  private static func count(
    _ many: ChangesMany, _ request: Request, _ session: Session
  ) async throws(Status) -> Int? {
    let json: JSONValue
    do { json = try Transcoder.json(request) } catch { return nil }
    if let count = many.count(in: json) { return count }
    let trial: Session.Trial<Reply> = try await session.dryRun(path, request)
    return trial.count
  }
}
