import Synchronization

/// The titles of methods for tables: an audit entry says `orders place-order`, or 下单, and not
/// `/tonglu.v1.OrderService/PlaceOrder`.
package enum MethodTitles {
  private static let words = Mutex<CommandWords?>(nil)

  /// Set once, by the program, which knows all commands.
  package static func use(_ commands: CommandWords) { words.withLock { $0 = commands } }

  /// The title of a method's path; nil for any other text.
  static func title(of path: String) -> String? {
    guard path.hasPrefix("/tonglu.v1.") else { return nil }
    return words.withLock { $0 }?.title(ofMethod: path)
  }
}
