package import TongluCommunityMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CommunityService {
  package func listComments(
    _ request: ListCommentsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCommentsResponse {
    let caller = call.caller
    let page = try Page(request)
    guard try PostRecord.isVisible(request.postID, to: caller, snapshot) else {
      throw .notFound("post", request.postID)
    }
    let list = CommentList(
      postID: request.postID, after: page.after?.id ?? 0, sight: call.sight)
    let limit = page.limit + 1
    let keys =
      if let companyID = caller.customerID {
        try list.shown(to: companyID, limit: limit, snapshot)
      } else {
        try list.visible(limit: limit, snapshot)
      }
    let comments = try CommentRecord.find(keys.map(\.id), snapshot)
    var reply = ListCommentsResponse()
    (reply.comments, reply.nextPageToken) = try page.cut(
      comments, key: { Page.Key(id: $0.id) }
    ) { comment throws(Status) in comment.message(for: caller) }
    return reply
  }
}
