import CNghttp2
import Testing
import TongluCore

@testable import TongluHTTP2

/// The blocks of the allocator, checked by their contents.
struct SessionMemoryTests {
  private typealias Block = (start: UnsafeMutableRawPointer, count: Int, mark: UInt8)

  @Test(arguments: [0, 1, 2] as [UInt64])
  func `blocks keep their contents, disjoint and aligned, in any order of calls`(seed: UInt64) {
    let memory = SessionMemory()
    let functions = unsafe memory.functions.pointee
    let user = unsafe functions.mem_user_data
    var chance = SplitMix64(seed: seed)
    var blocks: [Block] = unsafe []
    func fill(_ start: UnsafeMutableRawPointer, _ count: Int, _ mark: UInt8) {
      unsafe start.initializeMemory(as: UInt8.self, repeating: mark, count: count)
    }
    func holds(_ block: Block, _ count: Int) -> Bool {
      unsafe UnsafeRawBufferPointer(start: block.start, count: count)
        .allSatisfy { unsafe $0 == block.mark }
    }
    for step in 0..<20_000 {
      let count = Int.random(in: 1...700, using: &chance)
      let mark = UInt8(truncatingIfNeeded: step)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0:
        guard let start = unsafe functions.malloc(count, user) else { continue }
        #expect(Int(bitPattern: start) % 16 == 0)
        unsafe fill(start, count, mark)
        unsafe blocks.append((start, count, mark))
      case 1:
        guard let start = unsafe functions.calloc(count, 2, user) else { continue }
        #expect(unsafe holds((start, count * 2, 0), count * 2))
        unsafe fill(start, count * 2, mark)
        unsafe blocks.append((start, count * 2, mark))
      case 2 where unsafe !blocks.isEmpty:
        let index = unsafe Int.random(in: blocks.indices, using: &chance)
        let old = unsafe blocks[index]
        guard let start = unsafe functions.realloc(old.start, count, user) else { continue }
        #expect(unsafe holds((start, count, old.mark), min(old.count, count)))
        unsafe fill(start, count, mark)
        unsafe blocks[index] = (start, count, mark)
      case 3 where unsafe !blocks.isEmpty:
        let block = unsafe blocks.remove(
          at: Int.random(in: blocks.indices, using: &chance))
        #expect(unsafe holds(block, block.count))
        unsafe functions.free(block.start, user)
      default: break
      }
    }
    while let block = unsafe blocks.popLast() { unsafe functions.free(block.start, user) }
    unsafe functions.free(nil, user)
  }
}
