import ArgumentParser
import TongluCore
import TongluDatabase
import TongluServer

/// `tonglud limits`: every limit that `serve --limit` takes.
struct ListLimits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "List the limits: name, default, range, effect beyond it, [labels of its counters].",
    discussion: """
      `tonglud serve --limit name=number` sets one. Each is counted on the admin port's page as \
      tonglu_limit_total with the labels in brackets.
      """)

  func run() throws { try Console.say(ServingLimits.named.table(ServingLimits())) }
}

/// What `serve --limit` sets.
struct ServingLimits {
  var server = Configuration()
  var database = DatabaseLimits()

  /// Each layer names its own.
  static let named = Configuration.named.within(\ServingLimits.server)
    .adding(DatabaseLimits.named.within(\.database))
}
