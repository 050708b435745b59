import Logging
import TongluCore
import TongluGRPC
import TongluService

// The lines of the log about calls.
extension LoopContext {
  /// What a line is about, and the number of such lines suppressed before it.
  private struct Line {
    let level: Logger.Level
    let message: Logger.Message
    var leftOut = 0
  }

  /// `cause` is the refusal with what the client does not see.
  func log(
    _ invocation: Invocation, _ refusal: Status?, _ cause: Status?, _ peer: String,
    _ microseconds: UInt64
  ) {
    guard let line = line(of: invocation, cause, microseconds) else { return }
    var metadata: Logger.Metadata = [
      "path": "\(invocation.head.path)", "code": "\((refusal?.code ?? .ok).name)",
      "microseconds": .stringConvertible(microseconds), "peer": "\(peer)",
    ]
    if let refusal, !refusal.reason.isEmpty { metadata["reason"] = "\(refusal.reason)" }
    if let name = cause?.facts[Self.loginName] { metadata["login_name"] = "\(Self.shown(name))" }
    if let trace = invocation.trace {
      metadata["trace_id"] = "\(trace.traceID)"
      metadata["span_id"] = "\(TraceContext.text(trace.spanID))"
    }
    if let shown = invocation.head.credentials.certificate {
      metadata["certificate"] = "\(shown.commonName) \(shown.sha256)"
    }
    // The client gets the code and the reason only.
    if line.level == .error { metadata["failure"] = "\(cause?.description ?? "")" }
    if line.leftOut > 0 { metadata["left_out"] = .stringConvertible(line.leftOut) }
    logger.log(level: line.level, line.message, metadata: metadata)
  }

  /// Nil for a call that is not logged, and for a line that is suppressed.
  private func line(
    of invocation: Invocation, _ cause: Status?, _ microseconds: UInt64
  ) -> Line? {
    let now = { monotonicNanoseconds() }
    let chosen: Line?
    if let cause, cause.isOwnFailure {
      chosen = work.failureLines.pass(now: now()).map {
        Line(level: .error, message: "call ended", leftOut: $0)
      }
    } else if let cause, cause.isOfPeer {
      chosen = work.peerLines.pass(now: now()).map {
        Line(level: .info, message: "call ended", leftOut: $0)
      }
    } else if let cause, cause.facts[Self.loginName] != nil {
      chosen = work.loginLines.pass(now: now()).map {
        Line(level: .info, message: "login refused", leftOut: $0)
      }
    } else if microseconds >= slowMicroseconds, invocation.method?.lasts != true {
      chosen = work.slowLines.pass(now: now()).map {
        Line(level: .info, message: "slow call", leftOut: $0)
      }
    } else {
      return logsCalls ? Line(level: .debug, message: "call ended") : nil
    }
    guard chosen == nil else { return chosen }
    noted(.logLines)
    return logsCalls ? Line(level: .debug, message: "call ended") : nil
  }

  /// The fact of a refused login.
  private static let loginName = "login_name"

  /// The name in a line of the log: letters, digits and `._@-`, so that a name cannot look like
  /// another field; of a phone number only its ends.
  static func shown(_ name: String) -> String {
    let plain = String(
      name.map { $0.isLetter || $0.isNumber || "._@-".contains($0) ? $0 : "?" })
    guard plain.count > 6, plain.allSatisfy(\.isNumber) else { return plain }
    return "\(plain.prefix(3))…\(plain.suffix(2))"
  }
}

extension Method {
  /// Whether its calls last as long as their clients wish.
  fileprivate var lasts: Bool {
    switch body {
    case .serverStream, .clientStream, .bidirectional: true
    case .read, .write: false
    }
  }
}
