import Foundation
import TongluCore

/// Metrics of this process by the system, under the names of Prometheus's client libraries; those
/// that `/proc` does not have are left out.
enum ProcessMetrics {
  static var families: [MetricFamily] {
    var families: [MetricFamily] = []
    let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    // The fields from the third on follow the name in parentheses, which may contain any character.
    if let fields = lines("/proc/self/stat").first?.split(separator: ")").last?
      .split(separator: " "), fields.count > 21
    {
      func number(_ field: Int) -> Double { Double(fields[field - 3]) ?? 0 }
      let resident = number(24) * Double(sysconf(Int32(_SC_PAGESIZE)))
      families += [
        MetricFamily(
          "process_cpu_seconds_total", .counter, unit: "s", "User and system CPU time spent.",
          real: (number(14) + number(15)) / ticks),
        MetricFamily(
          "process_resident_memory_bytes", .gauge, unit: "By", "Resident memory size.",
          UInt64(resident)),
        MetricFamily(
          "process_virtual_memory_bytes", .gauge, unit: "By", "Virtual memory size.",
          UInt64(number(23))),
      ]
      if let boot = value(of: "btime", in: "/proc/stat") {
        families.append(
          MetricFamily(
            "process_start_time_seconds", .gauge, unit: "s", "Start time since 1970.",
            real: boot + number(22) / ticks))
      }
    }
    if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      families.append(
        MetricFamily("process_open_fds", .gauge, "Open file descriptors.", open.count))
    }
    if let most = value(of: "Max open files", in: "/proc/self/limits") {
      families.append(
        MetricFamily(
          "process_max_fds", .gauge, "Most open file descriptors.", UInt64(most)))
    }
    return families
  }

  /// The number after `name` at the beginning of a line.
  private static func value(of name: String, in file: String) -> Double? {
    lines(file).first { $0.hasPrefix(name) }?.dropFirst(name.count).split(separator: " ").first
      .flatMap { Double($0) }
  }

  private static func lines(_ file: String) -> [Substring] {
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    return text?.split(separator: "\n") ?? []
  }
}
