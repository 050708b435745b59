import Foundation

/// A tonglud on a data directory, stopped on deinit.
final class ServerProcess {
  /// The port on 127.0.0.1.
  let port: UInt16
  /// The owner's one-time code, if it created an enterprise.
  let loginCode: String?
  private let process: Process
  private let log: String
  private static let ticksPerSecond = Double(sysconf(Int32(_SC_CLK_TCK)))

  /// Starts `program` and waits until it listens; over a large database this takes some time.
  init(program: String, data: String, options: [String] = []) throws {
    let log = data + ".log"
    self.log = log
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let output = try FileHandle(forWritingTo: URL(filePath: log))
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["serve", "--data", data, "--listen", "127.0.0.1:0"] + options
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let started = Date()
    while true {
      let text = try String(contentsOfFile: log, encoding: .utf8)
      if let match = text.firstMatch(of: /tonglud listens on 127\.0\.0\.1:(\d+)/) {
        port = UInt16(match.1) ?? 0
        loginCode = text.firstMatch(of: /one-time login code: (\S+)/).map { String($0.1) }
        return
      }
      guard process.isRunning, Date().timeIntervalSince(started) < 300 else {
        process.terminate()
        throw BenchError("\(program) does not listen: \(text)")
      }
      usleep(20_000)
    }
  }

  deinit { stop() }

  /// Stops the server and waits for its end.
  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }

  /// The port of its metrics; an error if it was started without them.
  var adminPort: UInt16 {
    get throws {
      let text = try String(contentsOfFile: log, encoding: .utf8)
      let match = text.firstMatch(of: /metrics and health on 127\.0\.0\.1:(\d+)/)
      guard let port = match.flatMap({ UInt16($0.1) }) else {
        throw BenchError("the server has no metrics")
      }
      return port
    }
  }

  /// CPU of the process so far, in seconds.
  var cpu: CPU {
    get throws {
      let text = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
      let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
      guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
      else { throw BenchError("the server is gone") }
      return CPU(user: user / Self.ticksPerSecond, system: system / Self.ticksPerSecond)
    }
  }

  /// Resident memory now and its peak, in KiB.
  var memory: (now: Int, highest: Int) {
    get throws {
      let text = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      func value(_ name: String) -> Int {
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) } ?? 0
      }
      return (value("VmRSS:"), value("VmHWM:"))
    }
  }
}

/// Seconds of CPU time.
struct CPU {
  let user: Double
  let system: Double

  static func - (left: CPU, right: CPU) -> CPU {
    CPU(user: left.user - right.user, system: left.system - right.system)
  }

  /// Microseconds of CPU per call, over `calls` calls.
  func microseconds(of calls: Int) -> (all: Double, user: Double, system: Double) {
    let scale = 1e6 / Double(calls)
    return ((user + system) * scale, user * scale, system * scale)
  }
}
