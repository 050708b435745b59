import ArgumentParser
import Foundation
import TongluComposition
import TongluCore
import TongluDatabase

/// `tonglud dialect`: for `tools/test-sql`, which checks the program's SQL.
struct PrintDialect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialect",
    abstract: "Print the schema, and SQL statements as each engine prepares them, as JSON.",
    discussion: "The statements are read from standard input: a JSON array of texts.",
    shouldDisplay: false)

  func run() throws {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    let literals = try JSONDecoder().decode([String].self, from: input)
    let dialect = try Dialect(Migration.withEngine(Domains.migrations), literals: literals)
    try Console.say(String(decoding: try JSONEncoder().encode(dialect), as: UTF8.self))
  }
}
