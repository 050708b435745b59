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
    let customer = request.customerID == 0 ? nil : request.customerID
    let files = try snapshot.all(
      """
      SELECT f.id, f.version, f.name, f.content_type, f.size_bytes, f.sha256, f.shared,
        f.customer_id, f.uploader_id, f.create_time, f.update_time
      FROM files AS f
      LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = f.customer_id
      WHERE f.tenant = $tenant AND f.id < $1
        AND (CAST($2 AS BIGINT) IS NULL OR f.customer_id = $2
          OR f.customer_id IS NULL AND f.shared = 1)
        AND (CAST($3 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR f.customer_id = $4)
        AND (f.shared = 1 OR $5 = 0)
      ORDER BY f.id DESC LIMIT $6
      """, page.after?.id ?? .max, company, seller, customer, request.sharedOnly, page.probe
    ) { row throws(Status) in FileRecord(row) }
    var response = ListFilesResponse()
    (response.files, response.nextPageToken) = try page.cut(
      files, key: { Page.Key(id: $0.id) }
    ) { file throws(Status) in file.message }
    return response
  }
}
