package import TongluCustomers
package import TongluSearch

/// Customers as staff and dealers work with them.
///
/// The map of the folder: `CustomerDraftRules` turns what a request gives into a company's fields,
/// and `CustomerReferences` looks up what these refer to; `ContactRecord` is a person at a
/// customer; each RPC has its own file. The company itself and who sees it are Customers'.
package struct CrmService: CrmServiceProtocol {
  /// The domains above that have work to do when a member is created.
  let joiners: [any MemberJoiner]

  /// The customers by their names and codes.
  let index: FeedIndex

  package init(joiners: [any MemberJoiner] = [], _ index: FeedIndex) {
    self.joiners = joiners
    self.index = index
  }
}
