import ArgumentParser
import Foundation
import TongluCore
import TongluMessages

/// `tonglu login`: exchanges a password or a one-time code for a token and keeps it.
struct LoginView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Log in and keep the token in the profile.",
    discussion: "Asks for the password without showing it, unless a one-time code is given.")

  @Option(name: .shortAndLong, help: "The enterprise's code.")
  var enterprise: String?

  @Option(name: .shortAndLong, help: "The login name.")
  var name: String?

  @Option(name: .long, help: "A one-time login code instead of the password.")
  var code: String?

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      let session = try Session(flags)
      var profile = session.profile
      profile.enterprise = try enterprise ?? Prompt.line("Enterprise: ", profile.enterprise)
      profile.loginName = try name ?? Prompt.line("Login name: ", profile.loginName)
      var request = LoginRequest()
      request.requestID = flags.requestID("")
      request.enterpriseCode = profile.enterprise
      request.loginName = profile.loginName
      if let code { request.loginCode = code } else { request.password = try Prompt.secret() }
      let reply: LoginResponse = try await session.call(
        "/tonglu.v1.IdentityService/Login", request)
      profile.token = reply.token
      try profile.store(as: Profile.name(flags.profile))
      let until = reply.expireTime.map { " until \($0.rfc3339)" } ?? ""
      print("logged in to \(profile.enterprise) as \(profile.loginName)\(until)")
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }
}

/// `tonglu logout`: revokes the token and forgets it.
struct LogoutView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Revoke the token of the profile and forget it.")

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      let session = try Session(flags)
      var request = LogoutRequest()
      request.requestID = flags.requestID("")
      let _: LogoutResponse = try await session.call(
        "/tonglu.v1.IdentityService/Logout", request)
      var profile = session.profile
      profile.token = ""
      try profile.store(as: Profile.name(flags.profile))
      print("logged out")
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }
}

/// `tonglu profile`: what is kept, without the secrets.
struct ProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Show the profiles that are kept, without their tokens.")

  func run() throws {
    var table = Table(header: ["PROFILE", "SERVER", "ENTERPRISE", "LOGIN", "TOKEN"])
    for (name, profile) in try Profile.stored().sorted(by: { $0.key < $1.key }) {
      table.append([
        name, profile.server, profile.enterprise, profile.loginName,
        profile.token.isEmpty ? "none" : "kept",
      ])
    }
    print(table.lines().joined(separator: "\n"))
    print("\nin \(Profile.path)")
  }
}

/// Questions to the person at the terminal.
enum Prompt {
  static func line(_ question: String, _ given: String) throws -> String {
    if !given.isEmpty { return given }
    FileHandle.standardError.write(Data(question.utf8))
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError("nothing was entered")
    }
    return answer
  }

  /// A password, not shown while it is typed on a terminal.
  static func secret() throws -> String {
    let isTerminal = isatty(0) == 1
    if isTerminal {
      FileHandle.standardError.write(Data("Password: ".utf8))
      try? stty("-echo")
    }
    defer {
      if isTerminal {
        try? stty("echo")
        FileHandle.standardError.write(Data("\n".utf8))
      }
    }
    guard let answer = readLine(), !answer.isEmpty else {
      throw ValidationError("no password was entered")
    }
    return answer
  }

  private static func stty(_ mode: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["stty", mode]
    try process.run()
    process.waitUntilExit()
  }
}
