import Foundation

/// Writes a struct for each table of a domain, its columns by name: `schema-rows SCHEMA.sql
/// ROWS.swift`.
///
/// It also reads these comments:
///
/// - `-- record ProductRecord` before a table: a struct of the domain that has the table's row as
///   `row` and its columns as properties;
/// - `-- row FileRecord` before a table: the name of the table's struct, by default the table's in
///   the singular with `Row`;
/// - `-- reads ProductEntry: id, sku` before a table: a struct of some of its columns;
/// - `-- as Type` or `-- as Type name` after a column: its type, `Bool` or a `ColumnCode`, with its
///   module unless that is the domain's, and the name of its property;
/// - `-- from Text.fold(sku)` after a column: it is derived from another, and only written.
@main
struct SchemaRows {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw SchemaError("usage: schema-rows SCHEMA.sql ROWS.swift")
    }
    let tables = try Schema(try String(contentsOfFile: arguments[1], encoding: .utf8)).tables
    try RowEmitter.emit(tables)
      .write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }
}

/// An invalid schema, which ends the generation.
struct SchemaError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
