import ArgumentParser
import TongluComposition
import TongluCore
import TongluIdentity

/// `tonglud create-enterprise`: another tenant in a data directory that no server uses, or in
/// PostgreSQL.
struct CreateEnterprise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create an enterprise and print its owner's one-time login code.",
    discussion: "No server of the data directory may be running; those of a PostgreSQL may.")

  @OptionGroup var data: DataOption
  @OptionGroup var enterprise: EnterpriseOptions

  func run() throws {
    do {
      let platform = try data.open()
      defer { platform.close() }
      try Announcement.make(try platform.createEnterprise(enterprise.draft), enterprise.draft)
    } catch let error as Status {
      Console.complain(error)
      throw ExitCode.failure
    }
  }
}

/// The enterprise to create; `serve` on an empty directory has the same options.
struct EnterpriseOptions: ParsableArguments {
  @Option(name: .customLong("enterprise"), help: "The code people type at login.")
  var code = "main"

  @Option(name: .customLong("enterprise-name"), help: "The enterprise's name.")
  var name = "Tonglu"

  @Option(name: .long, help: "The time zone of its days.")
  var timeZone = "Asia/Shanghai"

  @Option(name: .long, help: "The currency of its documents (ISO 4217).")
  var currency = "CNY"

  @Option(name: .customLong("owner"), help: "The owner's login name.")
  var ownerLoginName = "owner"

  var draft: Bootstrap.Draft {
    var draft = Bootstrap.Draft(code: code, name: name)
    draft.timeZone = timeZone
    draft.currency = currency
    draft.ownerLoginName = ownerLoginName
    return draft
  }
}

/// The data that the operator must note down. If they cannot be printed, how to get new ones.
enum Announcement {
  /// `server` is the option of `tonglu login` for the server, if it is known.
  static func make(
    _ created: Bootstrap.Created, _ draft: Bootstrap.Draft, server: String = ""
  ) throws {
    let at = server.isEmpty ? "" : server + " "
    try whole(
      """
      created enterprise "\(draft.code)" with owner "\(draft.ownerLoginName)"
      one-time login code: \(created.loginCode.text) (until \(created.loginCode.expireTime.rfc3339))
      log in with: tonglu login \(at)--enterprise \(draft.code) --name \(draft.ownerLoginName) \
      --code \(created.loginCode.text)
      """, of: draft.code, to: draft.ownerLoginName)
  }

  static func code(_ code: LoginCode, of enterprise: String, to name: String) throws {
    try whole(
      """
      one-time login code: \(code.text) (until \(code.expireTime.rfc3339))
      log in with: tonglu login --enterprise \(enterprise) --name \(name) --code \(code.text)
      earlier codes of "\(name)" have ended
      """, of: enterprise, to: name)
  }

  private static func whole(_ text: String, of enterprise: String, to name: String) throws {
    do {
      try Console.say(text)
    } catch {
      Console.note(
        """
        tonglud: the login code could not be printed; issue another one with: tonglud \
        issue-login-code --enterprise \(enterprise) --name \(name)
        """)
      throw error
    }
  }
}
