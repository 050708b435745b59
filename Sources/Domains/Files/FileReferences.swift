import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

extension FileRecord {
  /// The newest files that are searched.
  private static let searchedMax = 100

  /// How files are found and described: the newest by name.
  static let reference = Reference(
    "File", openTo: [.staff, .dealer, .prospect],
    find: { (query, call, snapshot) throws(Status) in
      let ids = try newest(query, call, snapshot)
      let byID = Dictionary(try descriptions(ids, call, snapshot).map { ($0.id, $0) }) { $1 }
      return query.among(ids.compactMap { byID[$0] })
    },
    describe: { (ids, call, snapshot) throws(Status) in try descriptions(ids, call, snapshot) })

  private static func newest(
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    let list = FileList(before: .max, sharedOnly: false, sight: call.sight)
    let keys =
      if query.customerID != 0 {
        try list.rows(of: query.customerID, until: nil, limit: searchedMax, snapshot)
      } else if !call.caller.isStaff {
        try list.shown(to: call.caller.customerID ?? 0, limit: searchedMax, snapshot)
      } else {
        try list.visible(limit: searchedMax, snapshot)
      }
    return keys.map(\.id)
  }

  private static func descriptions(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    let files = try snapshot.all(
      FileRecord.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(FileRecord f)
      FROM wanted CROSS JOIN files AS f
      WHERE f.tenant = $tenant AND f.id = wanted.id
        AND (f.customer_id IS NULL OR $seesID(f.customer_id))
      """, as: call.sight.form, List(ids))
    // Of the enterprise's own files, members read the shared ones.
    let read = files.filter { $0.customerID != nil || $0.isShared || call.caller.isStaff }
    return read.map { Reference.Description(id: $0.id, handle: $0.name, title: $0.name) }
  }
}
