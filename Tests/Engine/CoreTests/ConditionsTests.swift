import Synchronization
import Testing
import TongluCore

@Suite struct ConditionsTests {
  /// Notes what a follower is called with, in words.
  private final class Notes: Sendable {
    private let list = Mutex<[String]>([])

    var all: [String] { list.withLock { $0 } }

    init(_ conditions: Conditions) {
      conditions.follow { event in
        let text =
          switch event {
          case .began(let current): "\(current.condition.rawValue) began: \(current.cause.reason)"
          case .lasts(let current): "\(current.condition.rawValue) lasts"
          case .ended(let current): "\(current.condition.rawValue) ended after \(current.count)"
          }
        self.list.withLock { $0.append(text) }
      }
    }
  }

  private let full = Status(.resourceExhausted, "DISK_FULL", "the disk is full")

  @Test func `a condition begins once and ends once, however often it is met`() {
    let conditions = Conditions()
    let notes = Notes(conditions)
    for _ in 0..<1_000 { conditions.meet(.writesFail, full) }
    #expect(conditions[.writesFail]?.reason == "DISK_FULL")
    #expect(conditions.all.map(\.condition) == [.writesFail])
    for _ in 0..<10 { conditions.end(.writesFail) }
    #expect(notes.all == ["writes_fail began: DISK_FULL", "writes_fail ended after 1000"])
    #expect(conditions.all.isEmpty)
    #expect(conditions.metCount(.writesFail) == 1_000)
  }

  @Test func `one that comes and goes fills no log`() {
    let conditions = Conditions()
    let notes = Notes(conditions)
    for _ in 0..<1_000 {
      conditions.meet(.writesFail, full)
      #expect(conditions[.writesFail] != nil)
      conditions.end(.writesFail)
      #expect(conditions[.writesFail] == nil)
    }
    #expect(notes.all.count == 2)
    #expect(conditions.metCount(.writesFail) == 1_000)
  }

  @Test func `conditions are apart, and who follows late is called with what holds`() {
    let conditions = Conditions()
    conditions.meet(.filesGone, full)
    conditions.meet(.writesFail, full)
    conditions.end(.filesFail)
    let notes = Notes(conditions)
    conditions.end(.filesGone)
    #expect(
      notes.all == [
        "files_gone began: DISK_FULL", "writes_fail began: DISK_FULL", "files_gone ended after 1",
      ])
    #expect(conditions.all.map(\.condition) == [.writesFail])
  }
}
