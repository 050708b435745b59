import TongluClient
import TongluCore
import TongluMessages

/// The version of what a change changes, for a person at a terminal, who need not type it. A script
/// gives `--version`.
extension UnaryCommand {
  /// Runs `body`; at a terminal again with the stored version, if the request lacks one, or if it
  /// has an older one and the person agrees.
  static func withVersion(
    _ request: Request, _ session: Session,
    _ body: (Request, JSONValue) async throws -> Void
  ) async throws {
    let json = try Transcoder.json(request)
    do {
      try await body(request, json)
    } catch let status as Status where Prompt.isPossible && json["requestId"] != nil {
      guard let version = try await storedVersion(after: status, json, session) else {
        throw status
      }
      if let given = json.string("version") {
        Output.note(
          localized("It was changed meanwhile: version \(given) is now \(version)."))
        try await showDifferences(request, json, session)
        try Prompt.confirm(localized("Do it anyway?"))
      } else {
        Output.note(localized("its version is \(version)"))
        try await showDifferences(request, json, session)
      }
      let next = json.with(version: version)
      try await body(try Transcoder.message(next, Request.self), next)
    }
  }

  /// The version that is stored; nil if the refusal was for another cause.
  private static func storedVersion(
    after status: Status, _ json: JSONValue, _ session: Session
  ) async throws(Status) -> String? {
    if status.has(.staleVersion) { return status.facts["version"] }
    guard status.has(.fieldRequired), status.violations.contains(where: { $0.field == "version" })
    else { return nil }
    // No version is that high: the refusal has the stored one, and a dry run changes nothing.
    let question = json.with(version: String(Int64.max))
    do throws(Status) {
      let request = try Transcoder.message(question, Request.self)
      let _: Session.Trial<Reply> = try await session.dryRun(path, request)
      return nil
    } catch {
      guard error.has(.staleVersion) else { throw error }
      return error.facts["version"]
    }
  }
}

extension JSONValue {
  fileprivate func with(version: String) -> JSONValue {
    .object(members.filter { $0.name != "version" } + [.init("version", .string(version))])
  }
}
