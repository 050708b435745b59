import ArgumentParser
import TongluCommandLine
import TongluCore

/// `tonglu again`: makes the last change of the profile on its server again, with its own
/// request id.
struct AgainView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "again",
    abstract: localized(
      "Repeat the last change, with its request id: what was made is not made twice."),
    discussion: OptionHelp.discussion(
      localized(
        """
        For a change whose result is unknown, and for one that was refused when the cause is \
        gone. It is the last change of the profile on its server, and shown before it is sent. A \
        change with a password or a code is not stored and cannot be repeated. A server knows a \
        request id for 30 days.
        """),
      examples: "tonglu again\n"
        + "tonglu again --yes"))

  /// A request id is kept for 30 days; the last is left out.
  private static let mostSeconds: Int64 = 29 * 86_400

  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false

  @OptionGroup var flags: CallFlags

  func validate() throws {
    guard !flags.hasRequest else {
      throw ValidationError(localized("tonglu again takes no --json, --request-id and --act-for"))
    }
  }

  func run() async throws {
    do {
      let last = try await Session.run(flags) { session in try LastChange.last(session) }
      guard let (words, command) = Self.command(last.path), last.age <= Self.mostSeconds else {
        throw Status(
          .failedPrecondition, "LAST_CHANGE_TOO_OLD",
          "the last change is too old to be repeated with its request id")
      }
      guard let request = last.request else {
        throw Status(
          .failedPrecondition, "LAST_CHANGE_NOT_STORED",
          last.hasSecret
            ? "\(words) sends a secret, which is not stored: type it again"
            : "the request of \(words) is too large to be stored")
      }
      try await command.again(
        request, flags.acting(for: last.person), heading: heading(last, words), isAgreed: yes)
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  private func heading(_ last: LastChange, _ words: String) -> String {
    let state: String =
      switch last.outcome {
      case .unknown: localized("its result is unknown")
      case .done: localized("it was made, and is not made twice")
      case .refused: localized("it was refused")
      }
    return localized("\(words), \(Self.text(of: last.age)) ago: \(state)")
  }

  /// `5 min`.
  private static func text(of seconds: Int64) -> String {
    if seconds < 120 { return localized("\(seconds) s") }
    if seconds < 7200 { return localized("\(seconds / 60) min") }
    return seconds < 172_800
      ? localized("\(seconds / 3600) hours") : localized("\(seconds / 86_400) days")
  }

  /// The command of a method.
  private static func command(_ path: String) -> (words: String, any UnaryCommand.Type)? {
    for group in generatedGroups {
      for command in group.configuration.subcommands {
        guard let found = command as? any UnaryCommand.Type, found.path == path else { continue }
        let names = [group, command].compactMap { $0.configuration.commandName }
        return ("tonglu " + names.joined(separator: " "), found)
      }
    }
    return nil
  }
}
