/// The one error type of the project: why a call failed, from the database to the wire.
///
/// `code` is the kind of failure, `reason` (UPPER_SNAKE, stable) the exact one, `message` its text
/// for a person. On the wire the reason travels as google.rpc.ErrorInfo, the violations as
/// google.rpc.BadRequest, the delay as google.rpc.RetryInfo.
public struct Status: Error, Sendable, Hashable {
  /// A field of the request and what is wrong with it.
  public struct Violation: Sendable, Hashable {
    /// The field's path as the schema spells it: `lines[2].quantity_e3`.
    public var field: String
    public var description: String
    /// The reason for this field, stable; empty where it is the call's reason.
    public var reason: String

    public init(field: String, description: String, reason: String = "") {
      self.field = field
      self.description = description
      self.reason = reason
    }
  }

  public var code: Code
  /// Machine-readable and stable: `OUT_OF_STOCK`. Empty if the peer sent none.
  public var reason: String
  /// One sentence for a person, without secrets and without another party's data.
  public var message: String
  public var violations: [Violation] = []
  /// Data about the failure, by name (ErrorInfo.metadata).
  public var facts: [String: String] = [:]
  /// How long to wait before a retry; nil when a retry does not help.
  public var retryAfterMilliseconds: Int64?
  /// Whether the writes made before this refusal stay (login attempts, abuse counters).
  /// Never on the wire; set through `Refusal.keepingWrites`.
  package var keepsWrites = false
  /// Whether the peer broke a rule that gRPC answers with INTERNAL, so that it is no failure of the
  /// server.
  package var isOfPeer = false
  /// Internal details for the log; usually empty. Never on the wire.
  package var diagnosis = ""
  /// The database's name of the violated constraint. Never on the wire.
  package var constraint = ""

  public init(_ code: Code, _ reason: String, _ message: String) {
    self.code = code
    self.reason = reason
    self.message = message
  }

  /// INVALID_ARGUMENT that names the field at fault.
  public static func invalid(_ reason: String, field: String, _ description: String) -> Status {
    var status = Status(.invalidArgument, reason, "\(field): \(description)")
    status.violations = [Violation(field: field, description: description)]
    return status
  }

  /// NOT_FOUND, in the same words for a thing that does not exist and for another's.
  public static func notFound(_ noun: String, _ id: Int64) -> Status {
    Status(.notFound, "NOT_FOUND", "no \(noun) \(id)")
  }

  /// ABORTED: the caller changed an older version than the stored one.
  public static func staleVersion(_ noun: String, given: Int64, stored: Int64) -> Status {
    var status = Status(
      .aborted, .staleVersion, "the \(noun) is at version \(stored), not \(given): read it again")
    status.facts = ["version": String(stored)]
    return status
  }

  /// Whether the status refuses one row of a batch for its content; any other status fails the
  /// whole call.
  package var isOfTheRow: Bool {
    switch code {
    case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition,
      .outOfRange:
      true
    default: false
    }
  }

  /// The same status with a text for the log.
  package func diagnosed(_ text: String) -> Status {
    var copy = self
    copy.diagnosis = text
    return copy
  }

  /// Whether it is a failure of the server instead of a refusal.
  package var isOwnFailure: Bool {
    !isOfPeer && (code == .internal || code == .dataLoss) || !diagnosis.isEmpty
  }

  /// INTERNAL, as gRPC prescribes for malformed bytes of a peer.
  package static func malformed(_ reason: String, _ message: String) -> Status {
    var status = Status(.internal, reason, message)
    status.isOfPeer = true
    return status
  }

  /// The status as sent to a peer: code and reason are kept, the message of INTERNAL and DATA_LOSS
  /// is for the log alone.
  package var forPeers: Status {
    guard code == .internal || code == .dataLoss, !isOfPeer else { return self }
    return Status(code, reason, "the server failed: its log says how")
  }

  /// The same status with facts added.
  public func with(_ facts: [String: String]) -> Status {
    var copy = self
    copy.facts.merge(facts) { _, new in new }
    return copy
  }

  /// The same status with the delay after which a retry may succeed; for UNAVAILABLE and
  /// RESOURCE_EXHAUSTED.
  public func retryable(afterMilliseconds delay: Int64) -> Status {
    var copy = self
    copy.retryAfterMilliseconds = delay
    return copy
  }
}

extension Status: CustomStringConvertible {
  public var description: String {
    let what = reason.isEmpty ? code.name : "\(code.name) \(reason)"
    return "\(what): \(message)" + (diagnosis.isEmpty ? "" : " (\(diagnosis))")
  }
}

/// Refusals with side effects.
package enum Refusal {
  /// A refusal whose call keeps what it wrote: the writer commits its savepoint nevertheless.
  package static func keepingWrites(_ status: Status) -> Status {
    var copy = status
    copy.keepsWrites = true
    return copy
  }
}
