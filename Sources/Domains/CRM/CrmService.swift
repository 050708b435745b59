package import TongluCustomers
package import TongluSearch

/// Customer relations of staff and dealers.
///
/// The map of the folder: `CustomerDraftRules` makes a company's fields of a request, and
/// `CustomerReferences` looks up what these refer to; `ContactRecord` is a person at a customer;
/// each RPC has its own file. The company itself and its visibility are in Customers.
package struct CrmService: CrmServiceProtocol {
  /// Higher domains that react to new members.
  let joiners: [any MemberJoiner]

  /// The customers by their names and codes.
  let index: FeedIndex

  package init(joiners: [any MemberJoiner] = [], _ index: FeedIndex) {
    self.joiners = joiners
    self.index = index
  }
}
