package import TongluCore
import TongluCrypto

/// Values computed from a row's number in a grown enterprise: the same as in the statements of
/// `GrownRows`.
package struct GrownRules: Sendable {
  package let sizes: GrownSizes
  private let now: Instant
  /// Distributes the members who have opened a post: coprime to their number.
  static let readFactor = 3
  /// Posts to everyone that members have opened; later ones are unread.
  package static let readPosts = 90

  /// The phone numbers of members, contacts and addresses: these, each plus the row's number.
  package static let memberPhones: Int64 = 13_910_000_000
  package static let contactPhones: Int64 = 13_810_000_000
  package static let addressPhones: Int64 = 13_710_000_000

  /// The SHA-256 of every file's content of one byte.
  static let content = Crypto.sha256([1])

  package init(_ sizes: GrownSizes, now: Instant) {
    self.sizes = sizes
    self.now = now
  }

  /// The dealer of an order: the first one has a tenth of them.
  package func dealer(ofOrder number: Int) -> Int {
    number % 10 == 0 ? 0 : 1 + number * 7919 % (sizes.dealers - 1)
  }

  /// The products of an order's three lines: the first product is in a tenth of them.
  package func products(ofOrder number: Int) -> [Int] {
    let first = number % 10 == 1 ? 0 : number * 31 % sizes.products
    return (0..<3).map { (first + $0) % sizes.products }
  }

  package func isCancelled(order number: Int) -> Bool { number % 1_000 == 7 }
  var cancellations: Int { (sizes.orders + 992) / 1_000 }

  /// The base price of a product.
  package static func priceE4(ofProduct number: Int) -> Int64 { 10_000 * Int64(80 + number % 41) }

  /// The first contract of each dealer is for the first product.
  package func contract(_ number: Int) -> (dealer: Int, product: Int) {
    let dealer = number % sizes.dealers
    let others = 1 + (dealer * 7 + number / sizes.dealers) % (sizes.products - 1)
    return (dealer, number < sizes.dealers ? 0 : others)
  }

  package func product(ofMove number: Int) -> Int {
    number < sizes.moves / 2 ? number % sizes.products : 0
  }

  package func read(_ number: Int) -> (post: Int, member: Int) {
    (
      number % Self.readPosts, number / Self.readPosts * Self.readFactor % sizes.members
    )
  }

  /// The inverse of `readFactor` modulo the number of members.
  var readInverse: Int {
    let found = (1..<sizes.members).first { $0 * Self.readFactor % sizes.members == 1 }
    guard let found else { preconditionFailure("members are a multiple of \(Self.readFactor)") }
    return found
  }

  /// The instants of `count` rows: the last 20 days, in microseconds.
  func times(_ count: Int) -> (first: Int64, step: Int64) {
    let span: Int64 = 20 * 24 * 3_600 * 1_000_000
    return (now.microseconds - span, span / Int64(max(1, count)))
  }
}

/// Ids of rows by their numbers: before all ids minted by the bed, in a range for each kind.
struct GrownIDs: Sendable {
  enum Kind: Int64 {
    case member, contact, order, cancellation, priceRule, move, post, comment, read, file, address
  }

  private let firstMilliseconds: Int64
  private let firstPosition: Int64

  /// `id` is greater than the ids to be made, `position` the last one of the feed.
  init(before id: Int64, after position: Int64) {
    firstMilliseconds = (id >> 22) - 10_000_000
    firstPosition = position + 1
  }

  /// The first id of a kind; the others follow.
  subscript(kind: Kind) -> Int64 { (firstMilliseconds + kind.rawValue * 60_000) << 22 }

  func audit(_ kind: Kind) -> Int64 { self[kind] + (30_000 << 22) }

  /// The lower half of the first request id.
  func request(_ kind: Kind) -> Int64 { .min + (kind.rawValue << 40) }

  /// The position of the first in the feed: ten million for each kind.
  func position(_ kind: Kind) -> Int64 { firstPosition + kind.rawValue * 10_000_000 }
}
