import Testing
import TongluCore
import TongluDatabase
import TongluService

@Suite struct DryRunTests {
  private static let staged = "/test.Ward/Staged"

  private func rows(_ ward: Ward) throws -> [Int64] {
    [
      try ward.notes(), try ward.count("SELECT COUNT(*) FROM audit WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM staged_mutations WHERE tenant = $tenant"),
      try ward.count("SELECT COUNT(*) FROM timers WHERE tenant = $tenant"),
    ]
  }

  @Test func `nothing is stored, and the request id stays free`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let writes = ward.database.figures.writes
    #expect(try ward.note("a", id: id, isDryRun: true).get().hasPrefix("a "))
    #expect(ward.dryRun == "true")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
    #expect(ward.database.figures.writes == writes)
    #expect(ward.runs.value == 1)
    let other = try ward.note("b", id: id).get()
    #expect(other.hasPrefix("b ") && ward.dryRun == nil)
    #expect(try rows(ward) == [1, 1, 1, 0, 0])
  }

  @Test func `of a request that was carried out it is the stored response`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let reply = try ward.note("a", id: id).get()
    #expect(try ward.note("a", id: id, isDryRun: true).get() == reply)
    #expect(ward.dryRun == "true")
    #expect(ward.note("b", id: id, isDryRun: true).reason == "REQUEST_ID_REUSED")
    #expect(try rows(ward) == [1, 1, 1, 0, 0])
  }

  @Test func `a refusal is that of the call, without a mark`() throws {
    let ward = try Ward()
    #expect(ward.note("!refuse", id: ward.requestID(), isDryRun: true).reason == "REFUSED")
    #expect(ward.dryRun == nil)
    #expect(ward.note("a", id: "no id", isDryRun: true).reason == "BAD_REQUEST_ID")
    #expect(
      ward.note("a", id: ward.requestID(), as: "", isDryRun: true).reason == "LOGIN_REQUIRED")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
  }

  @Test func `a heavy mutation is prepared and undone`() throws {
    let ward = try Ward()
    let reply = try ward.note("a", id: ward.requestID(), path: "/test.Ward/Heavy", isDryRun: true)
      .get()
    #expect(reply.hasPrefix("prepared "))
    #expect(ward.runs.value == 2)
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
  }

  @Test func `a staged mutation of one step is tried as a whole`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    #expect(try ward.note("7", id: id, path: Self.staged, isDryRun: true).get() == "7 by 1")
    #expect(ward.dryRun == "true")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
  }

  @Test func `of a longer one the first step is tried, which alone can refuse it`() throws {
    let ward = try Ward(stepRows: 10)
    let id = ward.requestID()
    let reply = ward.send(Self.staged, ward.message("95", id: id), isDryRun: true)
    #expect(try reply.get() == [])
    #expect(ward.dryRun == "first-step")
    #expect(try rows(ward) == [0, 0, 0, 0, 0])
    #expect(ward.executor.staging.count == 0)
    #expect(ward.note("0", id: id, path: Self.staged, isDryRun: true).reason == "REFUSED")
    #expect(try ward.note("95", id: id, path: Self.staged).get() == "95 by 1")
    #expect(try rows(ward) == [95, 1, 1, 0, 0])
  }

  @Test func `a read is made as always`() throws {
    let ward = try Ward()
    _ = try ward.send("/test.Ward/Read", [0x08, 1], isDryRun: true).get()
    #expect(ward.dryRun == nil && ward.runs.value == 1)
  }

  @Test func `dry runs between calls leave those as they are`() throws {
    let ward = try Ward()
    for number in 0..<40 {
      let reply = try ward.note("\(number)", id: ward.requestID(), isDryRun: number % 2 == 0).get()
      #expect(reply.hasPrefix("\(number) "))
    }
    #expect(try rows(ward) == [20, 20, 20, 0, 0])
    #expect(
      try ward.count("SELECT COUNT(*) FROM notes WHERE tenant = $tenant AND text IN ('1', '39')")
        == 2)
    #expect(try ward.count("SELECT COUNT(*) FROM notes WHERE tenant = $tenant AND text = '2'") == 0)
  }
}
