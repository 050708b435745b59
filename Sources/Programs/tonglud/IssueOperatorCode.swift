import ArgumentParser
import Foundation
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity

/// `tonglud issue-login-code`: restores the access of an account without password and code, such as
/// the only owner's.
struct IssueOperatorCode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue-login-code",
    abstract: "Issue a one-time login code, as an owner may, for an account that cannot log in.",
    discussion: """
      The code is printed once; earlier codes of the account end, its password and tokens stay. \
      The audit log has an entry without a caller, "\(OperatorCode.method)".

      Servers of a PostgreSQL may be running. A data directory's server must be stopped \
      meanwhile: DATA_IN_USE otherwise. Other refusals: NO_DATA, NO_DATABASE, NOT_FOUND (the \
      enterprise, the login name), ACCOUNT_DISABLED, BAD_LIFETIME.
      """)

  @OptionGroup var data: DataOption

  @Option(name: .long, help: "The enterprise's code.")
  var enterprise: String

  @Option(name: .long, help: "The login name of one of the staff or a member.")
  var name: String

  @Option(name: .long, help: "How long the code is valid: 1 to 168 hours.")
  var lifetimeHours: Int32 = 24

  func run() throws {
    do {
      try data.checkPaths()
      if data.url == nil {
        // Nothing is created in a mistyped directory.
        guard FileManager.default.fileExists(atPath: data.data) else {
          throw Status(.notFound, "NO_DATA", "there is no data directory \(data.data)")
        }
        try TransferPlace.checkDatabase(in: data.data)
      }
      let platform = try data.open()
      defer { platform.close() }
      let code = try platform.issueLoginCode(
        enterprise: enterprise, name: name, lifetimeHours: lifetimeHours)
      try Announcement.code(code, of: enterprise, to: name)
    } catch let error as Status {
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}
