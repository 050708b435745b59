import Foundation

/// A bounded queue between threads: many push, the owners take and sleep while it is empty. Steps
/// of longer work have a separate queue, so that short work waits for one step at most.
///
/// `@unchecked Sendable`: every field is guarded by `condition`.
package final class WorkQueue<Element>: @unchecked Sendable {
  private let condition = NSCondition()
  private let countMax: Int
  private var waiting: [Element] = []
  private var head = 0
  private var steps: [Element] = []
  /// Elements taken since the last step.
  private var sinceStep = 0
  /// The number of other jobs after which a waiting step runs.
  private let betweenSteps = 8
  private var isClosed = false

  package init(countMax: Int) {
    self.countMax = countMax
  }

  /// The number of waiting elements.
  var count: Int {
    condition.lock()
    defer { condition.unlock() }
    return waiting.count - head + steps.count
  }

  /// Whether elements wait that are no steps.
  var isAwaited: Bool {
    condition.lock()
    defer { condition.unlock() }
    return waiting.count > head
  }

  /// Returns false when the queue is closed, or full and the push is not forced.
  package func push(_ element: Element, isStep: Bool = false, isForced: Bool = false) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    guard !isClosed else { return false }
    if isStep {
      guard isForced || steps.count < countMax else { return false }
      steps.append(element)
      condition.signal()
      return true
    }
    guard waiting.count - head < countMax else { return false }
    waiting.append(element)
    if waiting.count - head == 1 { condition.signal() }
    return true
  }

  /// The next element; nil once the queue is closed and empty.
  package func take() -> Element? {
    condition.lock()
    defer { condition.unlock() }
    while waiting.count == head && steps.isEmpty {
      if isClosed { return nil }
      condition.wait()
    }
    if !steps.isEmpty, waiting.count == head || sinceStep >= betweenSteps {
      sinceStep = 0
      if waiting.count > head || steps.count > 1 { condition.signal() }
      return steps.removeFirst()
    }
    sinceStep += 1
    let element = waiting[head]
    head += 1
    if head == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      head = 0
      if !steps.isEmpty { condition.signal() }
      return element
    }
    if head > 1_024, head > waiting.count / 2 {
      waiting.removeFirst(head)
      head = 0
    }
    condition.signal()
    return element
  }

  /// All waiting elements, and one step after them; empty when the queue is closed and empty.
  func takeAll(_ taken: inout [Element]) {
    taken.removeAll(keepingCapacity: true)
    condition.lock()
    defer { condition.unlock() }
    while waiting.count == head && steps.isEmpty {
      if isClosed { return }
      condition.wait()
    }
    precondition(head == 0, "a queue is taken one by one or all at once")
    swap(&waiting, &taken)
    if !steps.isEmpty { taken.append(steps.removeFirst()) }
  }

  /// Accepts no more elements; waiting ones are still taken.
  package func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }
}
