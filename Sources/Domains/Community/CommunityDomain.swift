import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let community = Domain(
    "Community", schema: PackageResources.Schema_sql, entities: [.post, .postRead, .comment],
    contributions: [CommunityService()], observed: [PostView.kind]
  ) { (_, _) throws(Status) in
    DomainParts(
      CommunityService().methods, references: [PostRecord.reference, CommentRecord.reference])
  }
}

extension Entity {
  package static var post: Entity { Entity(60, "post") }
  package static var postRead: Entity { Entity(61, "post read") }
  package static var comment: Entity { Entity(62, "comment") }
}
