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
  /// What it changes many of; nil for any other command.
  static var changesMany: ChangesMany? { get }
  /// Whether to run without a confirmation; `--yes` of commands that ask first.
  var yes: Bool { get }
  /// Whether to carry a change out and undo it; `--dry-run` of the commands of mutations.
  var dryRun: Bool { get }
  var flags: CallFlags { get }
  func request(_ session: Session) async throws -> Request
  /// The response with the stored record that the request would change; nil where the schema has
  /// no call that reads it by its id.
  static func stored(of request: Request, _ session: Session) async throws -> JSONValue?
}

extension UnaryCommand {
  package static var needs: Session.Needs { Session.Needs() }
  package static var changesMany: ChangesMany? { nil }
  package var yes: Bool { true }
  package var dryRun: Bool { false }

  package static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    nil
  }

  package func run() async throws {
    try await Self.explained { change in
      try await Session.run(flags, Self.needs) { session in
        session.references.isChange = !dryRun && Request.changes
        let request = try await request(session)
        if !yes, !dryRun { try await Self.agree(to: request, session) }
        try await Self.withVersion(request, session) { request, json in
          if dryRun { return try await tryOut(request, json, session) }
          change = json.string("requestId")
          try await Self.carryOut(request, json, flags, session)
        }
      }
    }
  }

  /// Makes the call and shows the response; a change is stored for `tonglu again`.
  private static func carryOut(
    _ request: Request, _ json: JSONValue, _ flags: CallFlags, _ session: Session
  ) async throws {
    let change = json.string("requestId")
    let stored = change.map { _ in
      LastChange(
        path, json, hasSecret: needs.sendsSecret, session, person: session.person)
    }
    stored?.keep()
    let reply: Reply
    do {
      reply = try await Interruption.told(change) { try await session.call(path, request) }
    } catch let status as Status {
      if !status.isOutcomeOpen { stored?.keep(.refused) }
      throw status
    }
    stored?.keep(.done)
    session.remember(reply)
    try await show(reply, to: json, flags, session)
  }

  /// Runs `body` and explains its refusal; `body` sets the request id of the change before it sends
  /// it.
  private static func explained(_ body: (inout String?) async throws -> Void) async throws {
    var change: String?
    do {
      try await body(&change)
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
    let count = Self.changesMany?.count(in: json) ?? tried.count
    Output.note(tried.heading(Self.changesMany, count))
    if tried.isWhole { try await Self.show(tried.reply, to: json, flags, session) }
  }

  private static func show(
    _ reply: Reply, to request: JSONValue, _ flags: CallFlags, _ session: Session
  ) async throws {
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

/// `tonglu again`.
extension UnaryCommand {
  /// Shows the last change on standard error, asks, and makes it with its own request id.
  package static func again(
    _ json: JSONValue, _ flags: CallFlags, heading: String, isAgreed: Bool
  ) async throws {
    try await explained { change in
      try await Session.run(flags, needs) { session in
        let request = try Transcoder.message(json, Request.self)
        var view = View(flags, session)
        Output.note(heading)
        Output.note(try await view.summary(of: request))
        if !isAgreed { try Prompt.confirm("") }
        change = json.string("requestId")
        try await carryOut(request, json, flags, session)
      }
    }
  }
}

extension Status {
  /// Whether the change may have been made nevertheless.
  fileprivate var isOutcomeOpen: Bool {
    code == .deadlineExceeded || code == .unavailable || code == .cancelled || code == .unknown
      || has(.outcomeUnknown)
  }
}

extension Message {
  /// Whether a request changes something: every such one has a request id.
  fileprivate static var changes: Bool {
    Content.fields(of: fullName).contains { $0.name == "request_id" }
  }
}

extension Optional where Wrapped: Message {
  /// The message, created on first write.
  package var orEmpty: Wrapped {
    get { self ?? Wrapped() }
    set { self = newValue }
  }
}
