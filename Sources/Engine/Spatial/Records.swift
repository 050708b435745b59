/// One version of a point, in its own slot: immutable while a reader can reach it.
struct Record: BitwiseCopyable {
  var id: Int64
  var x: UInt32
  var y: UInt32
  var xFraction: UInt16
  var yFraction: UInt16
  var group: UInt32
  /// The chunk of its group's list.
  var chunk: UInt32
  /// The day of the last contact since 1970; 0 without one.
  var day: UInt16
  /// Below 16: the bit of its class in summaries.
  var classBit: UInt16

  var place: FixedPlace {
    FixedPlace(x: x, y: y, xFraction: xFraction, yFraction: yFraction)
  }

  func entry(_ slot: UInt32) -> Leaf.Entry {
    Leaf.Entry(
      x: x, y: y, slot: slot, summary: Summary(classCode: UInt32(classBit), day: day))
  }
}

/// A growing table with one writer and any number of readers.
@safe
struct SharedTable<Element: BitwiseCopyable> {
  private(set) var count = 0
  private var room: Int
  private var elements: UnsafeMutablePointer<Element>
  /// Two words: the address of the elements, and their number.
  let root = Words(count: 2)

  init(room: Int) {
    self.room = max(16, room)
    unsafe elements = .allocate(capacity: self.room)
    root[0] = unsafe UInt(bitPattern: elements)
  }

  func free() {
    unsafe elements.deallocate()
    root.free()
  }

  var bytes: Int { room * MemoryLayout<Element>.stride }

  @inline(__always)
  subscript(index: UInt32) -> Element {
    get { unsafe elements[Int(index)] }
    nonmutating set { unsafe elements[Int(index)] = newValue }
  }

  /// Adds uninitialized elements.
  mutating func fill(_ count: Int) {
    precondition(self.count == 0 && count <= room)
    self.count = count
    root[1] = UInt(count)
  }

  /// Adds an element; returns the unused memory if the table had to move.
  mutating func append(_ element: Element) -> Words? {
    var outgrown: Words?
    if count == room {
      let wider = UnsafeMutablePointer<Element>.allocate(capacity: room + room / 8 + 16)
      unsafe wider.update(from: elements, count: count)
      outgrown = Words(address: unsafe UInt(bitPattern: elements))
      unsafe elements = wider
      room += room / 8 + 16
      root[0] = UInt(bitPattern: wider)
    }
    unsafe elements[count] = element
    count += 1
    root[1] = UInt(count)
    return outgrown
  }
}

/// A reader's view of a `SharedTable`.
@safe
struct TableView<Element: BitwiseCopyable> {
  private let elements: UnsafePointer<Element>

  let count: UInt32

  @inline(__always)
  init(_ root: Words) {
    count = UInt32(root[1])
    unsafe elements = UnsafePointer(bitPattern: root[0]).unsafelyUnwrapped
  }

  @inline(__always)
  subscript(index: UInt32) -> Element { unsafe elements[Int(index)] }

  /// Prefetches an element.
  @inline(__always)
  func touch(_ index: UInt32) {
    _ = Words(address: unsafe UInt(bitPattern: elements + Int(index)))[0]
  }
}
