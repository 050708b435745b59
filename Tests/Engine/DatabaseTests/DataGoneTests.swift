import Foundation
import Testing
import TongluCore
import TongluDatabase

/// A data directory that is removed, moved or replaced under an open database.
@Suite struct DataGoneTests {
  private let manager = FileManager.default

  /// A change of the directory or its content by the operator.
  enum Way: String, CaseIterable, Sendable {
    case removed, moved, movedAndCopied, directoryReplaced
    case lockReplaced, lockRemoved, databaseReplaced, logReplaced, logRemoved, sharedMemoryRemoved
  }

  private func carryOut(_ way: Way, _ scratch: Scratch) throws {
    let (directory, file) = (scratch.directory, scratch.file)
    let lock = directory + "/lock"
    func replace(_ path: String) throws {
      let content = manager.contents(atPath: path)
      try manager.removeItem(atPath: path)
      _ = manager.createFile(atPath: path, contents: content)
    }
    switch way {
    case .removed: try manager.removeItem(atPath: directory)
    case .moved: try manager.moveItem(atPath: directory, toPath: directory + ".old")
    case .movedAndCopied:
      try manager.moveItem(atPath: directory, toPath: directory + ".old")
      try manager.copyItem(atPath: directory + ".old", toPath: directory)
    case .directoryReplaced:
      try manager.moveItem(atPath: directory, toPath: directory + ".old")
      try manager.createDirectory(atPath: directory, withIntermediateDirectories: true)
      for name in try manager.contentsOfDirectory(atPath: directory + ".old") {
        try manager.moveItem(
          atPath: "\(directory).old/\(name)", toPath: "\(directory)/\(name)")
      }
    case .lockReplaced: try replace(lock)
    case .lockRemoved: try manager.removeItem(atPath: lock)
    case .databaseReplaced: try replace(file)
    case .logReplaced: try replace(file + "-wal")
    case .logRemoved: try manager.removeItem(atPath: file + "-wal")
    case .sharedMemoryRemoved: try manager.removeItem(atPath: file + "-shm")
    }
  }

  private func cleanUp(_ scratch: Scratch) {
    try? manager.removeItem(atPath: scratch.directory + ".old")
  }

  @Test(arguments: Way.allCases)
  func `nothing is acknowledged after the directory is replaced`(_ way: Way) throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "before", transaction)
    }
    try carryOut(way, scratch)
    for id in Int64(2)..<5 {
      let refused = try scratch.batch([Scratch.adding(id, "after \(id)")])[0]
      #expect(refused.reason == "DATA_GONE")
    }
    let cause = try #require(scratch.database.conditions[.dataGone])
    #expect(cause.reason == "DATA_GONE")
    #expect(cause.message.contains(scratch.directory))
  }

  @Test(arguments: Way.allCases)
  func `it is noticed within a second without a call`(_ way: Way) async throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    let (events, met) = AsyncStream<Conditions.Current>.makeStream()
    scratch.database.conditions.follow { event in
      if case .began(let current) = event { met.yield(current) }
    }
    try carryOut(way, scratch)
    let begun = monotonicNanoseconds()
    for await current in events {
      #expect(current.condition == .dataGone)
      #expect(current.since < begun + 1_000_000_000)
      break
    }
  }

  @Test func `a commit during the replacement has an unknown outcome`() throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    let follower = Follower()
    scratch.database.observe(follower)
    let directory = scratch.directory
    let moving = Job { transaction throws(Status) in
      try Scratch.insert(1, "one", transaction)
      try? FileManager.default.moveItem(atPath: directory, toPath: directory + ".old")
    }
    let outcomes = try scratch.batch([moving, Scratch.adding(2, "two")])
    #expect(outcomes.map(\.reason) == ["OUTCOME_UNKNOWN", "OUTCOME_UNKNOWN"])
    #expect(follower.commits.isEmpty)
  }

  @Test func `a reader does not open a file that replaced the database`() throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    let reader = try scratch.database.makeReader()
    try carryOut(.movedAndCopied, scratch)
    #expect(reason { () throws(Status) in try reader.read(tenant: 1, Self.look) } == "DATA_GONE")
    // Nothing is created where nothing exists.
    try manager.removeItem(atPath: scratch.directory)
    let other = try scratch.database.makeReader()
    #expect(reason { () throws(Status) in try other.read(tenant: 1, Self.look) } != "")
    #expect(!manager.fileExists(atPath: scratch.directory))
  }

  private static func look(_ snapshot: borrowing Snapshot) throws(Status) {
    _ = try snapshot.exists("SELECT 1 FROM things")
  }

  private func reason(_ body: () throws(Status) -> Void) -> String {
    do throws(Status) {
      try body()
      return ""
    } catch {
      return error.reason
    }
  }

  @Test func `a second server is refused although the lock file was removed`() throws {
    let scratch = try Scratch()
    try carryOut(.lockRemoved, scratch)
    let directory = scratch.directory
    let refused = reason { () throws(Status) in
      _ = try Database(directory: directory, migrations: [])
    }
    #expect(refused == "DATA_IN_USE")
  }

  @Test func `a file that replaced the directory is not touched at the close`() throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "one", transaction)
    }
    try carryOut(.movedAndCopied, scratch)
    let second = try Database(
      directory: scratch.directory, migrations: Migration.parse(Scratch.schema), poolThreads: 1)
    let log = scratch.file + "-wal"
    let before = try manager.attributesOfItem(atPath: log)[.systemFileNumber] as? Int
    scratch.database.close()
    let after = try manager.attributesOfItem(atPath: log)[.systemFileNumber] as? Int
    #expect(before == after)
    #expect(second.conditions.all.isEmpty)
    second.close()
  }

  @Test func `a directory opened through a link is the link's target`() throws {
    let scratch = try Scratch()
    defer { cleanUp(scratch) }
    scratch.database.close()
    let link = scratch.directory + ".link"
    defer { try? manager.removeItem(atPath: link) }
    try manager.createSymbolicLink(atPath: link, withDestinationPath: scratch.directory)
    let database = try Database(
      directory: link, migrations: Migration.parse(Scratch.schema), poolThreads: 1)
    defer { database.close() }
    let first = Scratch.adding(1, "one")
    try database.writer.submit(first)
    #expect(first.wait().reason == "")
    // The link points elsewhere from now on.
    try manager.removeItem(atPath: link)
    try manager.copyItem(atPath: scratch.directory, toPath: scratch.directory + ".old")
    try manager.createSymbolicLink(atPath: link, withDestinationPath: scratch.directory + ".old")
    let second = Scratch.adding(2, "two")
    try database.writer.submit(second)
    #expect(second.wait().reason == "DATA_GONE")
  }
}
