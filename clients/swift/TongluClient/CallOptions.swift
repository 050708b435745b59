import Synchronization
public import TongluGRPC

/// The options of a call.
public struct CallOptions: Sendable {
  /// The compression of messages.
  public enum Compression: String, Sendable, CaseIterable {
    case gzip, deflate
  }

  /// The timeout in seconds; nil waits without limit. The server receives it as the deadline.
  public var timeoutSeconds: Double?
  /// Header fields of the call by lower-case name: `authorization`, `tonglu-act-for`.
  public var metadata: [String: String]
  /// Header fields with binary values; their names end in `-bin`.
  public var binaryMetadata: [String: [UInt8]] = [:]
  /// The compression of requests, used where it makes them shorter; compressed responses are always
  /// accepted.
  public var compression: Compression?
  /// The caller's span, sent to the server; by default the task's own. Nil sends none.
  public var trace: TraceContext? = TraceContext.current
  /// Waits for a connection until the timeout; otherwise the call ends with UNAVAILABLE
  /// CANNOT_CONNECT as soon as no address can be connected to.
  public var waitsForReady = false
  /// Whether the call may be repeated when the outcome of an attempt is unknown: it only reads, or
  /// the server recognizes it (`request_id`). The generated stubs set it.
  public var isSafeToRepeat = false
  /// Whether a mutation is carried out and undone: the response is what it would have been, without
  /// secrets, and nothing is stored, except what is counted of attempts. A read is made as always.
  /// An upload is refused: DRY_RUN_NOT_POSSIBLE. `ReplyMetadata.dryRun` confirms it.
  public var isDryRun = false
  /// The retry policy; nil for the channel's own.
  public var retry: RetryPolicy?
  /// Receives the metadata that the server sends.
  public var replyMetadata: ReplyMetadata?

  public init(timeoutSeconds: Double? = nil, metadata: [String: String] = [:]) {
    self.timeoutSeconds = timeoutSeconds
    self.metadata = metadata
  }
}

extension CallOptions {
  /// Options with the token of a login or a service account; the latter may act on behalf of a
  /// member or a staff member.
  ///
  /// A token is for the server that issued it: use the options only with a channel to that server.
  /// A login needs no token, and ignores one.
  public static func bearer(_ token: String, actFor person: Int64? = nil) -> CallOptions {
    var metadata = ["authorization": "Bearer \(token)"]
    if let person { metadata["tonglu-act-for"] = String(person) }
    return CallOptions(metadata: metadata)
  }

  /// These options, marked as safe to repeat.
  public var safeToRepeat: CallOptions {
    var copy = self
    copy.isSafeToRepeat = true
    return copy
  }

  var encoding: MessageEncoding {
    compression.flatMap { MessageEncoding(rawValue: $0.rawValue) } ?? .identity
  }
}

/// The metadata that a server sent with a call; complete when the call has ended.
public final class ReplyMetadata: Sendable {
  private let state = Mutex((initial: Metadata(), trailing: Metadata()))

  public init() {}

  /// The metadata before the first message.
  public var initial: Metadata { state.withLock { $0.initial } }
  /// The metadata after the last message; of a call that was refused at once, all of it.
  public var trailing: Metadata { state.withLock { $0.trailing } }

  /// What a server confirms of a dry run.
  public enum DryRunExtent: Sendable {
    /// The response is that of the whole mutation.
    case whole
    /// The mutation takes several transactions, of which the first was tried: only that one can
    /// refuse it. The response is empty.
    case firstStep
  }

  /// Whether the call was a dry run; nil for one that was carried out, and for a read.
  public var dryRun: DryRunExtent? {
    trailing[DryRun.field].map { $0 == DryRun.firstStep ? .firstStep : .whole }
  }

  /// How many things a dry run would change; nil where the server does not say.
  public var dryRunCount: Int? { trailing[DryRun.countField].flatMap { Int($0) } }

  func set(initial: Metadata, trailing: Metadata) {
    state.withLock { $0 = (initial, trailing) }
  }
}
