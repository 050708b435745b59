import Testing

@testable import TongluDatabase

@Suite struct WorkQueueTests {
  @Test func `waiting elements precede the next step, and steps come one by one`() {
    let queue = WorkQueue<String>(countMax: 10)
    for name in ["s1", "s2"] { #expect(queue.push(name, isStep: true)) }
    for name in ["a", "b"] { #expect(queue.push(name)) }
    var taken: [String] = []
    queue.takeAll(&taken)
    #expect(taken == ["a", "b", "s1"])
    queue.takeAll(&taken)
    #expect(taken == ["s2"])
  }

  @Test func `calls are awaited, steps are not`() {
    let queue = WorkQueue<Int>(countMax: 10)
    #expect(queue.push(1, isStep: true))
    #expect(!queue.isAwaited)
    #expect(queue.push(2))
    #expect(queue.isAwaited)
    #expect(queue.take() == 2)
    #expect(!queue.isAwaited)
  }

  @Test func `taken one by one, steps do not starve`() {
    let queue = WorkQueue<Int>(countMax: 100)
    for number in 1...20 { #expect(queue.push(number)) }
    #expect(queue.push(0, isStep: true))
    let taken = (0..<21).compactMap { _ in queue.take() }
    #expect(taken.firstIndex(of: 0) == 8)
    #expect(taken.filter { $0 > 0 } == Array(1...20))
  }

  @Test func `a full queue accepts the next step, a closed one nothing`() {
    let queue = WorkQueue<Int>(countMax: 1)
    #expect(queue.push(1, isStep: true))
    #expect(!queue.push(2, isStep: true))
    #expect(queue.push(3, isStep: true, isForced: true))
    queue.close()
    #expect(!queue.push(4, isStep: true, isForced: true))
    #expect([queue.take(), queue.take(), queue.take()] == [1, 3, nil])
  }
}
