import Dispatch
import Foundation
import TongluCore

/// Ctrl-C where more than the end of the program is wanted.
package enum Interruption {
  /// Runs `body`. If Ctrl-C ends it, the output says how to find out whether the change was made;
  /// `change` is the request id of a mutation, nil for a read, which just ends.
  package static func told<Result>(
    _ change: String?, _ body: () async throws -> Result
  ) async throws -> Result {
    guard let change else { return try await body() }
    let watch = watch { Output.note("\n" + localized("tonglu: interrupted → \(text(change))")) }
    defer { end(watch) }
    return try await body()
  }

  /// From here until `end`, Ctrl-C runs `last` and ends the program.
  static func watch(_ last: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      last()
      exit(130)
    }
    source.resume()
    return source
  }

  static func end(_ watch: any DispatchSourceSignal) {
    watch.cancel()
    signal(SIGINT, SIG_DFL)
  }

  /// What to do about a change whose outcome is unknown.
  static func text(_ change: String) -> String {
    localized("it may have been done; the same call with --request-id \(change) tells")
  }
}
