/// The results of a query, the nearest first, ties by id; and the working memory of queries.
///
/// Reusing a value avoids allocations.
package struct GridHits: ~Copyable {
  package internal(set) var hits: [GridHit] = []
  var keys: KeyBuffer? = KeyBuffer()

  package init() {}

  package var count: Int { hits.count }
  package subscript(index: Int) -> GridHit { hits[index] }
}

/// Candidates of a search: the bits of a squared distance as a float above a slot, so that they
/// sort by distance as numbers.
@safe
struct KeyBuffer: ~Copyable {
  private(set) var keys: UnsafeMutablePointer<UInt64>
  private(set) var room: Int
  var count = 0

  init(room: Int = 512) {
    self.room = room
    unsafe keys = .allocate(capacity: room)
  }

  deinit { unsafe keys.deallocate() }

  @inline(__always)
  static func distance(_ key: UInt64) -> Float { Float(bitPattern: UInt32(key >> 32)) }

  @inline(__always)
  static func slot(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key) }

  @inline(__always)
  subscript(index: Int) -> UInt64 { unsafe keys[index] }

  /// Grows the array.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > room { grow(count + more) }
  }

  @inline(never)
  private mutating func grow(_ least: Int) {
    room = max(least, room * 2)
    let wider = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
    unsafe wider.update(from: keys, count: count)
    unsafe keys.deallocate()
    unsafe keys = wider
  }

  /// Keeps the accepted keys from `start` on.
  @inline(__always)
  mutating func keep(from start: Int = 0, _ isWanted: (UInt64) -> Bool) {
    var end = start
    for index in start..<count {
      let key = unsafe keys[index]
      unsafe keys[end] = key
      end += isWanted(key) ? 1 : 0
    }
    count = end
  }

  /// Selects the key of rank `rank`, from 0; smaller keys are moved before it.
  mutating func select(_ rank: Int) -> UInt64 {
    var (low, high) = (0, count - 1)
    while high - low > 48 {
      let pivot = median(low, high)
      var (left, right) = (low, high)
      while left <= right {
        while unsafe keys[left] < pivot { left += 1 }
        while unsafe keys[right] > pivot { right -= 1 }
        if left <= right {
          unsafe (keys[left], keys[right]) = unsafe (keys[right], keys[left])
          left += 1
          right -= 1
        }
      }
      if rank <= right { high = right } else if rank >= left { low = left } else { return pivot }
    }
    sort(low, high)
    return unsafe keys[rank]
  }

  private func median(_ low: Int, _ high: Int) -> UInt64 {
    let (a, b, c) = unsafe (keys[low], keys[(low + high) / 2], keys[high])
    return max(min(a, b), min(max(a, b), c))
  }

  /// Insertion sort.
  private func sort(_ low: Int, _ high: Int) {
    guard low < high else { return }
    for index in low + 1...high {
      let key = unsafe keys[index]
      var gap = index
      while gap > low, unsafe keys[gap - 1] > key {
        unsafe keys[gap] = keys[gap - 1]
        gap -= 1
      }
      unsafe keys[gap] = key
    }
  }
}
