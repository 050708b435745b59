import Synchronization
public import TongluGRPC

/// The options of a call.
public struct CallOptions: Sendable {
  /// How messages are made smaller.
  public enum Compression: String, Sendable, CaseIterable {
    case gzip, deflate
  }

  /// The timeout in seconds; nil waits without limit. The server receives it as the deadline.
  public var timeoutSeconds: Double?
  /// Header fields of the call by lower-case name: `authorization`, `tonglu-act-for`.
  public var metadata: [String: String]
  /// Header fields with binary values; their names end in `-bin`.
  public var binaryMetadata: [String: [UInt8]] = [:]
  /// Requests are compressed so where that makes them shorter; responses are taken in any case.
  public var compression: Compression?
  /// The span that asks, which the server receives; by default the task's own. Nil sends none.
  public var trace: TraceContext? = TraceContext.current
  /// Waits for a connection until the timeout; otherwise the call ends with UNAVAILABLE
  /// CANNOT_CONNECT as soon as no address can be connected to.
  public var waitsForReady = false
  /// To make the call twice is no harm, so it may be made again when it is not known what became of
  /// it: it only reads, or the server knows it again (`request_id`). The generated stubs set it.
  public var isSafeToRepeat = false
  /// When the call is made again; nil for the channel's own policy.
  public var retry: RetryPolicy?
  /// Receives the metadata that the server sends.
  public var replyMetadata: ReplyMetadata?

  public init(timeoutSeconds: Double? = nil, metadata: [String: String] = [:]) {
    self.timeoutSeconds = timeoutSeconds
    self.metadata = metadata
  }
}

extension CallOptions {
  /// Options with a login's or a service account's token; the latter may act for a member
  /// or a person of the staff.
  ///
  /// A token is for the server that issued it: use the options with a channel to that server alone.
  /// A login needs none, and the server does not look at one there.
  public static func bearer(_ token: String, actFor person: Int64? = nil) -> CallOptions {
    var metadata = ["authorization": "Bearer \(token)"]
    if let person { metadata["tonglu-act-for"] = String(person) }
    return CallOptions(metadata: metadata)
  }

  /// These options, of a call that is safe to repeat.
  public var safeToRepeat: CallOptions {
    var copy = self
    copy.isSafeToRepeat = true
    return copy
  }

  var encoding: MessageEncoding {
    compression.flatMap { MessageEncoding(rawValue: $0.rawValue) } ?? .identity
  }
}

/// The metadata that a server sent with a call; complete once the call has ended.
public final class ReplyMetadata: Sendable {
  private let state = Mutex((initial: Metadata(), trailing: Metadata()))

  public init() {}

  /// What came before the first message.
  public var initial: Metadata { state.withLock { $0.initial } }
  /// What came after the last; of a call that was refused at once, everything.
  public var trailing: Metadata { state.withLock { $0.trailing } }

  func set(initial: Metadata, trailing: Metadata) {
    state.withLock { $0 = (initial, trailing) }
  }
}
