package import TongluCore

/// The refusal of a call; nil if it was accepted.
package func status<Reply>(_ call: () throws -> Reply) -> Status? {
  do {
    _ = try call()
    return nil
  } catch {
    return error as? Status ?? Status(.unknown, "NOT_A_STATUS", "\(error)")
  }
}

/// Code and reason in one line: `FAILED_PRECONDITION OUT_OF_STOCK`, or `accepted`.
package func refusal<Reply>(_ call: () throws -> Reply) -> String {
  status(call).map { "\($0.code.name) \($0.reason)" } ?? "accepted"
}
