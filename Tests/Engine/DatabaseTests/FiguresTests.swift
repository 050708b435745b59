import Testing
import TongluCore
import TongluDatabase

@Suite struct FiguresTests {
  @Test func `batches are counted by size, commits by duration`() throws {
    let scratch = try Scratch()
    let before = scratch.database.figures
    _ = try scratch.batch((1...50).map { Scratch.adding($0, "n\($0)") })
    let figures = scratch.database.figures
    // The blocking job of the test is a batch of one.
    #expect(figures.batchSizes.count - before.batchSizes.count == 2)
    #expect(figures.batchSizes.sum - before.batchSizes.sum == 51)
    #expect(figures.commitMicroseconds.count == figures.batchSizes.count)
    #expect(figures.commits - before.commits == 2)
    #expect(figures.writes - before.writes == 51)
    #expect(figures.position > before.position)
    #expect((figures.waitingWrites, figures.waitingReads) == (0, 0))
    #expect(figures.failedCommits == 0)
    #expect(figures.logBytes > 0)
  }

  @Test func `waiting writes are counted while they wait`() throws {
    let scratch = try Scratch()
    let gate = Scratch.adding(1, "gate")
    let waiting = (2...4).map { Scratch.adding($0, "n\($0)") }
    var seen = 0
    gate.onRelease = {
      for job in waiting { try? scratch.database.writer.submit(job) }
      seen = scratch.database.figures.waitingWrites
    }
    try scratch.database.writer.submit(gate)
    _ = gate.wait()
    for job in waiting { _ = job.wait() }
    #expect(seen == 3)
    #expect(scratch.database.figures.waitingWrites == 0)
  }

  @Test func `a failed commit is counted`() throws {
    let scratch = try Scratch()
    let dangling = Job { transaction throws(Status) in
      try transaction.execute("INSERT INTO links (tenant, id, thing) VALUES ($tenant, 1, 99)")
    }
    let before = scratch.database.figures.commits
    _ = try scratch.batch([dangling])
    #expect(scratch.database.figures.failedCommits == 1)
    #expect(scratch.database.figures.commits - before == 1)
  }
}
