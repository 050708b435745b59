package import TongluCore

/// A table whose rows of one tenant are copied, by statements derived from its description.
///
/// A row is the values of its columns in the table's order, without the tenant's column: the tenant
/// is that of the snapshot or the transaction.
package struct TransferTable: Sendable {
  package struct Column: Sendable, Hashable {
    package let name: String
    package let kind: ParameterKind

    package init(name: String, kind: ParameterKind) {
      self.name = name
      self.kind = kind
    }
  }

  package let name: String
  package let columns: [Column]
  /// The indexes in `columns` of the primary key's columns, without the tenant's.
  let key: [Int]
  let counting: Statement
  /// A page from the beginning, and one after a key, by the most rows it has: PostgreSQL plans with
  /// a number that is in the text.
  let firstPages: [Statement]
  let nextPages: [Statement]
  let inserting: Statement
  /// The key of the last row of a deletion, from the beginning and after a key.
  let firstBound: Statement
  let nextBound: Statement
  /// Deletes after a key, if given, up to another, if given.
  let deleting: [Span: Statement]

  struct Span: Hashable {
    let hasBegin: Bool
    let hasEnd: Bool
  }

  init(_ table: TableDescription, tenantColumn: String) {
    let others = table.columns.filter { $0.name != tenantColumn }
    let keyed = table.columns.filter { $0.keyPlace > 0 }.sorted { $0.keyPlace < $1.keyPlace }
    precondition(
      keyed.first?.name == tenantColumn, "the key of \(table.name) leads with \(tenantColumn)")
    name = table.name
    columns = others.map { Column(name: $0.name, kind: $0.kind) }
    let key = keyed.dropFirst().compactMap { part in others.firstIndex { $0.name == part.name } }
    self.key = key
    let from = "FROM \"\(table.name)\" WHERE \"\(tenantColumn)\" = $tenant"
    let all = others.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let keys = keyed.dropFirst().map { "\"\($0.name)\"" }.joined(separator: ", ")
    /// `>` or `<=` the values of parameters numbered from `number`.
    func compared(_ comparison: String, from number: Int) -> String {
      let values = key.indices.map { "$\($0 + number)" }.joined(separator: ", ")
      return key.count == 1
        ? " AND \(keys) \(comparison) \(values)" : " AND (\(keys)) \(comparison) (\(values))"
    }
    let order = key.isEmpty ? "" : " ORDER BY \(keys)"
    let values = others.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    counting = Statement(composed: "SELECT COUNT(*) \(from)")
    firstPages = Self.pageSizes.map {
      Statement(composed: "SELECT \(all) \(from)\(order) LIMIT \($0)")
    }
    let after = key.isEmpty ? "" : compared(">", from: 1)
    nextPages = Self.pageSizes.map {
      Statement(composed: "SELECT \(all) \(from)\(after)\(order) LIMIT \($0)")
    }
    inserting = Statement(
      composed:
        "INSERT INTO \"\(table.name)\" (\"\(tenantColumn)\", \(all)) VALUES ($tenant, \(values))")
    let page = "\(order) LIMIT 1 OFFSET \(Self.deletedMax - 1)"
    firstBound = Statement(composed: "SELECT \(keys) \(from)\(page)")
    nextBound = Statement(composed: "SELECT \(keys) \(from)\(after)\(page)")
    var deleting = [Span(hasBegin: false, hasEnd: false): Statement(composed: "DELETE \(from)")]
    if !key.isEmpty {
      let upTo = (compared("<=", from: 1), compared("<=", from: key.count + 1))
      deleting[Span(hasBegin: false, hasEnd: true)] = Statement(composed: "DELETE \(from)\(upTo.0)")
      deleting[Span(hasBegin: true, hasEnd: false)] = Statement(composed: "DELETE \(from)\(after)")
      deleting[Span(hasBegin: true, hasEnd: true)] = Statement(
        composed: "DELETE \(from)\(after)\(upTo.1)")
    }
    self.deleting = deleting
  }
}

// Reading.
extension TransferTable {
  /// The sizes of a page, in rows.
  fileprivate static let pageSizes = [1, 10, 100, 1_000]
  /// The most bytes of rows in one chunk, except for one row that is longer.
  private static let chunkBytes = 1 << 20
  /// The longest row that can be copied, in bytes.
  package static let rowBytesMax = 64 << 20

  /// The number of rows of the snapshot's tenant.
  package func count(_ snapshot: borrowing Snapshot) throws(Status) -> Int64 {
    var count: Int64 = 0
    try snapshot.connection.visit(counting, [], tenant: snapshot.tenant) { row throws(Status) in
      count = row.int(0)
      return false
    }
    return count
  }

  /// Visits the rows of the tenant in the order of their key, in encoded chunks of bounded size.
  /// Memory does not grow with their number: PostgreSQL returns a result as a whole, so the length
  /// of a page depends on the size of the preceding rows.
  ///
  /// DATA_LOSS VALUE_MISPLACED for a value that its column cannot have.
  package func eachChunk(
    _ snapshot: borrowing Snapshot,
    _ body: (_ rows: [UInt8], _ count: Int) throws(Status) -> Void
  ) throws(Status) {
    try snapshot.connection.readAlongKeys()
    var page = 1
    var last: [StoredValue] = []
    while true {
      var chunk = ValueWriter()
      var (chunkCount, pageCount, pageBytes) = (0, 0, 0)
      let size = Self.pageSizes[page]
      let statement = last.isEmpty ? firstPages[page] : nextPages[page]
      try snapshot.connection.visit(statement, last, tenant: snapshot.tenant) {
        row throws(Status) in
        let start = chunk.bytes.count
        try write(row, to: &chunk)
        pageBytes += chunk.bytes.count - start
        chunkCount += 1
        pageCount += 1
        if pageCount == size { last = try keyValues(row) }
        if chunk.bytes.count >= Self.chunkBytes {
          try body(chunk.take(), chunkCount)
          chunkCount = 0
        }
        return true
      }
      if chunkCount > 0 { try body(chunk.take(), chunkCount) }
      if pageCount < size || key.isEmpty { return }
      let fitting = Self.chunkBytes / max(1, pageBytes / pageCount)
      page = Self.pageSizes.lastIndex { $0 <= fitting } ?? 0
    }
  }

  private func write(_ row: borrowing Row, to writer: inout ValueWriter) throws(Status) {
    let start = writer.bytes.count
    for index in columns.indices { writer.put(try value(row, index)) }
    guard writer.bytes.count - start <= Self.rowBytesMax else {
      throw Status(
        .failedPrecondition, "ROW_TOO_LONG",
        "\(name) has a row of more than \(Self.rowBytesMax >> 20) MiB")
    }
  }

  private func keyValues(_ row: borrowing Row) throws(Status) -> [StoredValue] {
    var values: [StoredValue] = []
    for index in key { values.append(try value(row, index)) }
    return values
  }

  private func value(_ row: borrowing Row, _ index: Int) throws(Status) -> StoredValue {
    let (column, kind) = (Int32(index), columns[index].kind)
    if row.isNull(column) { return .null(kind) }
    guard row.holds(kind, column) else { throw misplaced(index) }
    switch kind {
    case .integer: return .integer(row.int(column))
    case .real: return .real(row.double(column))
    case .bytes: return .bytes(row.bytes(column))
    case .text:
      guard let text = String(validating: row.bytes(column), as: UTF8.self) else {
        throw misplaced(index)
      }
      return .text(text)
    }
  }

  private func misplaced(_ index: Int) -> Status {
    Status(
      .dataLoss, "VALUE_MISPLACED",
      "\(name).\(columns[index].name) has a value that is not of its kind")
  }
}

// Writing.
extension TransferTable {
  /// The most rows of one deletion.
  fileprivate static let deletedMax = 1_000

  /// The values of encoded rows; DATA_LOSS EXPORT_DAMAGED if they are not rows of this table.
  package func decode(_ rows: [UInt8], count: Int) throws(Status) -> [[StoredValue]] {
    var reader = ValueReader(rows)
    var decoded: [[StoredValue]] = []
    while !reader.isAtEnd {
      var row: [StoredValue] = []
      row.reserveCapacity(columns.count)
      for column in columns { row.append(try reader.next(column.kind)) }
      decoded.append(row)
    }
    guard decoded.count == count else { throw ValueReader.damaged }
    return decoded
  }

  /// Adds rows of the transaction's tenant.
  ///
  /// ALREADY_EXISTS UNIQUE_VIOLATION, FAILED_PRECONDITION REFERENCE_VIOLATION; INVALID_ARGUMENT
  /// BAD_TEXT for a text that PostgreSQL cannot store (one with U+0000): the failure may occur at
  /// the end of the transaction.
  package func insert(_ rows: [[StoredValue]], _ transaction: borrowing Transaction) throws(Status)
  {
    let connection = transaction.snapshot.connection
    for row in rows { try connection.post(inserting, row, tenant: transaction.tenant) }
  }

  /// Removes some rows of the transaction's tenant, after the key `after` or the first ones.
  /// Returns their number, and the key after which others may remain; an empty key when none
  /// remain.
  package func deleteSome(
    after begin: [StoredValue], _ transaction: borrowing Transaction
  ) throws(Status) -> (count: Int, last: [StoredValue]) {
    let (connection, tenant) = (transaction.snapshot.connection, transaction.tenant)
    try connection.readAlongKeys()
    var end: [StoredValue] = []
    if !key.isEmpty {
      let bound = begin.isEmpty ? firstBound : nextBound
      try connection.visit(bound, begin, tenant: tenant) { row throws(Status) in
        for (place, index) in key.enumerated() {
          end.append(Self.value(row, Int32(place), columns[index].kind))
        }
        return false
      }
    }
    let span = Span(hasBegin: !begin.isEmpty, hasEnd: !end.isEmpty)
    guard let statement = deleting[span] else { preconditionFailure("\(name) has no such key") }
    return (try connection.execute(statement, begin + end, tenant: tenant), end)
  }

  private static func value(
    _ row: borrowing Row, _ column: Int32, _ kind: ParameterKind
  ) -> StoredValue {
    switch kind {
    case .integer: .integer(row.int(column))
    case .real: .real(row.double(column))
    case .text: .text(row.text(column))
    case .bytes: .bytes(row.bytes(column))
    }
  }
}

extension TransferTable {
  /// The index of a column, by its name.
  package func place(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}
