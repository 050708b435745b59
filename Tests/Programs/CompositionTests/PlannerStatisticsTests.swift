import Foundation
import Testing
import TongluComposition
import TongluCore

@testable import TongluDatabase

/// SQLite's planner has typical statistics of every table.
struct PlannerStatisticsTests {
  @Test func `a new file has statistics of every index of every table`() throws {
    let directory = NSTemporaryDirectory() + "tonglu-statistics-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try Platform(directory: directory).close()
    let connection = try SQLiteConnection(
      path: directory + "/" + Database.fileName, mode: .readOnly)
    let snapshot = Snapshot(tenant: 0, connection: connection)
    let without = try snapshot.all(
      """
      SELECT t.name || '.' || l.name
      FROM pragma_table_list AS t CROSS JOIN pragma_index_list(t.name) AS l
      WHERE t.schema = 'main' AND t.type = 'table' AND t.name <> 'migrations'
        AND NOT EXISTS (
          SELECT 1 FROM sqlite_stat1 AS s WHERE s.tbl = t.name
            AND s.idx = CASE WHEN l.origin = 'pk' AND t.wr = 1 THEN t.name ELSE l.name END)
      """
    ) { row throws(Status) in row.text(0) }
    #expect(without == [])
    let count = try snapshot.first("SELECT COUNT(*) FROM sqlite_stat1") { row throws(Status) in
      row.int(0)
    }
    #expect(try #require(count) > 60)
  }
}
