package import TongluCore
import TongluCrypto
package import TongluDatabase
package import TongluGRPC

/// The context of a handler's call besides the request: the caller, the time, and the source of new
/// ids.
///
/// Handlers read no clock and no randomness; the same call on the same database gives the same
/// response.
package struct Call: Sendable {
  package let caller: Caller
  /// The time of the call, constant for its duration.
  package let now: Instant
  /// The id of the mutation's intent; nil for a read.
  package let requestID: RequestID?
  /// The count of rights changes before its caller was authenticated.
  let rightsNumber: Int64
  private let tools: Tools
  /// Nil for the program's own calls.
  private let invocation: Invocation?

  /// What calls need of the service. Each event loop has its own object: one that all loops retain
  /// would move between cores with each call.
  final class Tools: Sendable {
    let mint: IdentifierMint
    /// Nil for the program's own calls.
    let cursors: Cursors?
    /// Nil for the program's own calls.
    let retention: RetentionClock?
    /// Nil where reads record no observations.
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

  /// The same call with the id of its intent.
  func identified(by requestID: RequestID) -> Call {
    Call(caller, now: now, requestID, tools, invocation, rightsNumber: rightsNumber)
  }

  /// The same call at the current time: a stream that is open for long uses it in each turn to
  /// check what its caller may still see.
  package var renewed: Call {
    Call(
      caller, now: max(now, tools.retention?.decidingNow ?? now), requestID, tools, invocation,
      rightsNumber: rightsNumber)
  }

  package var tenant: Int64 { caller.tenant }

  /// The time to store for a thing whose last one was `former`: the times of a thing ascend, even
  /// if the clock is set back.
  package func now(after former: Instant?) -> Instant { max(former ?? now, now) }

  /// The time of the retention clock: a thing is permanently deleted when it is older than this
  /// minus its retention period. The program's own calls delete nothing.
  package var retentionNow: Instant { tools.retention?.now ?? Instant(microseconds: 0) }

  /// A new id, unique in the installation.
  package func newID() -> Int64 { tools.mint.next() }

  /// New random bytes, for tokens and codes only.
  package func newSecret(bytes count: Int) -> [UInt8] { Crypto.randomBytes(count) }
}

// Dry runs.
extension Call {
  /// Writes what is counted of a call.
  package typealias Counting = @Sendable (borrowing Transaction) throws(Status) -> Void

  /// Whether the writes of this call will be undone. Only a preparation with an effect outside of
  /// the database needs to know.
  package var isDryRun: Bool { invocation?.head.isDryRun ?? false }

  /// Stores `counting` although the call is a dry run; in any other call it does nothing. For
  /// limits on what a caller can find out: a dry run that is accepted reveals as much as a call.
  package func countDryRun(_ counting: @escaping Counting) {
    guard isDryRun else { return }
    invocation?.countings.append(counting)
  }
}

// Metadata.
extension Call {
  /// The client's metadata, without the fields that the runtime uses.
  package var metadata: Metadata { invocation?.head.metadata ?? Metadata() }

  /// The address of the caller: an IPv4 address, or the /64 of an IPv6 one. Empty when unknown, and
  /// for the program's own calls.
  package var peer: String { invocation?.credentials.peer ?? "" }

  /// The call's own span in its trace, for requests made on its behalf; nil for the program's own
  /// calls.
  package var trace: TraceContext? { invocation?.trace }

  /// Sends metadata before the first response.
  package func sendInitial(_ metadata: Metadata) { invocation?.initialMetadata = metadata }

  /// Sends metadata after the last response.
  package func sendTrailing(_ metadata: Metadata) { invocation?.trailingMetadata = metadata }

  /// Enables or disables compression of the following responses, if the client accepts it.
  package func compressReplies(_ isWanted: Bool) { invocation?.compressesReplies = isWanted }

  /// Whether the client's last message was compressed.
  package var isRequestCompressed: Bool { invocation?.isRequestCompressed ?? false }
}
