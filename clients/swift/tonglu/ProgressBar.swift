import Foundation
import Synchronization
import TongluCore

/// The progress of a transfer on a line of standard error, if that is a terminal.
package final class ProgressBar: Sendable {
  private static let width = 30

  private let isTerminal = isatty(2) == 1
  /// The percentage shown.
  private let shown = Mutex(-1)

  package init() {}

  package func show(_ done: Int64, _ total: Int64) {
    guard isTerminal, total > 0 else { return }
    let percentage = Int(Double(done) / Double(total) * 100)
    let isNews = shown.withLock { shown in
      defer { shown = percentage }
      return shown != percentage
    }
    guard isNews else { return }
    let filled = percentage * Self.width / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\(bar) " + localized("\(percentage) % of \(Self.size(total))") + " ")
  }

  /// Clears the line.
  package func clear() {
    if shown.withLock({ $0 }) >= 0 { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { StandardStream.error.tryWrite(text) }

  private static func size(_ bytes: Int64) -> String {
    var (value, unit) = (Double(bytes), "bytes")
    for larger in ["KiB", "MiB", "GiB"] where value >= 1_024 {
      (value, unit) = (value / 1_024, larger)
    }
    return unit == "bytes" ? "\(bytes) bytes" : "\((value * 10).rounded() / 10) \(unit)"
  }
}
