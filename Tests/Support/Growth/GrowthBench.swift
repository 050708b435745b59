import Foundation
import Glibc
import TongluCore
import TongluDatabase

/// The long form: what the calls cost in a release build, at as many orders as the environment
/// says. `TONGLU_GROWTH_ROWS` is a list of them, `TONGLU_GROWTH_TABLE` the file that a row of the
/// table is appended to for each call.
struct GrowthBench {
  static let wanted = GrowthBench(ProcessInfo.processInfo.environment)

  /// A call is repeated for so long, and so often at most.
  private static let nanosecondsMax: UInt64 = 500_000_000
  private static let callsMax = 200
  private static let callsMin = 3

  private let rows: [Int]
  private let table: String

  private init?(_ environment: [String: String]) {
    guard let table = environment["TONGLU_GROWTH_TABLE"] else { return nil }
    self.table = table
    rows = (environment["TONGLU_GROWTH_ROWS"] ?? "10000,100000,1000000")
      .split(separator: ",").compactMap { Int($0) }
  }

  /// What repeated calls have cost, in microseconds.
  private struct Figures {
    let cpu: Double
    let p50: Double
    let p99: Double
  }

  func measure(_ calls: [GrowthCall]) throws {
    for call in calls {
      let figures = try rows.map { rows in
        try GrownBed.at(rows) { bed in try Self.measure(call, in: bed) }
      }
      guard let first = figures.first, let last = figures.last else { continue }
      let cpu = figures.map { Self.text($0.cpu) }.joined(separator: " | ")
      let factor = String(format: "%.1f", last.cpu / first.cpu)
      try append(
        "| \(call.rpc.replacing("Service/", with: "/")) | \(call.kind) | \(cpu) | \(factor) "
          + "| \(Self.text(last.p50)) | \(Self.text(last.p99)) | \(call.reason ?? "") |\n")
    }
  }

  private static func measure(_ call: GrowthCall, in bed: GrownBed) throws -> Figures {
    _ = try bed.run(call)
    let server = ServerCPU(bed)
    let began = monotonicNanoseconds()
    let serverBefore = server?.nanoseconds ?? 0
    var (cpu, elapsed): (UInt64, [UInt64]) = (0, [])
    while elapsed.count < callsMin
      || elapsed.count < callsMax && monotonicNanoseconds() - began < nanosecondsMax
    {
      let cost = try bed.run(call)
      cpu += cost.cpuNanoseconds
      elapsed.append(cost.nanoseconds)
    }
    cpu += (server?.nanoseconds ?? 0) - serverBefore
    elapsed.sort()
    let at = { (share: Double) in
      Double(elapsed[min(elapsed.count - 1, Int(Double(elapsed.count) * share))]) / 1_000
    }
    return Figures(
      cpu: Double(cpu) / Double(elapsed.count) / 1_000, p50: at(0.5), p99: at(0.99))
  }

  private static func text(_ microseconds: Double) -> String {
    String(format: microseconds < 10 ? "%.1f" : "%.0f", microseconds)
  }

  private func append(_ row: String) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: table))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(row.utf8))
    try handle.close()
  }
}

/// The processors' time of PostgreSQL's sessions with a bed.
struct ServerCPU {
  private let pids: [Int64]

  /// Nil on SQLite, which runs in this process.
  init?(_ bed: GrownBed) {
    guard BedStorage.server != nil else { return nil }
    let found = try? bed.bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT pid FROM pg_stat_activity WHERE datname = current_database()") {
        row throws(Status) in row.int(0)
      }
    }
    pids = found ?? []
  }

  var nanoseconds: UInt64 {
    pids.reduce(0) { sum, pid in
      let text = (try? String(contentsOfFile: "/proc/\(pid)/schedstat", encoding: .utf8)) ?? ""
      return sum + (text.split(separator: " ").first.flatMap { UInt64($0) } ?? 0)
    }
  }
}

/// What a call has cost.
struct CallCost: Sendable {
  var steps: Int64 = 0
  var nanoseconds: UInt64 = 0
  /// The processors' time of this process.
  var cpuNanoseconds: UInt64 = 0

  static func + (left: CallCost, right: CallCost) -> CallCost {
    CallCost(
      steps: left.steps + right.steps, nanoseconds: left.nanoseconds + right.nanoseconds,
      cpuNanoseconds: left.cpuNanoseconds + right.cpuNanoseconds)
  }
}

/// Where the clocks stood when a call began.
struct CallClock: Sendable {
  private let instant = monotonicNanoseconds()
  private let cpu = Self.cpu

  func cost(_ steps: Int64) -> CallCost {
    CallCost(
      steps: steps, nanoseconds: monotonicNanoseconds() - instant,
      cpuNanoseconds: Self.cpu - cpu)
  }

  private static var cpu: UInt64 {
    clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID)
  }
}

private func clock_gettime_nsec(_ clock: clockid_t) -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(clock, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
