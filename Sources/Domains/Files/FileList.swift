import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// The ids of the files in ListFiles, the newest first: along an index for each company and one for
/// shared files, so that no list skips an unbounded number of rows.
struct FileList: VisibleRows {
  let isDescending = true
  /// Only files before this one.
  let before: Int64
  let sharedOnly: Bool
  let sight: Sight

  func rows(
    after key: Page.Key?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(key: Page.Key, isSeen: Bool)] {
    let sql: Statement =
      if sharedOnly {
        """
        SELECT f.id, CASE WHEN f.customer_id IS NULL OR $seesID(f.customer_id) THEN 1 ELSE 0 END
        FROM files AS f INDEXED BY files_shared
        WHERE f.tenant = $tenant AND f.shared = 1 AND f.id < $1 ORDER BY f.id DESC LIMIT $2
        """
      } else {
        """
        SELECT f.id, CASE WHEN f.customer_id IS NULL OR $seesID(f.customer_id) THEN 1 ELSE 0 END
        FROM files AS f
        WHERE f.tenant = $tenant AND f.id < $1 ORDER BY f.id DESC LIMIT $2
        """
      }
    return try snapshot.all(sql, as: sight.form, key?.id ?? before, limit) { row throws(Status) in
      (Page.Key(id: row.int(0), number: row.int(0)), row.bool(1))
    }
  }

  func rows(
    of customerID: Int64, until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    guard customerID != 0 else { return try ofEnterprise(until: bound, limit: limit, snapshot) }
    let sql: Statement =
      if sharedOnly {
        """
        SELECT id FROM files INDEXED BY files_customer_shared
        WHERE tenant = $tenant AND customer_id = $1 AND shared = 1 AND id < $2 AND id >= $3
        ORDER BY id DESC LIMIT $4
        """
      } else {
        """
        SELECT id FROM files INDEXED BY files_customer
        WHERE tenant = $tenant AND customer_id = $1 AND id < $2 AND id >= $3
        ORDER BY id DESC LIMIT $4
        """
      }
    return try snapshot.all(sql, customerID, before, bound ?? 0, limit) { row throws(Status) in
      Page.Key(id: row.int(0), number: row.int(0))
    }
  }

  /// The files of the enterprise.
  private func ofEnterprise(
    until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let sql: Statement =
      if sharedOnly {
        """
        SELECT id FROM files INDEXED BY files_customer_shared
        WHERE tenant = $tenant AND customer_id IS NULL AND shared = 1 AND id < $1 AND id >= $2
        ORDER BY id DESC LIMIT $3
        """
      } else {
        """
        SELECT id FROM files INDEXED BY files_customer
        WHERE tenant = $tenant AND customer_id IS NULL AND id < $1 AND id >= $2
        ORDER BY id DESC LIMIT $3
        """
      }
    return try snapshot.all(sql, before, bound ?? 0, limit) { row throws(Status) in
      Page.Key(id: row.int(0), number: row.int(0))
    }
  }

  func customers(limit: Int, _ snapshot: borrowing Snapshot) throws(Status) -> [Page.Key] {
    let sql: Statement =
      if sharedOnly {
        """
        SELECT c.id, COALESCE((
          SELECT f.id FROM files AS f INDEXED BY files_customer_shared
          WHERE f.tenant = $tenant AND f.customer_id = c.id AND f.shared = 1 AND f.id < $1
          ORDER BY f.id DESC LIMIT 1), 0) AS newest
        FROM $seen AS c
        ORDER BY newest DESC LIMIT $2
        """
      } else {
        """
        SELECT c.id, COALESCE((
          SELECT f.id FROM files AS f INDEXED BY files_customer
          WHERE f.tenant = $tenant AND f.customer_id = c.id AND f.id < $1
          ORDER BY f.id DESC LIMIT 1), 0) AS newest
        FROM $seen AS c
        ORDER BY newest DESC LIMIT $2
        """
      }
    let customers = try snapshot.all(sql, as: sight.form, before, limit) { row throws(Status) in
      Page.Key(id: row.int(0), number: row.int(1))
    }
    let own = try ofEnterprise(until: nil, limit: 1, snapshot).map {
      Page.Key(id: 0, number: $0.id)
    }
    return merged(customers.filter { $0.number != 0 }, own, limit: limit + 1)
  }

  /// The files that a member sees: its own company's and the enterprise's shared ones.
  func shown(
    to companyID: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let shared = FileList(before: before, sharedOnly: true, sight: sight)
    return merged(
      companyID == 0 ? [] : try rows(of: companyID, until: nil, limit: limit, snapshot),
      try shared.ofEnterprise(until: nil, limit: limit, snapshot), limit: limit)
  }
}

extension FileRecord {
  /// The files with these ids; at most 1,000.
  static func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: FileRecord] {
    guard !ids.isEmpty else { return [:] }
    let files = try snapshot.all(
      FileRecord.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(FileRecord f)
      FROM wanted CROSS JOIN files AS f WHERE f.tenant = $tenant AND f.id = wanted.id
      """, List(ids))
    return Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
  }
}
