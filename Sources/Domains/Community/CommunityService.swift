/// Reaching every dealer at once, and knowing who has read.
///
/// The map of the folder. `PostRecord` is a post as stored, `Targeting` whom it is for: checked
/// (`AudienceTerms`), then frozen (`FrozenAudience`) and written in steps. `LateAudience` adds who
/// joins later. `AudienceReach` says from which side an audience is looked at: `OwnerCounts` counts
/// it by owner, `PostReach` as a whole, `ReaderPage` lists it. Each RPC has its own file.
package struct CommunityService: CommunityServiceProtocol {
  package init() {}
}
