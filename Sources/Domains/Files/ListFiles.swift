package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService

extension FileService {
  package func listFiles(
    _ request: ListFilesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListFilesResponse {
    let page = try Page(request)
    let keys = try Self.keys(request, page, call.caller, snapshot)
    let files = try FileRecord.find(keys.prefix(page.limit).map(\.id), snapshot)
    var response = ListFilesResponse()
    (response.files, response.nextPageToken) = try page.cut(
      keys, key: { Page.Key(id: $0.id) }
    ) { key throws(Status) in files[key.id]?.message ?? File() }
    return response
  }

  private static func keys(
    _ request: ListFilesRequest, _ page: Page, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let sellerID = caller.isStaff && !caller.seesAllCustomers ? caller.userID : nil
    let list = FileList(
      before: page.after?.id ?? .max, sharedOnly: request.sharedOnly, staffID: sellerID)
    let limit = page.limit + 1
    if request.customerID != 0 {
      guard try sees(request.customerID, caller, sellerID, snapshot) else { return [] }
      return try list.rows(of: request.customerID, until: nil, limit: limit, snapshot)
    }
    if !caller.isStaff {
      return try list.shown(to: caller.customerID ?? 0, limit: limit, snapshot)
    }
    return sellerID == nil
      ? try list.rows(after: nil, limit: limit, snapshot).map(\.key)
      : try list.visible(limit: limit, snapshot)
  }

  /// Whether the caller sees a customer's files; a customer that does not exist has none.
  private static func sees(
    _ customerID: Int64, _ caller: Caller, _ sellerID: Int64?, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    if !caller.isStaff { return customerID == caller.customerID }
    guard let sellerID else { return true }
    return try snapshot.exists(
      """
      SELECT 1 FROM customers
      WHERE tenant = $tenant AND id = $1 AND (owner_id IS NULL OR owner_id = $2)
      """, customerID, sellerID)
  }
}
