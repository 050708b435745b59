package import TongluCore
import TongluCrypto

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
  private let mint: IdentifierMint

  package init(caller: Caller, now: Instant, requestID: RequestID?, mint: IdentifierMint) {
    self.caller = caller
    self.now = now
    self.requestID = requestID
    self.mint = mint
  }

  package var tenant: Int64 { caller.tenant }

  /// A new id, unique in the installation.
  package func newID() -> Int64 { mint.next() }

  /// Fresh random bytes: for tokens and codes, nothing else.
  package func newSecret(bytes count: Int) -> [UInt8] { Crypto.randomBytes(count) }
}
