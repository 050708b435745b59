import Dispatch
import Foundation
import TongluCore

/// Ctrl-C during a change: the output says how to find out whether it was made.
enum Interruption {
  /// Runs `body`; `change` is the request id of a mutation, nil for a read, which just ends.
  static func told<Result>(
    _ change: String?, _ body: () async throws -> Result
  ) async throws -> Result {
    guard let change else { return try await body() }
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Output.note("\n" + localized("tonglu: interrupted → \(text(change))"))
      exit(130)
    }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, SIG_DFL)
    }
    return try await body()
  }

  /// What to do about a change whose outcome is unknown.
  static func text(_ change: String) -> String {
    localized("it may have been done; the same call with --request-id \(change) tells")
  }
}
