import Synchronization

/// An array of words with one writer and any number of readers.
struct Words {
  /// The address of the first word.
  let address: UInt

  @inline(__always)
  private var words: UnsafeMutablePointer<Atomic<UInt>> {
    unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  init(address: UInt) { self.address = address }

  /// Allocates zeroed words, valid until `free`.
  init(count: Int) {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: count * 8, alignment: 64)
    unsafe raw.initializeMemory(as: UInt.self, repeating: 0, count: count)
    address = UInt(bitPattern: raw)
  }

  func free() { unsafe UnsafeMutableRawPointer(words).deallocate() }

  /// Loads a word with acquire order: everything written before its store is visible.
  @inline(__always)
  subscript(index: Int) -> UInt {
    get { unsafe words[index].load(ordering: .acquiring) }
    nonmutating set { unsafe words[index].store(newValue, ordering: .releasing) }
  }

  func loadInOrder(_ index: Int) -> UInt {
    unsafe words[index].load(ordering: .sequentiallyConsistent)
  }

  func storeInOrder(_ index: Int, _ value: UInt) {
    unsafe words[index].store(value, ordering: .sequentiallyConsistent)
  }

  @inline(__always)
  func add(_ index: Int, _ difference: UInt) {
    unsafe words[index].wrappingAdd(difference, ordering: .sequentiallyConsistent)
  }
}
