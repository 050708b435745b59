package import TongluCommunityMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CommunityService {
  package func listReaders(
    _ request: ListReadersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListReadersResponse {
    let page = try Page(request)
    let post = try PostRecord.find(request.postID, snapshot)
    let reach = AudienceReach(of: post)
    let readers = try ReaderPage(request, page, call.sight).readers(of: reach, snapshot)
    var reply = ListReadersResponse()
    (reply.readers, reply.nextPageToken) = try page.cut(readers) {
      Page.Key(id: $0.memberID, number: $0.customerID)
    }
    if page.after == nil { reply.owners = try owners(of: reach, call.sight, snapshot) }
    return reply
  }

  /// The owners, with the pool last.
  private func owners(
    of reach: AudienceReach, _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerReach] {
    var owners = try OwnerCounts.all(of: reach, sight, snapshot).map(OwnerReach.init)
    for start in stride(from: 0, to: owners.count, by: List.countMax) {
      let chunk = start..<min(start + List.countMax, owners.count)
      let names = try StaffRecord.names(of: owners[chunk].map(\.ownerID), snapshot)
      for index in chunk { owners[index].ownerName = names[owners[index].ownerID] ?? "" }
    }
    return owners
  }
}

extension OwnerReach {
  fileprivate init(_ counts: OwnerCounts) {
    self.init()
    ownerID = counts.ownerID
    memberCount = Int32(clamping: counts.memberCount)
    readMemberCount = Int32(clamping: counts.readCount)
    companyCount = Int32(clamping: counts.companyCount)
    readCompanyCount = Int32(clamping: counts.readCompanyCount)
    goneMemberCount = Int32(clamping: counts.goneCount)
    lateMemberCount = Int32(clamping: counts.lateCount)
    lateReadMemberCount = Int32(clamping: counts.lateReadCount)
  }
}
