package import ArgumentParser
import Synchronization
import TongluClient
import TongluCore
package import TongluMessages

/// A generated command that shows each response of a stream until the server or a person ends it.
/// `--timeout` is how long it is followed, and no error.
package protocol StreamCommand: AsyncParsableCommand {
  associatedtype Request: Message
  associatedtype Reply: Message
  static var path: String { get }
  /// What its calls send to the server.
  static var needs: Session.Needs { get }
  var flags: CallFlags { get }
  func request(_ session: Session) async throws -> Request
}

/// A stream that is opened again after its last cursor, whatever ended it, and misses nothing.
package protocol FollowCommand: StreamCommand, SendableMetatype {
  static func cursor(of reply: Reply) -> String
  static func resumed(_ request: Request, from cursor: String) -> Request
}

extension StreamCommand {
  package static var needs: Session.Needs { Session.Needs() }

  package func run() async throws {
    try await explained { session in
      let request = try await request(session)
      let following = Following(session)
      defer { following.ended() }
      var view = View(flags, session)
      let replies: ReplyStream<Reply> = session.stream(
        Self.path, request, seconds: session.timeout)
      do {
        for try await reply in replies {
          following.received()
          try await view.show(event: reply)
        }
      } catch let status as Status {
        if !following.isOver(status) { throw status }
      }
    }
  }

  fileprivate func explained(_ body: (Session) async throws -> Void) async throws {
    do {
      try await Session.run(flags, Self.needs, body)
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }
}

extension FollowCommand {
  package func run() async throws {
    try await explained { session in
      let request = try await request(session)
      let following = Following(session)
      defer { following.ended() }
      let stream = ResumingStream<Reply>(
        cursorOf: { Self.cursor(of: $0) },
        open: { cursor in
          session.stream(
            Self.path, cursor.isEmpty ? request : Self.resumed(request, from: cursor),
            seconds: following.secondsLeft)
        },
        wait: { (status, seconds) throws(Status) in
          try await following.wait(after: status, seconds)
        })
      var view = View(flags, session)
      var iterator = stream.makeAsyncIterator()
      while let reply = try await iterator.next() {
        following.received()
        try await view.show(event: reply)
      }
    }
  }
}

/// How long a stream is followed, and the notes on its interruptions.
private final class Following: Sendable {
  private struct State {
    /// Whether the server has sent anything.
    var hasBegun = false
    var isInterrupted = false
  }

  private let end: ContinuousClock.Instant?
  private let state = Mutex(State())
  private let notice: WaitingNotice

  init(_ session: Session) {
    end = session.timeout.map { ContinuousClock.now + .seconds($0) }
    notice = WaitingNotice(for: session.profile.server)
  }

  /// How long it is still followed; nil without a limit.
  var secondsLeft: Double? {
    end.map { end in max(0, ContinuousClock.now.duration(to: end) / .seconds(1)) }
  }

  /// Whether the asked time has passed. Without a first message it is a failure: nothing was
  /// followed.
  func isOver(_ status: Status?) -> Bool {
    guard status?.code == .deadlineExceeded, (secondsLeft ?? 1) < 0.1 else { return false }
    return state.withLock { $0.hasBegun }
  }

  func received() {
    notice.end()
    let was = state.withLock { state in
      defer { state = State(hasBegun: true, isInterrupted: false) }
      return state
    }
    if !was.hasBegun, Terminal.isError { Output.note(localized("following; Ctrl-C ends")) }
    if was.isInterrupted {
      Output.note(localized("tonglu: the stream continues after its last message"))
    }
  }

  func ended() { notice.end() }

  /// Waits before the next attempt; false if the asked time has passed or then passes. A stream of
  /// which nothing has come is not opened again.
  func wait(after status: Status?, _ seconds: Double) async throws(Status) -> Bool {
    if isOver(status) { return false }
    let was = state.withLock { state in
      defer { state.isInterrupted = true }
      return state
    }
    if let status, !was.hasBegun { throw status }
    if !was.isInterrupted {
      let reason = status.map { $0.reason.isEmpty ? $0.code.name : $0.reason } ?? "ended"
      Output.note(localized("tonglu: the stream was interrupted (\(reason)); opening it again"))
    }
    let left = secondsLeft ?? .infinity
    do { try await Task.sleep(for: .seconds(min(seconds, left))) } catch {
      throw Status(.cancelled, "", "the command was cancelled")
    }
    return left > seconds
  }
}
