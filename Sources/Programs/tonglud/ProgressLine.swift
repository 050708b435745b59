import Foundation
import Glibc
import TongluComposition
import TongluCore

/// The progress of a long command on standard error: a bar on a terminal, otherwise a line from
/// time to time. For one thread at a time.
final class ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var stage = ""
  private var begun: UInt64 = 0
  private var toldAt: UInt64 = 0
  private var last: TransferProgress?
  private var hasBar = false

  private static let barWidth = 30
  /// The intervals of lines, and of drawing the bar.
  private static let lineNanoseconds: UInt64 = 5_000_000_000
  private static let barNanoseconds: UInt64 = 100_000_000

  func tell(_ progress: TransferProgress) {
    let now = monotonicNanoseconds()
    if progress.stage != stage {
      finish()
      (stage, begun, toldAt) = (progress.stage, now, now)
    }
    last = progress
    guard now - toldAt >= (isTerminal ? Self.barNanoseconds : Self.lineNanoseconds) else { return }
    toldAt = now
    show(progress, now)
  }

  /// The stage has ended: its result is printed and kept.
  func finish() {
    guard let progress = last else { return }
    last = nil
    // A stage without work gets no line.
    guard progress.done > 0 else { return }
    show(progress, monotonicNanoseconds())
    if hasBar { write("\n") }
    hasBar = false
  }

  private func show(_ progress: TransferProgress, _ now: UInt64) {
    let seconds = max(Double(now - begun) / 1e9, 0.001)
    let rate = Int64(Double(progress.done) / seconds)
    let total = max(progress.total, progress.done)
    let text =
      "\(progress.stage): \(progress.done) of \(total) \(progress.unit.rawValue), \(rate)/s"
    guard isTerminal else { return write(text + "\n") }
    let filled = Int(Double(progress.done) / Double(max(total, 1)) * Double(Self.barWidth))
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: max(0, Self.barWidth - filled))
    // Return to the beginning of the line, and erase its rest.
    write("\r[\(bar)] \(text)\u{1B}[K")
    hasBar = true
  }

  private func write(_ text: String) {
    StandardStream.error.tryWrite(text)
  }
}

/// The results of a command as a table.
enum Report {
  /// Names are aligned left, numbers right.
  static func table(_ rows: [(name: String, count: Int64, verdict: String)]) -> String {
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let countWidth = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let count = String(row.count)
      let name = row.name + String(repeating: " ", count: nameWidth - row.name.count)
      let line = name + "  " + String(repeating: " ", count: countWidth - count.count) + count
      return row.verdict.isEmpty ? line : line + "  " + row.verdict
    }.joined(separator: "\n")
  }
}
