package import ArgumentParser
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
package protocol FollowCommand: StreamCommand {
  static func cursor(of reply: Reply) -> String
  static func resumed(_ request: Request, from cursor: String) -> Request
}

extension StreamCommand {
  package static var needs: Session.Needs { Session.Needs() }

  package func run() async throws {
    do {
      try await Session.run(flags, Self.needs) { session in
        try await follow(session) { request, _ in request }
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// Shows a stream; `next` is the request that continues it after a response. Without
  /// `isResuming` its end is the command's.
  fileprivate func follow(
    _ session: Session, isResuming: Bool = false, next: (Request, Reply) -> Request
  ) async throws {
    var view = View(flags, session)
    var request = try await request(session)
    var attempts = StreamAttempts(seconds: session.timeout)
    while true {
      do {
        let notice = WaitingNotice(for: session.profile.server)
        defer { notice.end() }
        let replies: ReplyStream<Reply> = session.stream(
          Self.path, request, seconds: attempts.secondsLeft)
        for try await reply in replies {
          notice.end()
          let following = next(request, reply)
          attempts.received(isProgress: following.encoded() != request.encoded())
          request = following
          try await view.show(event: reply)
        }
        guard isResuming else { return }
        try attempts.failed(nil)
      } catch let status as Status {
        if attempts.isOver(status) { return }
        let canResume = isResuming && ResumingStream<Reply>.Iterator.canResume(after: status)
        guard canResume, attempts.hasBegun else { throw status }
        try attempts.failed(status)
      }
      guard try await attempts.pause() else { return }
    }
  }
}

extension FollowCommand {
  package func run() async throws {
    do {
      try await Session.run(flags, Self.needs) { session in
        try await follow(session, isResuming: true) { request, reply in
          Self.resumed(request, from: Self.cursor(of: reply))
        }
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }
}

/// The attempts to follow a stream, and how long it is followed.
private struct StreamAttempts {
  private let end: ContinuousClock.Instant?
  /// Whether the server has sent anything.
  private(set) var hasBegun = false
  private var failures = 0
  private var isInterrupted = false
  private let backoff = Backoff(initialSeconds: 0.2, maxSeconds: 30)
  private var random = SystemRandomNumberGenerator()

  init(seconds: Double?) {
    end = seconds.map { ContinuousClock.now + .seconds($0) }
  }

  /// How long it is still followed; nil without a limit.
  var secondsLeft: Double? {
    end.map { end in max(0, ContinuousClock.now.duration(to: end) / .seconds(1)) }
  }

  /// Whether the asked time has passed. Without a first message it is a failure: nothing was
  /// followed.
  func isOver(_ status: Status) -> Bool {
    status.code == .deadlineExceeded && hasBegun && (secondsLeft ?? 1) < 0.1
  }

  mutating func received(isProgress: Bool) {
    if !hasBegun, Terminal.isError { Output.note(localized("following; Ctrl-C ends")) }
    if isInterrupted {
      Output.note(localized("tonglu: the stream continues after its last message"))
    }
    hasBegun = true
    isInterrupted = false
    if isProgress { failures = 0 }
  }

  mutating func failed(_ status: Status?) throws {
    if !isInterrupted {
      let reason = status.map { $0.reason.isEmpty ? $0.code.name : $0.reason } ?? "ended"
      Output.note(localized("tonglu: the stream was interrupted (\(reason)); opening it again"))
    }
    isInterrupted = true
    failures += 1
  }

  /// Waits before the next attempt; false if the asked time has then passed.
  mutating func pause() async throws -> Bool {
    let wait = backoff.seconds(afterFailures: failures, using: &random)
    let left = secondsLeft ?? .infinity
    try await Task.sleep(for: .seconds(min(wait, left)))
    return left > wait
  }
}
