/// The ids of a grown enterprise for calls, and its callers.
package struct GrownWorld: Sendable {
  /// The numbers of rows.
  package let sizes: GrownSizes
  package let bed: Cast
  /// A typical dealer, and the one with a tenth of all orders.
  package var dealer = GrownDealer()
  package var largest = GrownDealer()
  /// A typical product, and the one in a tenth of all orders.
  package var product: Int64 = 0
  package var popularProduct: Int64 = 0
  /// Typical products, 500 or all there are.
  package var products: [Int64] = []
  package var warehouse: Int64 = 0
  /// A warehouse without stock.
  package var emptyWarehouse: Int64 = 0
  /// The first order of all, one of the dealer's, and the last one of the largest dealer.
  package var oldestOrder: Int64 = 0
  package var order: Int64 = 0
  package var newestOrder: Int64 = 0
  /// To everyone, with all comments; to everyone, unread; to twenty members, including the
  /// dealer's.
  package var post: Int64 = 0
  package var unreadPost: Int64 = 0
  package var narrowPost: Int64 = 0
  /// A contract price of the dealer.
  package var priceRule: Int64 = 0
  /// A file of one byte, with its content.
  package var file: Int64 = 0
  package var contact: Int64 = 0
  /// The dealer's second address, which is not its default.
  package var address: Int64 = 0
  /// A comment for everyone.
  package var comment: Int64 = 0
  /// A disabled staff member, and a disabled member.
  package var leaver: Int64 = 0
  package var disabledMember: Int64 = 0
  /// A one-time code of `newcomer`, whose login name is "newcomer".
  package var newcomer: Int64 = 0
  package var loginCode = ""
  package var serviceAccount: Int64 = 0
  /// An empty team.
  package var team: Int64 = 0
  /// A manager who leads another team without members, and that team.
  package var lead = Actor.nobody
  package var ledTeam: Int64 = 0
  /// A customer of the pool with a collaborator, at version 2.
  package var sharedCustomer: Int64 = 0
  package var collaborator: Int64 = 0
  /// The request id of the owner's unfinished upload.
  package var upload = ""
  /// The version of the typical product's level.
  package var levelVersion: Int64 = 0

  init(_ sizes: GrownSizes, _ cast: Cast) {
    self.sizes = sizes
    bed = cast
  }

  /// A text that is no key in the database.
  package var unused: String { "UNUSED-1" }
  /// The request id of no upload.
  package var unknownUpload: String { "0190163d-8694-739b-aea5-966c26f8ad91" }
}

/// A dealer of a grown enterprise.
package struct GrownDealer: Sendable {
  package var id: Int64 = 0
  package var boss = Actor.nobody
  package var buyer = Actor.nobody
}

/// The numbers of rows of an enterprise with `orders` orders: at 1,000,000 these are 20,000 dealers
/// with 40,000 members, 100,000 products, and 4,000,000 rows of the audiences of posts to everyone.
package struct GrownSizes: Sendable {
  package let orders: Int

  package init(orders: Int) { self.orders = orders }

  /// At least twenty dealers.
  package var dealers: Int { max(20, orders / 50) }
  package var products: Int { max(100, orders / 10) }
  package var members: Int { 2 * dealers }
  package var contacts: Int { 2 * dealers }
  /// The first of a dealer is its default.
  package var addresses: Int { 2 * dealers }
  /// Posts to everyone, before all others.
  package var broadPosts: Int { 100 }
  /// Posts to the members of ten dealers.
  package var narrowPosts: Int { max(2, orders / 100) }
  package var posts: Int { broadPosts + narrowPosts }
  package var comments: Int { max(2, orders / 100) }
  /// Tags of ten dealers each.
  package var tags: Int { dealers / 10 }
  package var moves: Int { orders }
  package var contracts: Int { orders / 2 }
  /// First openings of posts to everyone.
  package var reads: Int { orders }
  package var files: Int { max(2, orders / 50) }
}
