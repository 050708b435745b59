import ArgumentParser
import Foundation
import Glibc
import TongluComposition
import TongluCore
import TongluIdentity
import TongluServer
import TongluSettings

/// `tonglud setup`: the configuration file and the first enterprise.
struct SetUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Write the configuration file and create the first enterprise.",
    discussion: """
      On a terminal it asks for what is not given as an option; otherwise the values of the file \
      stay, and the defaults apply where it has none. All answers are checked first: with a wrong \
      one nothing is changed. Other lines and the comments of the file stay as they are.

      The enterprise is created unless the data have one, and its owner's one-time login code is \
      printed. Refusals: BAD_ADDRESS, PLAINTEXT_NOT_LOCAL, TLS_NOT_READABLE, CERTIFICATE_EXPIRED, \
      CERTIFICATE_OF_ANOTHER_NAME, BAD_PATH, UNKNOWN_USER, CONFIG_NOT_WRITABLE, CANCELLED (the \
      input ended), and those of create-enterprise. A file that is there with a wrong line is \
      refused with exit code 78.
      """)

  @Option(
    name: .long, help: ArgumentHelp("The configuration file to write.", valueName: "file"))
  var config = SettingsFile.standardPath

  @Option(
    name: .long, help: "The data directory; by default \(Self.standardData).")
  var data: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Address to listen on; by default \(Self.standardAddress).", valueName: "host:port"))
  var listen: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The host name that people use; the certificate must be for it.", valueName: "name"))
  var domain: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Speak TLS: the certificate and its chain.", valueName: "pem"))
  var tlsCertificate: String?

  @Option(name: .long, help: ArgumentHelp("The certificate's private key.", valueName: "pem"))
  var tlsKey: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The directory of backups.", valueName: "directory"))
  var backups: String?

  @OptionGroup var enterprise: EnterpriseOptions

  @Option(
    name: .long,
    help: "The system's user of the server, who gets the data; for root, by default tonglu.")
  var user: String?

  static let standardData = "/var/lib/tonglu"
  static let standardAddress = "127.0.0.1:7443"

  func run() throws {
    do {
      var plan = try SetUpPlan(self)
      try plan.check()
      let created = try plan.carryOut()
      try Console.say("wrote \(config)")
      if let created {
        try Announcement.make(created, plan.draft, server: plan.serverOption)
      } else {
        try Console.say("\(plan.data) has an enterprise already: it was left as it is")
      }
      try Console.say("start the server with: systemctl enable --now tonglud")
    } catch let error as Status {
      Console.complain(error)
      Console.note("→ nothing was changed")
      let isOfTheFile = error.has(
        .configNotReadable, .badConfigLine, .unknownKey, .keyRepeated, .badValue)
      throw isOfTheFile ? ExitCode(Tonglud.configurationCode) : ExitCode.failure
    }
  }
}
