import Synchronization
import Testing
import TongluCore

@Suite struct ConditionsTests {
  /// Records the events that an observer receives.
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

  @Test func `a condition begins and ends once, however often it is reported`() {
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

  @Test func `an alternating condition does not fill the log`() {
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

  @Test func `conditions are independent, and a late observer gets the current ones`() {
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
