import Testing
import TongluCore
import TongluDatabase

/// Rows of `Scratch`'s tables, in the form of generated code.
private struct ThingRow: StoredRow, Hashable {
  var id: Int64
  var name: String

  init(id: Int64, name: String) { (self.id, self.name) = (id, name) }

  init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    name = row.text(first + 1)
  }

  static var columns: [String] { ["id", "name"] }
  static var columnCount: Int32 { 2 }
  static var insertion: Statement {
    "INSERT INTO things (tenant, id, name) VALUES ($tenant, $1, $2)"
  }
  var values: [any Bindable] { [id, name] }
  static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

private struct LinkRow: VersionedRow, Hashable {
  var id: Int64
  var thing: Int64

  init(id: Int64, thing: Int64) { (self.id, self.thing) = (id, thing) }

  init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    thing = row.int(first + 1)
  }

  static var columns: [String] { ["id", "thing"] }
  static var columnCount: Int32 { 2 }
  static var insertion: Statement {
    "INSERT INTO links (tenant, id, thing) VALUES ($tenant, $1, $2)"
  }
  static var change: Statement {
    "UPDATE links SET thing = $2 WHERE tenant = $tenant AND id = $1"
  }
  var values: [any Bindable] { [id, thing] }
  static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

@Suite struct TableRowTests {
  @Test func `a row is written and read by column names`() throws {
    let scratch = try Scratch()
    let rows = [ThingRow(id: 1, name: "one"), ThingRow(id: 2, name: "two")]
    try scratch.write { transaction throws(Status) in
      try transaction.insert(rows[0])
      try transaction.post([rows[1]])
    }
    let reader = try scratch.database.makeReader()
    try reader.read(tenant: 1) { snapshot throws(Status) in
      let all = try snapshot.all(
        ThingRow.self, "SELECT $columns(ThingRow) FROM things WHERE tenant = $tenant ORDER BY id")
      let first = try snapshot.first(
        ThingRow.self,
        "SELECT $columns(ThingRow t) FROM things AS t WHERE t.tenant = $tenant AND t.id = $1", 2)
      guard all == rows, first == rows[1] else { throw Status(.internal, "OTHER", "") }
    }
  }

  @Test func `columns after the struct's are read`() throws {
    let scratch = try Scratch()
    try scratch.write { transaction throws(Status) in
      try transaction.insert(ThingRow(id: 1, name: "one"))
      try transaction.insert(LinkRow(id: 7, thing: 1))
    }
    let reader = try scratch.database.makeReader()
    let found = try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.all(
        LinkRow.self,
        """
        SELECT $columns(LinkRow l), t.name FROM links AS l
        JOIN things AS t ON t.tenant = $tenant AND t.id = l.thing WHERE l.tenant = $tenant
        """
      ) { link, row throws(Status) in "\(link.id) \(row.text(LinkRow.columnCount))" }
    }
    #expect(found == ["7 one"])
  }

  @Test func `a form's words and parameters follow the columns and parameters of a literal`() throws
  {
    let scratch = try Scratch()
    let rows = [ThingRow(id: 1, name: "one"), ThingRow(id: 2, name: "two")]
    try scratch.write { transaction throws(Status) in try transaction.post(rows) }
    let named = StatementForm.Spelling(number: 1) { text, count in
      text.replacing("$isWanted", with: "t.name = $\(count + 1)")
    }
    let any = StatementForm.Spelling(number: 2) { text, _ in
      text.replacing("$isWanted", with: "1 = 1")
    }
    let reader = try scratch.database.makeReader()
    try reader.read(tenant: 1) { snapshot throws(Status) in
      let forms = [
        (StatementForm(named, ["two"]), [rows[1]]), (StatementForm(any, []), rows),
      ]
      for (form, wanted) in forms {
        let all = try snapshot.all(
          ThingRow.self,
          """
          SELECT $columns(ThingRow t) FROM things AS t
          WHERE t.tenant = $tenant AND t.id > $1 AND $isWanted ORDER BY t.id
          """, as: form, 0)
        guard all == wanted else { throw Status(.internal, "OTHER", "\(all)") }
      }
    }
  }

  @Test func `an insertion may have a conflict clause`() throws {
    let scratch = try Scratch()
    try scratch.write { transaction throws(Status) in
      let sql: Statement = "$insert(ThingRow) ON CONFLICT (tenant, id) DO NOTHING"
      let counts = [
        try transaction.insert(ThingRow(id: 1, name: "one"), sql),
        try transaction.insert(ThingRow(id: 1, name: "other"), sql),
      ]
      guard counts == [1, 0] else { throw Status(.internal, "OTHER", "\(counts)") }
    }
  }

  @Test func `an existing row is updated as a whole`() throws {
    let scratch = try Scratch()
    try scratch.write { transaction throws(Status) in
      try transaction.post([ThingRow(id: 1, name: "one"), ThingRow(id: 2, name: "two")])
      try transaction.insert(LinkRow(id: 7, thing: 1))
      try transaction.update(LinkRow(id: 7, thing: 2))
      let found = try transaction.snapshot.first(
        LinkRow.self, "SELECT $columns(LinkRow) FROM links WHERE tenant = $tenant AND id = $1", 7)
      guard found == LinkRow(id: 7, thing: 2) else { throw Status(.internal, "OTHER", "") }
    }
  }
}
