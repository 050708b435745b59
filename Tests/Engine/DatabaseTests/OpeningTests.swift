import Foundation
import Testing
import TongluCore
import TongluDatabase

/// The contents of a data directory at the start of a server.
@Suite struct OpeningTests {
  private func refusal(_ body: () throws -> Void) -> Status? {
    do {
      try body()
      return nil
    } catch {
      return error as? Status
    }
  }

  private func files(_ scratch: Scratch) throws -> Data {
    try Data(contentsOf: URL(filePath: scratch.file))
  }

  /// Runs SQL on the closed database with SQLite's shell.
  private func shell(_ scratch: Scratch, _ sql: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-cmd", ".timeout 5000", scratch.file, sql]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a second server is refused on the same directory`() throws {
    let scratch = try Scratch()
    let refused = refusal {
      _ = try Database(directory: scratch.directory, migrations: [])
    }
    #expect(refused?.reason == "DATA_IN_USE")
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(1, "still", transaction)
    }
  }

  @Test func `closing twice is harmless and admits the next one`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    scratch.database.close()
    try scratch.reopen()
  }

  @Test func `a child process that is being started does not lock the next one out`() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<50 {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/true")
            try process.run()
            process.waitUntilExit()
          }
        }
      }
      let scratch = try Scratch()
      for _ in 0..<100 { try scratch.reopen() }
      try await group.waitForAll()
    }
  }

  @Test func `another program's database is not changed`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    try shell(scratch, "PRAGMA application_id = 99")
    let before = try files(scratch)
    let refused = refusal { try scratch.reopen() }
    #expect(refused?.reason == "FOREIGN_DATABASE")
    #expect(try files(scratch) == before)
  }

  @Test func `a file that is not a database is not changed`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    let text = Data(String(repeating: "not a database\n", count: 1_000).utf8)
    try text.write(to: URL(filePath: scratch.file))
    #expect(refusal { try scratch.reopen() }?.reason == "NOT_A_DATABASE")
    #expect(try files(scratch) == text)
  }

  @Test func `a damaged file is detected and not changed`() throws {
    let scratch = try Scratch()
    _ = try scratch.batch((1...500).map { Scratch.adding($0, "thing number \($0)") })
    scratch.database.close()
    try shell(scratch, "PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try files(scratch)
    for page in 4..<8 {
      bytes.replaceSubrange(page * 4_096..<page * 4_096 + 512, with: Data(count: 512))
    }
    try bytes.write(to: URL(filePath: scratch.file))
    let refused = refusal { try scratch.reopen() }
    #expect(refused?.reason == "DATABASE_CORRUPT")
    #expect(refused?.code == .dataLoss)
    #expect(try files(scratch) == bytes)
  }

  @Test func `a schema that requires a newer program is not changed`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    try shell(scratch, "INSERT INTO migrations VALUES (900, 'later', 2, 0, 0)")
    let refused = refusal { try scratch.reopen() }
    #expect(refused?.reason == "SCHEMA_TOO_NEW")
    #expect(refused?.message.contains("migration 900") == true)
    try shell(scratch, "DELETE FROM migrations WHERE number = 900")
    try scratch.reopen()
  }

  @Test func `a newer step that this program can work with is accepted`() throws {
    let scratch = try Scratch()
    scratch.database.close()
    try shell(scratch, "INSERT INTO migrations VALUES (900, 'later', 1, 0, 0)")
    try scratch.reopen()
  }

  @Test func `an applied step that was edited is refused`() throws {
    let scratch = try Scratch()
    let edited = Scratch.schema.replacing("name TEXT NOT NULL", with: "name TEXT")
    let refused = refusal { try scratch.reopen(edited) }
    #expect(refused?.reason == "SCHEMA_EDITED")
    try scratch.reopen()
  }

  @Test func `a directory that cannot be created is refused`() {
    let refused = refusal {
      _ = try Database(directory: "/proc/tonglu", migrations: [])
    }
    #expect(refused?.reason == "DATA_NOT_WRITABLE")
  }
}
