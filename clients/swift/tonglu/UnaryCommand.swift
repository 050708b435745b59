package import ArgumentParser
import TongluClient
import TongluCore
package import TongluMessages

/// A generated command fills a request; this protocol makes the call and shows the response.
package protocol UnaryCommand: AsyncParsableCommand {
  associatedtype Request: Message
  associatedtype Reply: Message
  static var path: String { get }
  /// What its calls send to the server.
  static var needs: Session.Needs { get }
  /// Whether to run without a confirmation; `--yes` of irreversible commands.
  var yes: Bool { get }
  /// Whether to carry a change out and undo it; `--dry-run` of the commands of mutations.
  var dryRun: Bool { get }
  var flags: CallFlags { get }
  func request(_ session: Session) async throws -> Request
}

extension UnaryCommand {
  package static var needs: Session.Needs { Session.Needs() }
  package var yes: Bool { true }
  package var dryRun: Bool { false }

  package func run() async throws {
    var change: String?
    do {
      try await Session.run(flags, Self.needs) { session in
        let request = try await request(session)
        let json = try Transcoder.json(request)
        if dryRun { return try await tryOut(request, json, session) }
        if !yes { try Prompt.confirm(Self.configuration.abstract) }
        change = json.string("requestId")
        let reply: Reply = try await Interruption.told(change) {
          try await session.call(Self.path, request)
        }
        session.remember(reply)
        try await show(reply, to: json, session)
      }
    } catch let status as Status {
      throw Complaint.exit(for: status, change: change)
    } catch let failure as StandardStream.Failure {
      if let change, !failure.isClosedPipe {
        Output.note(localized("tonglu: the change with the request id \(change) was made"))
      }
      throw failure
    }
  }

  /// Shows what the change would do.
  private func tryOut(
    _ request: Request, _ json: JSONValue, _ session: Session
  ) async throws {
    let tried: Session.Trial<Reply> = try await session.dryRun(Self.path, request)
    Output.note(tried.heading)
    if tried.isWhole { try await show(tried.reply, to: json, session) }
  }

  private func show(_ reply: Reply, to request: JSONValue, _ session: Session) async throws {
    var view = View(flags, session, isRead: request["requestId"] == nil)
    guard request["rows"] != nil,
      let batch = BatchReport(request: request, reply: try Transcoder.json(reply))
    else {
      return try await view.show(reply)
    }
    if flags.output == .table || flags.output == .wide {
      try Output.say(batch.text)
    } else {
      try await view.show(reply)
      Output.note(batch.summary)
    }
    if batch.refusedCount > 0 { throw BatchReport.rowsRefused }
  }
}

extension Optional where Wrapped: Message {
  /// The message, created on first write.
  package var orEmpty: Wrapped {
    get { self ?? Wrapped() }
    set { self = newValue }
  }
}
