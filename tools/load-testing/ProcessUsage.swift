import Foundation

/// The CPU and memory of a local process, as counted by Linux.
package struct ProcessUsage: Sendable {
  package let cpuSeconds: Double
  /// The peak resident memory.
  package let peakBytes: Int

  /// Nil if the process does not exist.
  package init?(pid: Int) {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
      // The name in parentheses may contain any character; the fields after it are numbers.
      let fields = stat.split(separator: ")").last?.split(separator: " "), fields.count > 12,
      let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    cpuSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    peakBytes =
      (peak?.split(whereSeparator: \.isWhitespace)[1]).flatMap { Int($0) }.map {
        $0 * 1_024
      } ?? 0
  }
}
