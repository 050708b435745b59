import Foundation
import Testing
import TongluCore
import TongluDatabase

@Suite struct ValuesTests {
  @Test func `bound values are read back`() throws {
    let scratch = try Scratch()
    let bytes: [UInt8] = [0, 1, 255, 0]
    let instant = Instant(microseconds: -5)
    try scratch.write { transaction throws(Status) in
      let isSame = try transaction.snapshot.first(
        "SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9", Int64.min, "龙\u{0}井", bytes, 1.5, true,
        instant, nil as Int64?, "", [UInt8]()
      ) { row throws(Status) in
        row.int(0) == Int64.min && row.text(1) == "龙\u{0}井" && row.bytes(2) == bytes
          && row.double(3) == 1.5 && row.bool(4) && row.instant(5) == instant
          && row.optionalInt(6) == nil && row.optionalText(7) == "" && row.optionalBytes(8) == []
      }
      guard isSame == true else { throw Status(.internal, "NOT_THE_SAME", "") }
    }
  }

  @Test func `a repeated or reordered parameter is bound by its number`() throws {
    let scratch = try Scratch()
    try scratch.write { transaction throws(Status) in
      let text = try transaction.snapshot.first(
        "SELECT $2 || $1 || $2 || CAST($tenant AS TEXT)", "a", "b"
      ) { row throws(Status) in row.text(0) }
      guard text == "bab1" else { throw Status(.internal, "WRONG", text ?? "") }
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 64, 65, 256, 257, 1_023, 1_024])
  func `a list of any length matches its elements`(count: Int) throws {
    let scratch = try Scratch()
    _ = try scratch.batch((1...1_100).map { Scratch.adding($0, "n\($0)") })
    let wanted = Array(stride(from: Int64(3), to: 3 + Int64(count), by: 1))
    let reader = try scratch.database.makeReader()
    let found = try reader.read(tenant: 1, timeLimit: 10_000_000_000) {
      snapshot throws(Status) in
      try snapshot.all(
        "SELECT id FROM things WHERE tenant = $tenant AND id > $1 AND id IN ($list) ORDER BY id",
        Int64(0), List(wanted)
      ) { row throws(Status) in row.int(0) }
    }
    #expect(found == wanted.filter { $0 <= 1_100 })
  }

  @Test func `a statement nested in its own rows is a second statement`() throws {
    let scratch = try Scratch()
    _ = try scratch.batch((1...3).map { Scratch.adding($0, "n\($0)") })
    let reader = try scratch.database.makeReader()
    let pairs = try reader.read(tenant: 1) { snapshot throws(Status) in
      try Self.pairs(snapshot, depth: 2)
    }
    #expect(pairs == 9)
  }

  /// Visits the things once for each thing, with one literal.
  private static func pairs(
    _ snapshot: borrowing Snapshot, depth: Int
  ) throws(Status) -> Int {
    guard depth > 0 else { return 1 }
    return try snapshot.all("SELECT id FROM things WHERE tenant = $tenant ORDER BY id") {
      row throws(Status) in row.int(0)
    }.count * pairs(snapshot, depth: depth - 1)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 200])
  func `rows inserted together are all there, each once`(count: Int) throws {
    let scratch = try Scratch()
    try Self.insertAtOnce(count, into: scratch.database)
  }

  static func insertAtOnce(_ count: Int, into database: Database) throws {
    try database.write { transaction throws(Status) in
      try transaction.post(
        "INSERT INTO things (tenant, id, name) VALUES ($tenant, $1, $2)",
        forEach: (0..<count).map { [Int64($0), "n\($0)"] })
    }
    #expect(try database.names() == (0..<count).map { "n\($0)" })
  }

  @Test func `questions are answered in any order, or not at all`() throws {
    let scratch = try Scratch()
    try Self.ask(scratch.database)
  }

  static func ask(_ database: Database) throws {
    try database.write { transaction throws(Status) in
      for id: Int64 in 1...3 { try Scratch.insert(id, "n\(id)", transaction) }
      let name: Statement = "SELECT name FROM things WHERE tenant = $tenant AND id = $1"
      let first = try transaction.snapshot.ask(name, Int64(1))
      let second = try transaction.snapshot.ask(name, Int64(2))
      let none = try transaction.snapshot.ask(name, Int64(9))
      _ = try transaction.snapshot.ask(name, Int64(3))
      let two = try transaction.snapshot.first(second) { row throws(Status) in row.text(0) }
      let one = try transaction.snapshot.first(first) { row throws(Status) in row.text(0) }
      let nobody = try transaction.snapshot.first(none) { row throws(Status) in row.text(0) }
      guard one == "n1", two == "n2", nobody == nil else {
        throw Status(.internal, "WRONG_ANSWER", "")
      }
      try Scratch.insert(4, "n4", transaction)
    }
    #expect(try database.names() == ["n1", "n2", "n3", "n4"])
  }

  @Test func `a missing reference and a duplicate key are distinguished`() throws {
    let scratch = try Scratch()
    let outcomes = try scratch.batch([
      Scratch.adding(1, "one"), Scratch.adding(1, "again"),
      Job { transaction throws(Status) in
        try transaction.execute(
          "INSERT INTO things (tenant, id, name) VALUES ($tenant, 2, $1)", nil as String?)
      },
    ])
    #expect(outcomes.map(\.reason) == ["", "UNIQUE_VIOLATION", "CONSTRAINT_VIOLATION"])
  }
}
