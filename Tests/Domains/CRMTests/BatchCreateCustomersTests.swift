import Testing
import TongluCRMMessages
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

  @Test func `an invalid row does not affect the others`() throws {
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

  @Test func `a refused row names all its errors`() throws {
    let desk = try Desk()
    let bad = row("") {
      $0.code = "a b"
      $0.classCode = "NOPE"
      $0.level = 101
      $0.ownerID = 5
      $0.tags = ["", "ok", " "]
      $0.place = Desk.place(.nan, 1)
      $0.currency = "XXX1"
    }
    let outcomes = try send(
      desk, [row("one") { $0.code = "C1" }, bad, row("x") { $0.code = "C1" }])
    #expect(outcomes[0].violations.isEmpty)
    #expect(
      outcomes[1].violations.map { "\($0.field) \($0.reason)" } == [
        "rows[1].name BAD_NAME", "rows[1].code BAD_CODE", "rows[1].class_code NOT_FOUND",
        "rows[1].level BAD_LEVEL", "rows[1].owner_id NOT_FOUND", "rows[1].tags[0] BAD_TAG",
        "rows[1].tags[2] BAD_TAG", "rows[1].place BAD_COORDINATE",
        "rows[1].currency BAD_CURRENCY",
      ])
    #expect(outcomes[2].violations.map { "\($0.field) \($0.reason)" } == ["rows[2] CODE_TAKEN"])
  }

  @Test func `creating and updating name all errors too`() throws {
    let desk = try Desk()
    let created = status {
      try desk.create("a\u{202E}b") {
        $0.level = -1
        $0.note = String(repeating: "n", count: 2_001)
      }
    }
    #expect(
      created?.violations.map { "\($0.field) \($0.reason)" } == [
        "customer.name BAD_NAME", "customer.level BAD_LEVEL", "customer.note TOO_LONG",
      ])
    let customer = try desk.create()
    let updated = status {
      try desk.update(customer) {
        $0.name = ""
        $0.classCode = "NOPE"
        $0.ownerID = 5
        $0.state = .regular
        $0.addTags = [" "]
      }
    }
    #expect(
      updated?.violations.map { "\($0.field) \($0.reason)" } == [
        "name BAD_NAME", "class_code NOT_FOUND", "owner_id NOT_FOUND", "state BAD_STATE",
        "add_tags[0] BAD_TAG",
      ])
    #expect(try desk.get(customer.id) == customer)
  }

  @Test func `a retry gives the same ids and creates no duplicates`() throws {
    let desk = try Desk()
    let id = desk.bed.requestID()
    let rows = [row("one"), row("two")]
    let first = try send(desk, rows, requestID: id)
    #expect(try send(desk, rows, requestID: id) == first)
    #expect(try desk.list { $0.text = "one" }.customers.count == 1)
  }

  @Test func `five hundred rows are accepted, one more is not`() throws {
    let desk = try Desk()
    let rows = (0...500).map { row("shop \($0)") }
    #expect(refusal { try send(desk, rows) } == "INVALID_ARGUMENT TOO_MANY_ROWS")
    #expect(try desk.list { $0.text = "shop" }.customers.isEmpty)
    #expect(try send(desk, Array(rows.dropLast())).allSatisfy { $0.customerID != 0 })
  }
}

// The checks of every RPC.
extension BatchCreateCustomersTests {
  static var rpc: RPC {
    RPC(
      "CrmService/BatchCreateCustomers", callers: "owner manager",
      reason: .time("a call makes up to 500 customers; on PostgreSQL above 10 ms"),
      typical: { (world: GrownWorld, request: inout BatchCreateCustomersRequest) in
        request.rows = (0..<10).map { number in
          var row = BatchCreateCustomersRow()
          row.name = "新会商行 \(number)"
          row.code = "\(world.unused)-\(number)"
          row.classCode = "K1"
          row.tags = ["T0"]
          return row
        }
        return world.bed.owner
      },
      worst: { world, request in
        request.rows = (0..<500).map { number in
          var row = BatchCreateCustomersRow()
          row.name = "新会商行 \(number)"
          row.code = "\(world.unused)-\(number)"
          row.classCode = "K1"
          row.tags = ["T0"]
          return row
        }
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
