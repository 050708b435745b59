import Foundation

/// The load of the peers' measurements: h2load with 8 connections, 64 outstanding calls on each,
/// one thread.
struct H2Load {
  let port: UInt16
  let token: String
  /// The folder of payload files.
  let folder: String

  /// Makes `count` calls with the same request; returns calls per second. Every response must be an
  /// HTTP success; the caller has checked that the gRPC call succeeds.
  func run(_ path: String, _ message: [UInt8], count: Int) throws -> Double {
    let payload = "\(folder)/payload.bin"
    let size = UInt32(message.count)
    let prefix = [0] + (0..<4).map { UInt8(truncatingIfNeeded: size >> (24 - 8 * $0)) }
    try Data(prefix + message).write(to: URL(filePath: payload))
    let output = try Self.output(
      of: "h2load",
      [
        "-n", String(count), "-c", "8", "-m", "64", "-t", "1", "-d", payload,
        "-H", "content-type: application/grpc", "-H", "te: trailers",
        "-H", "authorization: Bearer \(token)", "http://127.0.0.1:\(port)\(path)",
      ])
    guard output.contains("status codes: \(count) 2xx"),
      output.contains(" \(count) succeeded, 0 failed, 0 errored, 0 timeout"),
      let match = output.firstMatch(of: /finished in [^,]+, ([0-9.]+) req\/s/),
      let rate = Double(match.1)
    else { throw BenchError("h2load of \(path): \(output)") }
    return rate
  }

  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchError("\(program) failed: \(String(decoding: data, as: UTF8.self))")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
