import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

/// Pages that end because they have looked at many customers.
@Suite struct ListCustomersPagesTests {
  private typealias Ask = (inout ListCustomersRequest) -> Void

  /// The ids of each page, until the list ends.
  private func pages(
    _ desk: Desk, as actor: Actor, size: Int32 = 0, _ ask: Ask
  ) throws -> [[Int64]] {
    var (pages, token): ([[Int64]], String) = ([], "")
    repeat {
      let page = try desk.list(as: actor) {
        ask(&$0)
        ($0.pageToken, $0.pageSize) = (token, size)
      }
      pages.append(page.customers.map(\.id))
      token = page.nextPageToken
    } while !token.isEmpty && pages.count < 50
    try #require(token.isEmpty)
    return pages
  }

  /// Has the customers' index read: where a page of a search ends depends on whether it is.
  private func index(_ count: Int, _ desk: Desk) throws {
    _ = try desk.list(as: desk.bed.owner) { $0.text = "c" }
    desk.bed.awaitSearch(of: count)
  }

  @Test func `filters that none passes together cost a page as much whatever they leave out`()
    throws
  {
    var steps: [[Int64]] = []
    // A read that is stopped and begun again elsewhere would be counted twice.
    var limits = DatabaseLimits()
    (limits.inlineReadMilliseconds, limits.poolReadMilliseconds) = (600_000, 600_000)
    // The first salesperson sees two thirds of them, the second half.
    for count in [16_200, 32_400] {
      let desk = try Desk()
      let bed = desk.bed
      try bed.reopen(limits: limits)
      let classes = [try desk.createClass("FULL")]
      _ = try MadeCustomer.add(
        count, to: bed, after: 1 << 50, classes, level: { _ in 1 }, tag: { _ in "all" })
      try index(count, desk)
      let asks: [(actor: Actor, ask: Ask)] = [
        (bed.owner, { ($0.tag, $0.level) = ("all", 42) }),
        (bed.owner, { ($0.classCode, $0.tag, $0.level) = ("FULL", "all", 42) }),
        (bed.owner, { ($0.text, $0.tag, $0.level) = ("c", "all", 42) }),
        (bed.owner, { ($0.text, $0.state, $0.level) = ("c", .approved, 42) }),
        (bed.sales, { ($0.classCode, $0.level) = ("FULL", 42) }),
        (bed.sales, { ($0.tag, $0.level) = ("all", 42) }),
        (bed.sales, { ($0.text, $0.classCode, $0.level) = ("c", "FULL", 42) }),
        (bed.sales2, { ($0.ownerID, $0.classCode, $0.level) = (bed.sales2.id, "FULL", 42) }),
      ]
      steps.append(
        try asks.map { each in
          try bed.countSteps { _ = try desk.list(as: each.actor, each.ask) }
        })
    }
    for (number, (few, many)) in zip(steps[0], steps[1]).enumerated() {
      #expect(many <= few + few / 4 + 200, "\(number): \(few), \(many)")
    }
  }

  @Test func `a page that ends early is continued until all who pass are found`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let classes = try ["E0", "E1"].map { (code) throws in try desk.createClass(code) }
    let rows = try MadeCustomer.add(
      12_000, to: bed, after: 1 << 50, classes,
      level: { $0 % 1_000 == 999 ? 7 : 1 }, tag: { $0 % 2 == 0 ? "even" : "odd" })
    let asks: [Ask] = [
      { ($0.tag, $0.level) = ("odd", 7) },
      { ($0.tag, $0.level, $0.state) = ("odd", 7, .approved) },
      { ($0.text, $0.tag, $0.level) = ("c", "odd", 7) },
      { ($0.classCode, $0.tag, $0.level) = ("E1", "odd", 7) },
    ]
    var isAnyEnded = false
    for actor in [bed.owner, bed.sales, bed.sales2] {
      for (number, ask) in asks.enumerated() {
        var expected = rows.filter { $0.level == 7 && $0.tag == "odd" }
        if number == 1 { expected.removeAll { !$0.isApproved } }
        if number == 3 { expected.removeAll { $0.classNumber != 1 } }
        if actor.id != bed.owner.id {
          expected.removeAll { $0.owner != nil && $0.owner != actor.id }
        }
        let found = try pages(desk, as: actor, ask)
        #expect(Array(found.joined()) == expected.map(\.id), "\(number)")
        isAnyEnded = isAnyEnded || found.count > 1
      }
    }
    #expect(isAnyEnded)
  }

  /// With 3,600 the customers of others decide whether a text has more matches than are read one by
  /// one; with 12,000 pages end early.
  @Test(arguments: [3_600, 12_000])
  func `where a page ends does not depend on customers that the caller does not see`(
    count: Int
  ) throws {
    let asks: [Ask] = [
      { ($0.tag, $0.level) = ("some", 7) }, { $0.tag = "some" }, { $0.level = 1 },
      { ($0.state, $0.level) = (.prospect, 1) }, { $0.text = "c" },
      { ($0.text, $0.state, $0.level) = ("c", .prospect, 1) }, { $0.classCode = "FULL" },
      { ($0.text, $0.state, $0.tag) = ("c", .prospect, "some") },
    ]
    var lists: [[[[Int64]]]] = []
    for isAlone in [false, true] {
      let desk = try Desk()
      let bed = desk.bed
      let classes = [try desk.createClass("FULL")]
      let made = try MadeCustomer.add(
        count, to: bed, after: 1 << 50, classes,
        keeping: { !isAlone || $0.owner == nil || $0.owner == bed.sales2.id },
        level: { $0 % 500 == 1 ? 7 : 1 }, tag: { $0 % 3 == 0 ? "some" : "other" })
      try index(made.count, desk)
      lists.append(
        try asks.map { ask in
          let found = try pages(desk, as: bed.sales2, size: 1_000, ask)
          return found.map { page in page.filter { $0 < 1 << 52 } }
        })
    }
    for (number, (list, alone)) in zip(lists[0], lists[1]).enumerated() {
      #expect(list.map(\.count) == alone.map(\.count), "\(number)")
      #expect(list.joined().elementsEqual(alone.joined()), "\(number)")
    }
  }
}
