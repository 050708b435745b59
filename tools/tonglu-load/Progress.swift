import Foundation
import Synchronization

/// A progress bar on standard error: redrawn in place on a terminal, otherwise a line every tenth.
final class Progress: Sendable {
  private let label: String
  private let total: Int
  private let started = Date()
  private let done = Mutex(0)
  private let isTerminal = isatty(2) == 1

  init(_ label: String, total: Int) {
    self.label = label
    self.total = total
  }

  /// Counts `count` more as done.
  func advance(_ count: Int = 1) {
    done.withLock { done in
      let before = done
      done += count
      let steps = isTerminal ? 200 : 10
      if total > 0, before * steps / total != done * steps / total || done == total {
        draw(done)
      }
    }
  }

  private func draw(_ done: Int) {
    let seconds = Date().timeIntervalSince(started)
    let rate = Int(Double(done) / max(seconds, 0.001))
    let filled = done * 30 / max(total, 1)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    let name = label.padding(toLength: 10, withPad: " ", startingAt: 0)
    let line = "\(name) \(bar) \(done)/\(total)  \(rate)/s  \(String(format: "%.1f", seconds)) s"
    let end = done == total || !isTerminal ? "\n" : ""
    let start = isTerminal ? "\r\u{1B}[K" : ""
    FileHandle.standardError.write(Data((start + line + end).utf8))
  }
}
