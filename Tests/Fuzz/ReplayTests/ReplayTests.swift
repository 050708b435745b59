import Foundation
import Testing
import TongluFuzzing

/// Every stored input through the fuzzer's entry point: seeds, and inputs that once crashed.
struct ReplayTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func inputs(_ folder: String, _ target: FuzzTarget) throws -> [URL] {
    let directory = root.appending(path: folder).appending(path: target.rawValue)
    guard FileManager.default.fileExists(atPath: directory.path()) else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `every seed passes`(target: FuzzTarget) throws {
    let seeds = try Self.inputs("seeds", target)
    #expect(!seeds.isEmpty)
    for seed in seeds { try Self.replay(seed, target) }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `every input that once crashed passes`(target: FuzzTarget) throws {
    for crasher in try Self.inputs("crashers", target) { try Self.replay(crasher, target) }
  }

  /// A truncated seed reaches other states, in which no whole conversation ends.
  @Test(arguments: FuzzTarget.allCases)
  func `every prefix of a seed passes`(target: FuzzTarget) throws {
    for seed in try Self.inputs("seeds", target) {
      let bytes = try [UInt8](Data(contentsOf: seed))
      for count in 0..<min(bytes.count, 64) { try target.run(Array(bytes.prefix(count))) }
    }
  }

  /// A folder of another name would never be replayed.
  @Test(arguments: ["seeds", "crashers"])
  func `every folder of inputs belongs to a target`(folder: String) throws {
    let directory = Self.root.appending(path: folder)
    guard FileManager.default.fileExists(atPath: directory.path()) else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path()) {
      #expect(FuzzTarget(rawValue: name) != nil, "\(folder)/\(name)")
    }
  }

  private static func replay(_ file: URL, _ target: FuzzTarget) throws {
    let bytes = try [UInt8](Data(contentsOf: file))
    do {
      try target.run(bytes)
    } catch {
      Issue.record("\(target.rawValue)/\(file.lastPathComponent): \(error)")
    }
  }
}
