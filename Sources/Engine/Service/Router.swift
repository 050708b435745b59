package import TongluCore

/// The permission table: every method that the process serves, by path.
///
/// Looked up for each call by the bytes of its path.
package final class Router: Sendable {
  /// Ordered by their numbers.
  private let all: [Method]
  /// The methods' numbers by path.
  private let numbers: HashIndex
  /// The paths' bytes, one after the other, and where each begins.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The few methods with a client stream.
  private let many: [Int]

  /// A path that occurs twice is a bug of the composition.
  package init(_ methods: [Method]) {
    all = methods.enumerated().map { number, method in method.numbered(number) }
    bytes = methods.flatMap(\.path.utf8)
    starts = methods.reduce(into: [0]) { $0.append($0.last! + $1.path.utf8.count) }
    let hashes = methods.map { Self.hash($0.path) }
    // Half of it stays free: most paths are found at the first place.
    var numbers = HashIndex(room: 2 * methods.count)
    for (number, method) in methods.enumerated() {
      let isTaken = numbers.find(hashes[number]) { methods[Int($0)].path == method.path } != nil
      precondition(!isTaken, "\(method.path) twice")
      numbers.insert(UInt32(number), hashes[number]) { hashes[Int($0)] }
    }
    self.numbers = numbers
    many = methods.indices.filter { methods[$0].body.takesMany }
  }

  /// A copy of the table with its own methods.
  func replica() -> Router { Router(all) }

  /// Whether the method at `path` has a client stream; false for an unknown one.
  package func takesMany(_ path: Span<UInt8>) -> Bool {
    for number in many where isPath(path, of: number) { return true }
    return false
  }

  /// Ordered by the methods' numbers.
  package var paths: [String] { all.map(\.path) }

  /// All methods, ordered by path.
  package var methods: [Method] { all.sorted { $0.path < $1.path } }

  /// The methods of the product's own schema.
  package var productMethods: [Method] { methods.filter { $0.path.hasPrefix("/tonglu.") } }

  /// The method at `path`; nil for an unknown one.
  package func find(_ path: Span<UInt8>) -> Method? { number(path).map { all[$0] } }

  func find(_ path: String) -> Method? {
    let bytes = Array(path.utf8)
    return find(bytes.span)
  }

  /// The method at `path`, or UNIMPLEMENTED METHOD_UNKNOWN.
  package func method(_ path: String) throws(Status) -> Method {
    guard let method = find(path) else { throw Self.unknown(path) }
    return method
  }

  static func unknown(_ path: String) -> Status {
    Status(.unimplemented, "METHOD_UNKNOWN", "no method \(path)")
  }

  private func number(_ path: Span<UInt8>) -> Int? {
    numbers.find(Self.hash(path)) { isPath(path, of: Int($0)) }.map { Int($0) }
  }

  private func isPath(_ path: Span<UInt8>, of number: Int) -> Bool {
    let start = starts[number]
    guard path.count == starts[number + 1] - start else { return false }
    for index in path.indices where path[index] != bytes[start + index] { return false }
    return true
  }

  private static func hash(_ path: String) -> UInt64 {
    let bytes = Array(path.utf8)
    return hash(bytes.span)
  }

  /// FNV-1a, of the end of the path: that is where paths differ. Whose paths they are, no client
  /// chooses.
  private static func hash(_ path: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in max(0, path.count - 16)..<path.count {
      hash = (hash ^ UInt64(path[index])) &* 0x100_0000_01B3
    }
    // The last bytes have hardly reached the upper bits, by which an index places it.
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
