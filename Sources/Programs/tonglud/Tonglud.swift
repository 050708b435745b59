import ArgumentParser

/// `tonglud`: the server. Without a subcommand it serves.
@main
struct Tonglud: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tonglud", abstract: "The Tonglu server.",
    discussion: """
      On an empty data directory `serve` creates an enterprise with its owner and prints the owner's
      one-time login code. It listens in plaintext, on the loopback unless told otherwise, or by
      TLS, whose files SIGHUP reads again. It stops on SIGTERM or SIGINT once calls in flight are
      done.

      Exit codes: 0 stopped as asked, 64 not understood, 1 could not start (the message says why).
      """,
    version: version,
    subcommands: [Serve.self, CreateEnterprise.self, ListLimits.self],
    defaultSubcommand: Serve.self)
}

/// Where the data is: every subcommand takes it.
struct DataOption: ParsableArguments {
  @Option(name: .long, help: "The data directory; made if absent.")
  var data = "tonglu-data"
}
