import ArgumentParser
import Foundation
import TongluCore
import TongluDatabase

/// `tonglud new-history`: for a PostgreSQL that was restored to an earlier time.
struct NewHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-history",
    abstract: "Begin a new history of the change feed, after a restore to an earlier time.",
    discussion: """
      Earlier cursors are then refused with OUT_OF_RANGE CURSOR_EXPIRED. No server may be running. \
      A restore into another cluster is detected without this command.
      """)

  @OptionGroup var data: DataOption

  func run() throws {
    do throws(Status) {
      guard let url = data.url else {
        throw Status(
          .invalidArgument, "NO_POSTGRES", "this is for PostgreSQL: give --postgres")
      }
      try PostgreSQLSession.run("UPDATE history SET system = NULL", at: url)
    } catch {
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
