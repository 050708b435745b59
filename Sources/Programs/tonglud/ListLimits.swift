import ArgumentParser
import TongluDatabase
import TongluServer

/// `tonglud limits`: every limit that `serve --limit` takes.
struct ListLimits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "List the limits: name, default, range, effect beyond it, [labels of its counters].",
    discussion: """
      `tonglud serve --limit name=number` sets one. Each is counted on the admin port's page as
      tonglu_limit_total with the labels in brackets.
      """)

  func run() throws { try Console.say(NamedLimits.table) }
}

extension DatabaseLimits {
  /// As the operator set them.
  init(_ limits: StorageLimits) {
    self.init()
    writerQueueMax = limits.writerQueueMax
    poolQueueMax = limits.poolQueueMax
    queuedBytesMax = limits.queuedBytesMax
    logBytesMax = limits.logBytesMax
    inlineReadMilliseconds = limits.inlineReadMilliseconds
    poolReadMilliseconds = limits.poolReadMilliseconds
  }
}
