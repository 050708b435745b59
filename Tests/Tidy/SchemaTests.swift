import Testing

struct SchemaTests {
  /// SQLite up to at least 3.40 reports NULLs that do not exist in a table WITHOUT ROWID whose key
  /// columns are not the first: its check would call every backup damaged.
  @Test func `the columns of a key come first in their table, in the key's order`() {
    let files = Tree.files(under: ["Sources"], ending: "Schema.sql")
    #expect(files.count > 10)
    var others: [String] = []
    for file in files {
      for table in file.text.matches(of: /CREATE TABLE (\w+) \(\n((?:[^;])*?)\n\);/) {
        guard let key = table.2.firstMatch(of: /PRIMARY KEY \(([^)]*)\)/)?.1 else { continue }
        let columns = table.2.matches(of: /(?m)^  ([a-z0-9_]+) [A-Z]/).map { String($0.1) }
        let names = key.split(separator: ", ").map(String.init)
        if !columns.starts(with: names) { others.append("\(file.path): \(table.1)") }
      }
    }
    #expect(others == [])
  }
}
