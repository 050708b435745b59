/// What a call takes besides its request.
public struct CallOptions: Sendable {
  /// Give up after so many seconds; nil waits for ever. The server is told.
  public var timeoutSeconds: Double?
  /// Header fields of the call by lower-case name: `authorization`, `tonglu-act-for`.
  public var metadata: [String: String]

  public init(timeoutSeconds: Double? = nil, metadata: [String: String] = [:]) {
    self.timeoutSeconds = timeoutSeconds
    self.metadata = metadata
  }
}
