import Foundation
import Glibc
import TongluCore
import TongluDatabase

/// The long form: the costs of the calls in a release build, with numbers of orders from the
/// environment. `TONGLU_GROWTH_ROWS` is a list of them, `TONGLU_GROWTH_TABLE` the file to which a
/// row of the table is appended for each call.
struct GrowthBench {
  static let wanted = GrowthBench(ProcessInfo.processInfo.environment)

  /// The most time and the most runs of a repeated call.
  private static let nanosecondsMax: UInt64 = 500_000_000
  private static let callsMax = 200
  private static let callsMin = 3
  /// A call above this needs a reason.
  private static let microsecondsMax = 10_000.0

  private let rows: [Int]
  private let table: String

  private init?(_ environment: [String: String]) {
    guard let table = environment["TONGLU_GROWTH_TABLE"] else { return nil }
    self.table = table
    rows = (environment["TONGLU_GROWTH_ROWS"] ?? "10000,100000,1000000")
      .split(separator: ",").compactMap { Int($0) }
  }

  /// The growth of the steps below which they count as the same.
  private static let sameSteps = 1.1
  private static let samePages = 1.35

  /// The costs of repeated calls, in microseconds.
  private struct Figures {
    let cpu: Double
    let p50: Double
    let p99: Double
    /// The least of all runs; 0 on PostgreSQL.
    let steps: Int64
  }

  func measure(_ calls: [GrowthCall]) throws {
    var lines: [(call: GrowthCall, figures: [Figures])] = []
    for call in calls {
      let figures = try rows.map { rows in
        try GrownBed.at(rows) { bed in try Self.measure(call, in: bed) }
      }
      lines.append((call, figures))
    }
    let isNeeded = lines.contains { needsReason($0.figures) }
    var (beyond, unexplained): ([String], [String]) = ([], [])
    for (call, figures) in lines {
      guard let first = figures.first, let last = figures.last else { continue }
      let growth = last.cpu / first.cpu
      let own = try needsReason(figures) ? call.reason?.text ?? sameWork(call, figures) : nil
      var reason = needsReason(figures) ? own ?? "none is stated" : ""
      if call.reason == nil, last.cpu > Self.microsecondsMax || own == nil && !reason.isEmpty {
        unexplained.append("\(call.rpc), \(call.kind)")
      }
      if let stated = call.reason, !isNeeded { reason = "not needed here: \(stated.text)" }
      if let limit = call.reason.map(limit), growth > limit {
        reason = String(format: "grows more than %.0f times: ", limit) + reason
        beyond.append("\(call.rpc), \(call.kind)")
      }
      let cpu = figures.map { Self.text($0.cpu) }.joined(separator: " | ")
      try append(
        "| \(call.rpc.replacing("Service/", with: "/")) | \(call.kind) | \(cpu) "
          + "| \(String(format: "%.1f", growth)) "
          + "| \(Self.text(last.p50)) | \(Self.text(last.p99)) | \(reason) |\n")
    }
    guard unexplained.isEmpty else {
      throw RPCFault(
        "above 10 ms or twofold growth without a reason: \(unexplained.joined(separator: "; "))")
    }
    guard beyond.isEmpty else {
      throw RPCFault("grown beyond what the reason allows: \(beyond.joined(separator: "; "))")
    }
  }

  /// The allowed growth over all rows: the reason's factor for each tenfold.
  private func limit(of reason: GrowthReason) -> Double {
    guard let least = rows.min(), let most = rows.max(), most > least else { return .infinity }
    return pow(reason.tenfoldMax, log10(Double(most) / Double(least)))
  }

  private func needsReason(_ figures: [Figures]) -> Bool {
    guard let first = figures.first, let last = figures.last else { return false }
    return last.cpu > Growth.factorMax * first.cpu || last.cpu > Self.microsecondsMax
  }

  /// The reason of a call that takes more time for the same work: what it reads is less often in
  /// the caches of the processor and of the database. Work is steps of SQLite's virtual machine;
  /// on PostgreSQL it is pages, where a larger index may have one level more. Nil if the work grows
  /// too.
  private func sameWork(_ call: GrowthCall, _ figures: [Figures]) throws -> String? {
    let isCounted = BedStorage.server == nil
    let work =
      isCounted
      ? figures.map { Double($0.steps) }
      : try rows.map { rows in
        try GrownBed.at(rows) { bed in try ServerPages.read(call, in: bed) }
      }
    guard let least = work.min(), let most = work.max(), least > 0,
      most <= (isCounted ? Self.sameSteps : Self.samePages) * least
    else { return nil }
    let amount = isCounted ? "\(Int(most)) steps" : String(format: "%.0f pages", most)
    return "the same \(amount) at each size, found less often in caches"
  }

  private static func measure(_ call: GrowthCall, in bed: GrownBed) throws -> Figures {
    _ = try bed.run(call)
    settle()
    let server = ServerCPU(bed)
    let began = monotonicNanoseconds()
    var (cpu, elapsed, steps): (UInt64, [UInt64], Int64) = (0, [], .max)
    while elapsed.count < callsMin
      || elapsed.count < callsMax && monotonicNanoseconds() - began < nanosecondsMax
    {
      let cost = try bed.run(call)
      cpu += cost.cpuNanoseconds
      elapsed.append(cost.nanoseconds)
      steps = min(steps, cost.steps)
    }
    cpu += server?.spent ?? 0
    elapsed.sort()
    let at = { (share: Double) in
      Double(elapsed[min(elapsed.count - 1, Int(Double(elapsed.count) * share))]) / 1_000
    }
    return Figures(
      cpu: Double(cpu) / Double(elapsed.count) / 1_000, p50: at(0.5), p99: at(0.99), steps: steps)
  }

  /// Waits until the process is idle: the first search indexes the customers in the background.
  private static func settle() {
    for _ in 0..<1_500 {
      let clock = CallClock()
      usleep(20_000)
      if clock.cost(0).cpuNanoseconds < 1_000_000 { return }
    }
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

/// The CPU time of PostgreSQL's sessions with a bed, from the creation of this value. Sessions may
/// end or begin meanwhile.
struct ServerCPU {
  private let bed: GrownBed
  private let before: [Int64: UInt64]

  /// Nil on SQLite, which runs in this process.
  init?(_ bed: GrownBed) {
    guard BedStorage.server != nil else { return nil }
    self.bed = bed
    before = Self.times(bed)
  }

  /// The time since then, in nanoseconds.
  var spent: UInt64 {
    Self.times(bed).reduce(0) { sum, time in
      let first = before[time.key] ?? 0
      return sum + (time.value > first ? time.value - first : 0)
    }
  }

  private static func times(_ bed: GrownBed) -> [Int64: UInt64] {
    let found = try? bed.bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT pid FROM pg_stat_activity WHERE datname = current_database()") {
        row throws(Status) in row.int(0)
      }
    }
    var times: [Int64: UInt64] = [:]
    for pid in found ?? [] {
      let text = (try? String(contentsOfFile: "/proc/\(pid)/schedstat", encoding: .utf8)) ?? ""
      times[pid] = text.split(separator: " ").first.flatMap { UInt64($0) } ?? 0
    }
    return times
  }
}

/// The pages of PostgreSQL that a call reads, in memory or not.
enum ServerPages {
  private static let calls = 100
  /// An idle session reports its counts within 10 seconds.
  private static let reported: UInt32 = 11

  /// The pages of one call, from many.
  static func read(_ call: GrowthCall, in bed: GrownBed) throws -> Double {
    _ = try bed.run(call)
    let before = try count(bed)
    for _ in 0..<calls { _ = try bed.run(call) }
    return Double(try count(bed) - before) / Double(calls)
  }

  private static func count(_ bed: GrownBed) throws -> Int64 {
    sleep(reported)
    return try bed.bed.read { snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()
        """
      ) { row throws(Status) in row.int(0) }.first ?? 0
    }
  }
}

/// The cost of a call.
struct CallCost: Sendable {
  var steps: Int64 = 0
  var nanoseconds: UInt64 = 0
  /// The CPU time of this process.
  var cpuNanoseconds: UInt64 = 0

  static func + (left: CallCost, right: CallCost) -> CallCost {
    CallCost(
      steps: left.steps + right.steps, nanoseconds: left.nanoseconds + right.nanoseconds,
      cpuNanoseconds: left.cpuNanoseconds + right.cpuNanoseconds)
  }
}

/// The clocks at the beginning of a call.
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
