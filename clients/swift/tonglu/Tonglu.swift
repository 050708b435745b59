import ArgumentParser

/// `tonglu`: the staff's command line. A command group a service, a command an RPC, both generated
/// from the schema; `login`, `logout` and `profile` are its own.
@main
struct Tonglu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonglu",
    abstract: "Work with a Tonglu enterprise from the terminal.",
    discussion: """
      Log in once with `tonglu login`; the server and the token are then kept in a profile. \
      TONGLU_SERVER, TONGLU_TOKEN, TONGLU_PROFILE, TONGLU_CONFIG, TONGLU_TIMEOUT and \
      TONGLU_TLS_ROOTS override it.

      A command exits with 0 when it was done, 64 when it was not understood, and 10 plus the gRPC \
      code when the server refused it (13 INVALID_ARGUMENT, 15 NOT_FOUND, 17 PERMISSION_DENIED, \
      19 FAILED_PRECONDITION, 24 UNAVAILABLE, 26 UNAUTHENTICATED).

      Shell completions: tonglu --generate-completion-script bash (or zsh, fish).
      """,
    subcommands: [LoginView.self, LogoutView.self, ProfileView.self, VersionView.self]
      + generatedGroups)
}

/// `tonglu version`: a command, because `--version` is that of what a command changes.
struct VersionView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Show the program's version.")

  func run() { print("0.1.0") }
}
