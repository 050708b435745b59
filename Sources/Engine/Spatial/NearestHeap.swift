/// The nearest candidates so far: a binary heap whose top is the farthest, ties by id.
struct NearestHeap: ~Copyable {
  struct Entry {
    var score: Double
    var id: Int64
    var position: Int

    func isFarther(than other: Entry) -> Bool {
      score != other.score ? score > other.score : id > other.id
    }
  }

  private let capacity: Int
  private(set) var entries: [Entry] = []

  init(capacity: Int) {
    self.capacity = capacity
    entries.reserveCapacity(min(capacity, 64))
  }

  /// The score beyond which nothing enters; nil while there is room.
  var bound: Double? { entries.count == capacity ? entries[0].score : nil }

  /// The candidates, the nearest first.
  consuming func sorted() -> [Entry] {
    entries.sort { $1.isFarther(than: $0) }
    return entries
  }

  mutating func offer(_ entry: Entry) {
    if entries.count < capacity {
      entries.append(entry)
      siftUp(entries.count - 1)
    } else if entries[0].isFarther(than: entry) {
      siftDown(entry)
    }
  }

  private mutating func siftUp(_ start: Int) {
    let entry = entries[start]
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard entry.isFarther(than: entries[parent]) else { break }
      entries[child] = entries[parent]
      child = parent
    }
    entries[child] = entry
  }

  /// Puts `entry` in the place of the top.
  private mutating func siftDown(_ entry: Entry) {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1].isFarther(than: entries[child]) {
        child += 1
      }
      guard entries[child].isFarther(than: entry) else { break }
      entries[parent] = entries[child]
      parent = child
    }
    entries[parent] = entry
  }
}
