package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension FileService {
  package func listFiles(
    _ request: ListFilesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListFilesResponse {
    let caller = call.caller
    let page = try Page(request)
    let company = caller.isStaff ? nil : caller.customerID ?? 0
    let seller = caller.isStaff && !caller.seesAllCustomers ? caller.userID : nil
    let wanted = Wanted(
      before: page.after?.id ?? .max, company: company, seller: seller,
      sharedOnly: request.sharedOnly, probe: page.probe)
    let files =
      request.customerID == 0
      ? try wanted.find(snapshot) : try wanted.find(of: request.customerID, snapshot)
    var response = ListFilesResponse()
    (response.files, response.nextPageToken) = try page.cut(
      files, key: { Page.Key(id: $0.id) }
    ) { file throws(Status) in file.message }
    return response
  }

  /// What is wanted of the list.
  private struct Wanted {
    /// The files before this one.
    let before: Int64
    /// Of a member: its own company, which the enterprise's shared files are shown to beside its
    /// own.
    let company: Int64?
    /// Who only sells is shown its own customers' and the pool's.
    let seller: Int64?
    let sharedOnly: Bool
    let probe: Int64

    func find(_ snapshot: borrowing Snapshot) throws(Status) -> [FileRecord] {
      try snapshot.all(
        """
        SELECT f.id, f.version, f.name, f.content_type, f.size_bytes, f.sha256, f.shared,
          f.customer_id, f.uploader_id, f.create_time, f.update_time
        FROM files AS f
        LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = f.customer_id
        WHERE f.tenant = $tenant AND f.id < $1
          AND (CAST($2 AS BIGINT) IS NULL OR f.customer_id = $2
            OR f.customer_id IS NULL AND f.shared = 1)
          AND (CAST($3 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $3)
          AND (f.shared = 1 OR $4 = 0)
        ORDER BY f.id DESC LIMIT $5
        """, before, company, seller, sharedOnly, probe
      ) { row throws(Status) in FileRecord(row) }
    }

    /// The files of one customer, along their own index.
    func find(of customer: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> [FileRecord] {
      try snapshot.all(
        """
        SELECT f.id, f.version, f.name, f.content_type, f.size_bytes, f.sha256, f.shared,
          f.customer_id, f.uploader_id, f.create_time, f.update_time
        FROM files AS f
        LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = f.customer_id
        WHERE f.tenant = $tenant AND f.customer_id = $6 AND f.id < $1
          AND (CAST($2 AS BIGINT) IS NULL OR f.customer_id = $2)
          AND (CAST($3 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $3)
          AND (f.shared = 1 OR $4 = 0)
        ORDER BY f.customer_id DESC, f.id DESC LIMIT $5
        """, before, company, seller, sharedOnly, probe, customer
      ) { row throws(Status) in FileRecord(row) }
    }
  }
}
