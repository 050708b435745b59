import Foundation

/// What a process of this machine has used, as Linux counts it.
package struct ProcessUsage: Sendable {
  package let cpuSeconds: Double
  /// The most memory that was resident.
  package let peakBytes: Int

  /// Nil when there is no such process.
  package init?(pid: Int) {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
      // The name in parentheses may hold anything; what comes after it is numbers.
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
