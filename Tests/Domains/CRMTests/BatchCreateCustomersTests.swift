import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct BatchCreateCustomersTests {
  private func send(
    _ desk: Desk, _ rows: [BatchCreateCustomersRow], requestID: String? = nil
  ) throws -> [BatchCreateCustomersOutcome] {
    var request = BatchCreateCustomersRequest()
    request.requestID = requestID ?? desk.bed.requestID()
    request.rows = rows
    let reply: BatchCreateCustomersResponse = try desk.call(
      "BatchCreateCustomers", request, as: nil)
    return reply.outcomes
  }

  private func row(
    _ name: String, _ set: (inout BatchCreateCustomersRow) -> Void = { _ in }
  ) -> BatchCreateCustomersRow {
    var row = BatchCreateCustomersRow()
    row.name = name
    set(&row)
    return row
  }

  @Test func `one bad row blocks no other`() throws {
    let desk = try Desk()
    let outcomes = try send(
      desk,
      [
        row("one") { $0.code = "C1" }, row(""), row("three") { $0.place = Desk.place(.nan, 1) },
        row("four") { $0.code = "C1" }, row("five") { $0.tags = ["x"] },
      ])
    #expect(outcomes.map(\.reason) == ["", "BAD_NAME", "BAD_COORDINATE", "CODE_TAKEN", ""])
    #expect(outcomes.map { $0.customerID != 0 } == [true, false, false, false, true])
    #expect(outcomes.allSatisfy { $0.reason.isEmpty == $0.description.isEmpty })
    #expect(try desk.get(outcomes[0].customerID).code == "C1")
    #expect(try desk.get(outcomes[4].customerID).tags == ["x"])
    #expect(try desk.list { $0.text = "four" }.customers.isEmpty)
  }

  @Test func `a retry gives the same ids and makes nobody twice`() throws {
    let desk = try Desk()
    let id = desk.bed.requestID()
    let rows = [row("one"), row("two")]
    let first = try send(desk, rows, requestID: id)
    #expect(try send(desk, rows, requestID: id) == first)
    #expect(try desk.list { $0.text = "one" }.customers.count == 1)
  }

  @Test func `five hundred rows go, one more does not`() throws {
    let desk = try Desk()
    let rows = (0...500).map { row("shop \($0)") }
    #expect(refusal { try send(desk, rows) } == "INVALID_ARGUMENT TOO_MANY_ROWS")
    #expect(try desk.list { $0.text = "shop" }.customers.isEmpty)
    #expect(try send(desk, Array(rows.dropLast())).allSatisfy { $0.customerID != 0 })
  }
}
