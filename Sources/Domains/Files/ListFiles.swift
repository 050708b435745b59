package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func listFiles(
    _ request: ListFilesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListFilesResponse {
    let page = try Page(request)
    let keys = try Self.keys(request, page, call, snapshot)
    let files = try FileRecord.find(keys.prefix(page.limit).map(\.id), snapshot)
    var response = ListFilesResponse()
    (response.files, response.nextPageToken) = try page.cut(
      keys, key: { Page.Key(id: $0.id) }
    ) { key throws(Status) in files[key.id]?.message ?? File() }
    return response
  }

  private static func keys(
    _ request: ListFilesRequest, _ page: Page, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let list = FileList(
      before: page.after?.id ?? .max, sharedOnly: request.sharedOnly, sight: call.sight)
    let limit = page.limit + 1
    if request.customerID != 0 {
      guard try list.sight.sees(request.customerID, snapshot) else { return [] }
      return try list.rows(of: request.customerID, until: nil, limit: limit, snapshot)
    }
    if !call.caller.isStaff {
      return try list.shown(to: call.caller.customerID ?? 0, limit: limit, snapshot)
    }
    return try list.visible(limit: limit, snapshot)
  }
}
