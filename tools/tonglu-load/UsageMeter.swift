import Foundation
import LoadTesting
import Synchronization

/// The usage of the generator and of a local server from `start` to `stop`.
final class UsageMeter: Sendable {
  private let server: Int?
  private let before = Mutex<(generator: Double, server: Double)>((0, 0))

  init(server: Int?) { self.server = server }

  private var now: (generator: ProcessUsage?, server: ProcessUsage?) {
    (ProcessUsage(pid: Int(getpid())), server.flatMap(ProcessUsage.init))
  }

  func start() {
    let (generator, server) = now
    before.withLock { $0 = (generator?.cpuSeconds ?? 0, server?.cpuSeconds ?? 0) }
  }

  func stop() -> Report.Usage {
    let (generator, server) = now
    return before.withLock { before in
      Report.Usage(
        generatorSeconds: (generator?.cpuSeconds ?? 0) - before.generator,
        serverSeconds: (server?.cpuSeconds ?? 0) - before.server,
        serverPeakBytes: server?.peakBytes)
    }
  }
}
