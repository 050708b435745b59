package import TongluCore
import TongluCrypto
package import TongluGRPC

/// What a handler knows of its call beyond the request: who, when, and where new ids come from.
///
/// Handlers read no clock and no randomness; the same call with the same database gives the same
/// reply.
package struct Call: Sendable {
  package let caller: Caller
  /// The instant of the call, the same throughout.
  package let now: Instant
  /// The id of the mutation's intent; nil for a read.
  package let requestID: RequestID?
  /// How often rights had changed before its caller was recognised.
  let rightsNumber: Int64
  private let tools: Tools
  /// Nil for the program's own calls.
  private let invocation: Invocation?

  /// What calls need of the service. Each event loop has its own: a reference that all loops count
  /// would be passed from core to core with each call.
  final class Tools: Sendable {
    let mint: IdentifierMint
    /// Nil for the program's own calls.
    let cursors: Cursors?
    /// Nil for the program's own calls.
    let retention: RetentionClock?
    /// Nil where reads leave no traces.
    let observations: Observations?

    init(
      _ mint: IdentifierMint, _ cursors: Cursors?, _ retention: RetentionClock?,
      _ observations: Observations?
    ) {
      self.mint = mint
      self.cursors = cursors
      self.retention = retention
      self.observations = observations
    }
  }

  package init(
    caller: Caller, now: Instant, requestID: RequestID?, mint: IdentifierMint
  ) {
    self.init(caller, now: now, requestID, Tools(mint, nil, nil, nil), nil)
  }

  init(
    _ caller: Caller, now: Instant, _ requestID: RequestID?, _ tools: Tools,
    _ invocation: Invocation?, rightsNumber: Int64 = 0
  ) {
    self.caller = caller
    self.rightsNumber = rightsNumber
    self.now = now
    self.requestID = requestID
    self.tools = tools
    self.invocation = invocation
  }

  var cursors: Cursors? { tools.cursors }
  var observations: Observations? { tools.observations }

  /// The same call, now with the id of its intent.
  func identified(by requestID: RequestID) -> Call {
    Call(caller, now: now, requestID, tools, invocation, rightsNumber: rightsNumber)
  }

  /// The same call as of this instant: a stream that is open for long asks by it, turn by turn,
  /// what its caller may still see.
  package var renewed: Call {
    Call(
      caller, now: max(now, tools.retention?.decidingNow ?? now), requestID, tools, invocation,
      rightsNumber: rightsNumber)
  }

  package var tenant: Int64 { caller.tenant }

  /// The instant for a time of a thing that had `former` before: times of a thing ascend, whatever
  /// the clock does.
  package func now(after former: Instant?) -> Instant { max(former ?? now, now) }

  /// The retention clock: a thing is deleted permanently when it is older than this time minus the
  /// time for which it is kept. The program's own calls delete nothing.
  package var retentionNow: Instant { tools.retention?.now ?? Instant(microseconds: 0) }

  /// A new id, unique in the installation.
  package func newID() -> Int64 { tools.mint.next() }

  /// Fresh random bytes: for tokens and codes, nothing else.
  package func newSecret(bytes count: Int) -> [UInt8] { Crypto.randomBytes(count) }
}

// Metadata.
extension Call {
  /// The client's metadata, without the fields that the runtime reads itself.
  package var metadata: Metadata { invocation?.head.metadata ?? Metadata() }

  /// The address that the call comes from: an IPv4 address, or the /64 of an IPv6 one. Empty when
  /// it is unknown, and for the program's own calls.
  package var peer: String { invocation?.credentials.peer ?? "" }

  /// The call's own span in its trace, for calls that are made on its behalf; nil for the program's
  /// own.
  package var trace: TraceContext? { invocation?.trace }

  /// Sends metadata before the first reply.
  package func sendInitial(_ metadata: Metadata) { invocation?.initialMetadata = metadata }

  /// Sends metadata after the last reply.
  package func sendTrailing(_ metadata: Metadata) { invocation?.trailingMetadata = metadata }

  /// Asks for the replies from now on to be compressed, if the client takes that, or not.
  package func compressReplies(_ isWanted: Bool) { invocation?.compressesReplies = isWanted }

  /// Whether the client's latest message came compressed.
  package var isRequestCompressed: Bool { invocation?.isRequestCompressed ?? false }
}
