import Foundation
package import TongluCore
package import TongluDatabase

/// A new database without tables, to be opened with any list of migrations: SQLite's, or
/// PostgreSQL's if TONGLU_TEST_POSTGRES names one.
package final class EmptyStorage {
  private let storage: BedStorage

  package init() throws(Status) { storage = try BedStorage.empty() }

  deinit { storage.remove() }

  /// Migrates it, passes it to the body and closes it.
  package func open<Value>(
    _ migrations: [Migration], _ body: (Database) throws -> Value
  ) throws -> Value {
    let database = try storage.openDatabase(migrations)
    defer { database.close() }
    return try body(database)
  }
}
