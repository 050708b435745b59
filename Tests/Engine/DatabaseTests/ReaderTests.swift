import Dispatch
import Foundation
import Synchronization
import Testing
import TongluCore
import TongluDatabase

@Suite struct ReaderTests {
  private func count(_ reader: Reader) throws(Status) -> Int64 {
    try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.first("SELECT COUNT(*) FROM things WHERE tenant = $tenant") {
        row throws(Status) in row.int(0)
      } ?? -1
    }
  }

  @Test func `a call's view is unaffected by a commit, the next call sees it`() throws {
    let scratch = try Scratch()
    let reader = try scratch.database.makeReader()
    let counts = try reader.read(tenant: 1, timeLimit: 10_000_000_000) {
      snapshot throws(Status) in
      // A view begins with its first statement.
      var counts: [Int64] = []
      _ = try snapshot.exists("SELECT 1 FROM things WHERE tenant = $tenant")
      for id in 1...3 as ClosedRange<Int64> {
        try scratch.write { transaction throws(Status) in
          try Scratch.insert(id, "n\(id)", transaction)
        }
        counts.append(
          try snapshot.first("SELECT COUNT(*) FROM things WHERE tenant = $tenant") {
            row throws(Status) in row.int(0)
          } ?? -1)
      }
      return counts
    }
    #expect(counts == [0, 0, 0])
    #expect(try count(reader) == 3)
    reader.endTurn()
  }

  @Test func `a long read stops when its result is no longer needed`() throws {
    let scratch = try Scratch()
    let isUnwanted = Atomic<Bool>(false)
    let began = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    let refused = Mutex<String?>(nil)
    try scratch.database.pool.submit { reader in
      do throws(Status) {
        try reader.read(
          tenant: 1, deadline: nil,
          isUnwanted: {
            began.signal()
            return isUnwanted.load(ordering: .relaxed)
          }
        ) { snapshot throws(Status) in
          _ = try snapshot.first(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000000000)
            SELECT COUNT(*) FROM n
            """
          ) { row throws(Status) in row.int(0) }
        }
      } catch {
        refused.withLock { $0 = error.reason }
      }
      ended.signal()
    }
    began.wait()
    isUnwanted.store(true, ordering: .relaxed)
    ended.wait()
    #expect(refused.withLock { $0 } == Reason.interrupted.text)
  }

  @Test func `a read that takes too long is stopped, and the reader remains usable`() throws {
    let scratch = try Scratch()
    let reader = try scratch.database.makeReader()
    var refused: Status?
    do throws(Status) {
      _ = try reader.read(tenant: 1) { snapshot throws(Status) in
        try snapshot.first(
          """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
          SELECT COUNT(*) FROM n
          """
        ) { row throws(Status) in row.int(0) }
      }
    } catch {
      refused = error
    }
    #expect(refused?.reason == Reason.interrupted.text)
    #expect(try count(reader) == 0)
  }

  @Test func `a pool's read ends at its deadline`() throws {
    let scratch = try Scratch()
    let done = DispatchSemaphore(value: 0)
    let reason = Mutex("")
    try scratch.database.pool.submit { reader in
      do throws(Status) {
        _ = try reader.read(tenant: 1, deadline: monotonicNanoseconds() + 20_000_000) {
          snapshot throws(Status) in
          try snapshot.first(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
            SELECT COUNT(*) FROM n
            """
          ) { row throws(Status) in row.int(0) }
        }
      } catch {
        reason.withLock { $0 = error.reason }
      }
      done.signal()
    }
    done.wait()
    #expect(reason.withLock { $0 } == Reason.interrupted.text)
  }

  @Test func `a full pool refuses`() throws {
    let scratch = try Scratch()
    let gate = DispatchSemaphore(value: 0)
    let ran = Mutex(0)
    var accepted = 0
    var refused: Status?
    for _ in 0..<300 {
      do throws(Status) {
        try scratch.database.pool.submit { _ in
          gate.wait()
          ran.withLock { $0 += 1 }
        }
        accepted += 1
      } catch {
        refused = error
      }
    }
    #expect(refused?.reason == "POOL_BUSY")
    for _ in 0..<accepted { gate.signal() }
    scratch.database.close()
    #expect(ran.withLock { $0 } == accepted)
    #expect((256...257).contains(accepted))
  }

  @Test func `waiting requests have a limit in bytes, and release it`() throws {
    let scratch = try Scratch { $0.queuedBytesMax = 100 }
    let gate = DispatchSemaphore(value: 0)
    func submit(_ bytes: Int) -> String {
      do throws(Status) {
        try scratch.database.pool.submit(byteCount: bytes) { _ in gate.wait() }
        return ""
      } catch {
        return error.reason
      }
    }
    #expect(submit(60) == "")
    #expect(submit(60) == "POOL_BUSY")
    #expect(submit(40) == "")
    for _ in 0..<2 { gate.signal() }
    var answer = submit(100)
    for _ in 0..<1_000 where answer != "" {
      Thread.sleep(forTimeInterval: 0.01)
      answer = submit(100)
    }
    #expect(answer == "")
    gate.signal()
  }

  @Test func `a long view keeps the log from shrinking; writes stop at its limit`() throws {
    let scratch = try Scratch { $0.logBytesMax = 1 << 20 }
    let reader = try scratch.database.makeReader()
    let text = String(repeating: "x", count: 10_000)
    var refused: Status?
    try reader.read(tenant: 1, timeLimit: 60_000_000_000) { snapshot throws(Status) in
      _ = try snapshot.exists("SELECT 1 FROM things WHERE tenant = $tenant")
      for id in 1...2_000 as ClosedRange<Int64> where refused == nil {
        do throws(Status) {
          try scratch.write { transaction throws(Status) in
            try Scratch.insert(id, "\(id) \(text)", transaction)
          }
        } catch {
          refused = error
        }
      }
    }
    #expect(refused?.reason == "LOG_FULL")
    #expect(refused?.code == .unavailable)
    reader.endTurn()
    try scratch.write { transaction throws(Status) in
      try Scratch.insert(5_000, "after", transaction)
    }
    #expect(try scratch.names().last == "after")
  }
}
