/// Posts to dealers, and who has read them.
///
/// The map of the folder. `PostRecord` is a stored post, `Targeting` its audience: checked
/// (`AudienceTerms`), then frozen (`FrozenAudience`) and written in steps. `LateAudience` adds
/// members that join later. `AudienceReach` chooses how an audience is evaluated: `OwnerCounts`
/// counts it by owner, `PostReach` as a whole, `ReaderPage` lists it. Each RPC has its own file.
package struct CommunityService: CommunityServiceProtocol {
  package init() {}
}
