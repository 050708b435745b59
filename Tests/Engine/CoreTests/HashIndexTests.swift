import Testing
import TongluCore

/// The table against a dictionary.
@Suite struct HashIndexTests {
  /// Of few values, so that keys share homes and tags.
  private static func hash(_ key: Int64, _ spread: UInt64) -> UInt64 {
    HashIndex.hash(key) % spread &* (.max / spread)
  }

  @Test(arguments: [3, 50, .max] as [UInt64])
  func `after any changes it finds what a dictionary finds`(spread: UInt64) {
    var chance = SplitMix64(seed: spread)
    var index = HashIndex(room: 0)
    var keys: [Int64] = []
    var model: [Int64: UInt32] = [:]
    for _ in 0..<(spread == .max ? 20_000 : 2_000) {
      let key = Int64.random(in: 1...300, using: &chance)
      let hash = Self.hash(key, spread)
      let found = index.find(hash) { keys[Int($0)] == key }
      #expect(found == model[key])
      switch (found, Int.random(in: 0..<3, using: &chance)) {
      case (let old?, 0):
        index.remove(old, hash) { Self.hash(keys[Int($0)], spread) }
        model[key] = nil
      case (let old?, _):
        keys.append(key)
        index.replace(old, with: UInt32(keys.count - 1), hash)
        model[key] = UInt32(keys.count - 1)
      case (nil, _):
        keys.append(key)
        index.insert(UInt32(keys.count - 1), hash) { Self.hash(keys[Int($0)], spread) }
        model[key] = UInt32(keys.count - 1)
      }
    }
    #expect(model.count > 10)
  }

  @Test func `what is filled in at once is found`() {
    var index = HashIndex(room: 1_000)
    index.fill(1_000) { HashIndex.hash(Int64($0)) }
    for number in 0..<1_000 {
      let hash = HashIndex.hash(Int64(number))
      index.touch(hash)
      #expect(index.find(hash) { $0 == UInt32(number) } == UInt32(number))
    }
    #expect(index.find(HashIndex.hash(1_000)) { $0 == 1_000 } == nil)
  }
}
