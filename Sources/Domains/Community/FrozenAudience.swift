package import TongluCore
import TongluDatabase
import TongluService

/// The members in a post's audience, as of one view.
struct FrozenAudience: Sendable {
  /// Sorted by the member's id, so that the index by member is written in its order.
  let members: [(member: Int64, customer: Int64)]
  /// Whether a member is the first of its company in the audience.
  let isFirst: [Bool]
  let companyCount: Int
  /// The position of the change feed in that view.
  let position: Int64
  /// Whether it is looked at from the customers (`AudienceReach`).
  let isBroad: Bool

  init(
    _ members: [(member: Int64, customer: Int64)], _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let companies = Set(members.map(\.customer))
    self.init(
      members, position: try snapshot.feedPosition(),
      isBroad: try AudienceReach.isBroad(companies: companies.count, snapshot))
  }

  private init(
    _ members: [(member: Int64, customer: Int64)], position: Int64, isBroad: Bool
  ) {
    self.members = members
    self.position = position
    self.isBroad = isBroad
    var companies: Set<Int64> = []
    isFirst = members.map { companies.insert($0.customer).inserted }
    companyCount = companies.count
  }

  func contains(_ member: Int64) -> Bool {
    var range = members.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if members[middle].member == member { return true }
      range =
        members[middle].member < member
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  /// The encoding stored with the first step.
  var frozen: [UInt8] {
    var numbers = [position, isBroad ? 1 : 0]
    var last: (member: Int64, customer: Int64) = (0, 0)
    for each in members {
      numbers.append(each.member - last.member)
      numbers.append(each.customer - last.customer)
      last = each
    }
    return PackedNumbers.bytes(numbers)
  }

  init(frozen: [UInt8]) throws(Status) {
    let numbers = try PackedNumbers.numbers(frozen)
    guard numbers.count >= 2, numbers.count.isMultiple(of: 2) else {
      throw PackedNumbers.unreadable
    }
    var members: [(member: Int64, customer: Int64)] = []
    var last: (member: Int64, customer: Int64) = (0, 0)
    for place in stride(from: 2, to: numbers.count, by: 2) {
      last = (last.member &+ numbers[place], last.customer &+ numbers[place + 1])
      members.append(last)
    }
    self.init(members, position: numbers[0], isBroad: numbers[1] == 1)
  }
}

/// The progress of a publication.
package struct PublishPostProgress: StagedProgress {
  /// 0 before the first step.
  var postID: Int64 = 0
  var shelf: Int64 = 0
  /// The number of members written.
  var written = 0

  package init() {}

  package init(stored: [UInt8]) throws(Status) {
    let numbers = try PackedNumbers.numbers(stored)
    guard numbers.count == 3 else { throw PackedNumbers.unreadable }
    (postID, shelf, written) = (numbers[0], numbers[1], Int(numbers[2]))
  }

  package var stored: [UInt8] { PackedNumbers.bytes([postID, shelf, Int64(written)]) }
}

/// A range of posts whose audiences share a part of the index.
enum PostShelf {
  /// A range with more members is closed. So a publication touches a bounded part of the index,
  /// independent of earlier posts, and a member's list costs one more look-up per range.
  private static let membersMax: Int64 = 100_000

  /// The shelf of a new post with `members` members.
  static func take(
    for post: Int64, members: Int, _ transaction: borrowing Transaction
  ) throws(Status) -> Int64 {
    let last = try transaction.snapshot.first(
      """
      SELECT id, member_count FROM post_shelves
      WHERE tenant = $tenant AND id <= $1 ORDER BY id DESC LIMIT 1
      """, post
    ) { row throws(Status) in (id: row.int(0), count: row.int(1)) }
    if let last, last.count + Int64(members) <= membersMax {
      try transaction.execute(
        "UPDATE post_shelves SET member_count = $2 WHERE tenant = $tenant AND id = $1",
        last.id, last.count + Int64(members))
      return last.id
    }
    try transaction.insert(PostShelfRow(id: post, memberCount: Int64(members)))
    return post
  }
}
