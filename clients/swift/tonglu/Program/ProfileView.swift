import ArgumentParser
import TongluCommandLine
import TongluCore

/// `tonglu profile`: the stored profiles, and which one is used.
struct ProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: localized("Show, choose, rename and delete stored profiles."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu profile\n"
        + "tonglu profile use shop"),
    subcommands: [
      ListProfilesView.self, UseProfileView.self, RenameProfileView.self, DeleteProfileView.self,
    ],
    defaultSubcommand: ListProfilesView.self)
}

/// The profiles without their tokens; that in use has a mark.
struct ListProfilesView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: localized("Show the stored profiles without their tokens."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu profile list\n"
        + "tonglu profile list --profile shop"))

  @Option(name: .long, help: localized("The profile to use."))
  var profile: String?

  func run() throws {
    do throws(Status) { try Profile.guardNamed(profile) } catch { throw Complaint.exit(for: error) }
    let titles: [String] = [
      localized("PROFILE"), localized("IN USE"), localized("SERVER"), localized("ENTERPRISE"),
      localized("LOGIN"), localized("TOKEN"),
    ]
    var grid = Grid(titles.map { Grid.Column(title: $0) })
    for (name, profile) in try Self.stored().sorted(by: { $0.key < $1.key }) {
      grid.append([
        name, name == Profile.name(self.profile) ? "*" : "", profile.server, profile.enterprise,
        profile.loginName,
        profile.token.isEmpty ? localized("none") : localized("for \(profile.tokenServer)"),
      ])
    }
    try Output.say(grid.lines(width: nil).joined(separator: "\n"))
    try Output.say("\n" + localized("in \(Profile.path)"))
  }

  fileprivate static func stored() throws -> [String: Profile] {
    do throws(Status) { return try Profile.stored() } catch { throw Complaint.exit(for: error) }
  }

  /// Changes the stored profiles.
  fileprivate static func change(
    _ names: [String], _ body: (inout [String: Profile]) throws(Status) -> Void
  ) throws {
    do throws(Status) {
      for name in names { try Profile.guardStored(name) }
      var all = try Profile.stored()
      try body(&all)
      try Profile.store(all)
    } catch {
      throw Complaint.exit(for: error)
    }
  }
}

struct UseProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: localized("Use a profile where none is named."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu profile use shop\n"
        + "tonglu profile use default"))

  @Argument(help: localized("The profile's name."))
  var name: String

  func run() throws {
    try ListProfilesView.change([name]) { all in
      for other in all.keys { all[other]?.isCurrent = other == name }
    }
    try Output.say(localized("profile \(name.printable) is used"))
  }
}

struct RenameProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: localized("Give a profile another name."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu profile rename shop branch\n"
        + "tonglu profile rename default main"))

  @Argument(help: localized("The profile's name."))
  var name: String

  @Argument(help: localized("Its new name."))
  var newName: String

  func validate() throws {
    guard !newName.isEmpty, newName == newName.printable, newName.count <= 64 else {
      throw ValidationError(localized("a profile's name has 1 to 64 printable characters"))
    }
  }

  func run() throws {
    try ListProfilesView.change([name]) { all throws(Status) in
      guard all[newName] == nil else {
        throw Status(.alreadyExists, "PROFILE_EXISTS", "there is a profile \(newName) already")
      }
      all[newName] = all.removeValue(forKey: name)
    }
    try Output.say(localized("profile \(name.printable) is now \(newName.printable)"))
  }
}

struct DeleteProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: localized("Delete a profile with its token; the token stays valid on the server."),
    discussion: OptionHelp.discussion(
      "",
      examples: "tonglu profile delete shop\n"
        + "tonglu profile delete shop --yes"))

  @Argument(help: localized("The profile's name."))
  var name: String

  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false

  func run() throws {
    try ListProfilesView.change([name]) { _ in }
    if !yes { try Prompt.confirm(localized("Delete profile \(name.printable)?")) }
    try ListProfilesView.change([name]) { all in all[name] = nil }
    try Output.say(localized("profile \(name.printable) is deleted"))
  }
}
