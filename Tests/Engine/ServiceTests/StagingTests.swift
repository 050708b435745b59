import Foundation
import Testing
import TongluCore
import TongluDatabase
import TongluService

@Suite struct StagingTests {
  private static let path = "/test.Ward/Staged"

  /// Sends a staged mutation until it is no longer underway.
  private func settled(
    _ ward: Ward, _ text: String, id: String, as name: String = "owner"
  ) -> Result<String, Status> {
    for _ in 0..<5_000 {
      let result = ward.note(text, id: id, as: name, path: Self.path)
      if result.reason != "MUTATION_IN_PROGRESS" { return result }
      usleep(2_000)
    }
    return .failure(Status(.internal, "NEVER_ENDED", "it is underway for ever"))
  }

  private func rows(_ ward: Ward) throws -> [Int64] {
    [
      try ward.notes(), try ward.count("SELECT COUNT(*) FROM audit WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM staged_mutations WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM staged_progress WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant AND underway = 1"),
    ]
  }

  @Test func `a mutation that fits into one step is one transaction`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let commits = ward.database.figures.commits
    #expect(try ward.note("7", id: id, path: Self.path).get() == "7 by 1")
    #expect(ward.database.figures.commits == commits + 1)
    #expect(try ward.note("7", id: id, path: Self.path).get() == "7 by 1")
    #expect(try rows(ward) == [7, 1, 0, 0, 0])
  }

  @Test func `a larger one takes several, each within its room, with one outcome`() throws {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    #expect(try ward.note("95", id: id, path: Self.path).get() == "95 by 1")
    #expect(try rows(ward) == [95, 1, 0, 0, 0])
    // Ten notes, and the rows of the mutation itself.
    let entries = ward.database.figures.entryRows
    let beyond = zip(entries.bounds, entries.counts).filter { $0.0 > 16 }.map(\.1)
    #expect(beyond.allSatisfy { $0 == 0 } && entries.counts.last == 0)
    #expect(entries.count >= 10)
    #expect(try ward.note("95", id: id, path: Self.path).get() == "95 by 1")
    #expect(try ward.notes() == 95)
  }

  @Test func `only the first step can refuse, and then nothing is written`() throws {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    #expect(ward.note("0", id: id, path: Self.path).reason == "REFUSED")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
    #expect(settled(ward, "0", id: id).reason == "REFUSED")
  }

  @Test func `an interrupted one is known as underway until it is continued`() throws {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    ward.executor.staging.stop()
    #expect(ward.note("95", id: id, path: Self.path).reason == "MUTATION_IN_PROGRESS")
    #expect(try rows(ward) == [10, 0, 1, 1, 1])
    #expect(ward.note("95", id: id, path: Self.path).reason == "MUTATION_IN_PROGRESS")
    #expect(ward.note("96", id: id, path: Self.path).reason == "REQUEST_ID_REUSED")
    #expect(ward.note("95", id: id).reason == "REQUEST_ID_REUSED")
    #expect(ward.note("95", id: id, as: "buyer").reason == "REQUEST_ID_REUSED")
    #expect(try rows(ward) == [10, 0, 1, 1, 1])
    let next = try ward.successor()
    try next.continueStaged(tenants: [1])
    #expect(try settled(ward, "95", id: id).get() == "95 by 1")
    #expect(try rows(ward) == [95, 1, 0, 0, 0])
    try next.continueStaged(tenants: [1])
    #expect(try rows(ward) == [95, 1, 0, 0, 0])
  }

  @Test func `an interrupted one continues with its caller's flags of sight`() throws {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    ward.executor.staging.stop()
    #expect(
      ward.note("95", id: id, as: "lead", path: Self.path).reason == "MUTATION_IN_PROGRESS")
    try ward.successor().continueStaged(tenants: [1])
    #expect(try settled(ward, "95", id: id, as: "lead").get() == "95 by 4 with flags")
  }

  @Test func `an interrupted one is continued by its timer on another server`() throws {
    let ward = try Ward(stepRows: 10)
    func timers() throws -> Int64 {
      try ward.count("SELECT COUNT(*) FROM timers WHERE tenant = $tenant")
    }
    let runner = TimerRunner(try ward.successor(), []) { () throws(Status) in [1] }
    try runner.look()
    let id = ward.requestID()
    ward.executor.staging.stop()
    #expect(ward.note("95", id: id, path: Self.path).reason == "MUTATION_IN_PROGRESS")
    #expect(try timers() == 1)
    try runner.look()
    #expect(try rows(ward) == [10, 0, 1, 1, 1])
    // The lease is by the database's clock, which is this machine's.
    ward.clock.advance(seconds: 100 * 366 * 86_400)
    try runner.look()
    for _ in 0..<5_000 where try timers() > 0 { usleep(1_000) }
    #expect(try rows(ward) == [95, 1, 0, 0, 0])
    #expect(try timers() == 0)
  }

  @Test func `two servers that continue it do each step once`() throws {
    let ward = try Ward(stepRows: 3)
    let ids = (0..<4).map { _ in ward.requestID() }
    ward.executor.staging.stop()
    for id in ids { _ = ward.note("200", id: id, path: Self.path) }
    let heirs = try (0..<2).map { _ in try ward.successor() }
    for heir in heirs { try heir.continueStaged(tenants: [1]) }
    for id in ids { #expect(try settled(ward, "200", id: id).get() == "200 by 1") }
    for _ in 0..<5_000 where heirs.contains(where: { $0.staging.count > 0 }) { usleep(1_000) }
    #expect(try rows(ward) == [800, 4, 0, 0, 0])
  }

  @Test func `a passed deadline prevents it, a later one does not end it`()
    throws
  {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    let late = ward.send(
      Self.path, ward.message("95", id: id), deadline: monotonicNanoseconds() - 1)
    #expect(late.reason == "DEADLINE_EXCEEDED")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
    _ = ward.send(
      Self.path, ward.message("2000", id: id), deadline: monotonicNanoseconds() + 100_000_000)
    #expect(try settled(ward, "2000", id: id).get() == "2000 by 1")
    #expect(try rows(ward) == [2_000, 1, 0, 0, 0])
  }

  @Test func `a step's time depends on how long earlier steps held the writer`() {
    var pace = StepPace(holding: 10_000)
    #expect(pace.nanoseconds == 2_000)
    // At most twice as long.
    pace.took(run: 2_000, held: 2_100)
    #expect(pace.nanoseconds == 4_000)
    pace.took(run: 4_000, held: 5_000)
    #expect(pace.nanoseconds == 8_000)
    // Its commit costs as much as the step itself, so half of the time is the commit's.
    pace.took(run: 8_000, held: 16_000)
    #expect(pace.nanoseconds == 5_000)
    // However long the commit is, the step makes progress.
    pace.took(run: 5_000, held: 500_000)
    #expect(pace.nanoseconds == 2_000)
    pace.took(run: 0, held: 0)
    #expect(pace.nanoseconds == 2_000)
  }

  @Test func `a step ends with its time, and earlier if calls wait`() {
    var pace = StepPace(holding: 10_000)
    pace.took(run: 2_000, held: 2_000)
    #expect(pace.hasTime(after: 3_999) { false })
    #expect(!pace.hasTime(after: 4_000) { false })
    #expect(pace.hasTime(after: 1_999) { true })
    #expect(!pace.hasTime(after: 2_000) { true })
    var room = StepRoom(rows: 3) { true }
    let taken = [room.take(2), room.take(2)]
    #expect(taken == [true, false])
    let counts = [room.takeUp(to: 5), room.takeUp(to: 5)]
    #expect(counts == [1, 0])
  }

  @Test func `numbers are decoded from their bytes`() throws {
    let numbers: [Int64] = [0, 1, -1, 63, 64, -64, -65, .max, .min, 1_234_567_890_123]
    #expect(try PackedNumbers.numbers(PackedNumbers.bytes(numbers)) == numbers)
    #expect(throws: Status.self) { try PackedNumbers.numbers([0x80]) }
    #expect(throws: Status.self) {
      try PackedNumbers.numbers(Array(repeating: 0xFF, count: 11))
    }
  }
}
