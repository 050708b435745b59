package import TongluCore

/// The permission table: every method the process serves, by path.
package struct Router: Sendable {
  private let table: [String: Method]
  /// By the methods' numbers.
  package let paths: [String]
  /// The paths of methods whose client sends many messages: a handful.
  private let manyPaths: [[UInt8]]

  /// A path served twice is a bug of the composition.
  package init(_ methods: [Method]) {
    var table: [String: Method] = [:]
    for (number, method) in methods.enumerated() {
      precondition(table[method.path] == nil, "\(method.path) is served once")
      table[method.path] = method
      table[method.path]?.number = number
    }
    paths = methods.map(\.path)
    self.table = table
    manyPaths = methods.filter(\.body.takesMany).map { Array($0.path.utf8) }
  }

  /// All methods, ordered by path.
  package var methods: [Method] {
    table.values.sorted { $0.path < $1.path }
  }

  /// Those of the product's own schema.
  package var productMethods: [Method] { methods.filter { $0.path.hasPrefix("/tonglu.") } }

  /// Whether the method at `path` takes many messages; false for an unknown one.
  package func takesMany(_ path: Span<UInt8>) -> Bool {
    manyPaths.contains { known in
      known.count == path.count && path.indices.allSatisfy { known[$0] == path[$0] }
    }
  }

  /// The method at `path`, or UNIMPLEMENTED METHOD_UNKNOWN.
  package func method(_ path: String) throws(Status) -> Method {
    guard let method = table[path] else {
      throw Status(.unimplemented, "METHOD_UNKNOWN", "no method \(path)")
    }
    return method
  }
}
