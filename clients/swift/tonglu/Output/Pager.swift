import Foundation
import Synchronization
import TongluCore

/// The program that shows long output on a terminal a screen at a time: `TONGLU_PAGER`, else
/// `PAGER`, else `less`; none if that is empty or not there.
package enum Pager {
  private static let running = Mutex<Ending?>(nil)

  private struct Ending: @unchecked Sendable {
    // Called once, by the thread that ends the command.
    let end: () -> Void
  }

  static var isRunning: Bool { running.withLock { $0 != nil } }

  /// Its command, if output of more than a screen goes through it.
  static var command: String? {
    guard Terminal.isOutput, Terminal.rows != nil, Profile.variables["TERM"] != "dumb" else {
      return nil
    }
    let variables = Profile.variables
    let given = variables["TONGLU_PAGER"] ?? variables["PAGER"] ?? "less -FRX"
    guard let program = given.split(separator: " ").first, isThere(String(program)) else {
      return nil
    }
    return given
  }

  private static func isThere(_ program: String) -> Bool {
    let manager = FileManager.default
    if program.contains("/") { return manager.isExecutableFile(atPath: program) }
    let folders = (Profile.variables["PATH"] ?? "").split(separator: ":")
    return folders.contains { manager.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// From here on standard output goes to it. Ctrl-C is its own while it runs.
  static func start(_ command: String) {
    // less shows bytes beyond ASCII as codes where the locale names no encoding.
    let environment = Profile.variables["LESSCHARSET"] == nil ? "LESSCHARSET=utf-8; " : ""
    let export = environment.isEmpty ? "" : environment + "export LESSCHARSET; "
    guard let end = SystemCalls.outputInto(export + "exec " + command) else { return }
    signal(SIGINT, SIG_IGN)
    running.withLock { $0 = Ending(end: end) }
  }

  /// Waits until the person has left it.
  static func finish() {
    let ending = running.withLock { running in
      defer { running = nil }
      return running
    }
    ending?.end()
  }
}
