import Testing
import TongluCore
import TongluIdentityMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct OrderNumberTests {
  private func numbers(_ shop: Shop, at seconds: [Int64]) throws -> [String] {
    try seconds.map { second in
      try shop.place(
        [(shop.tea, 10)], for: shop.bed.dealerA.customerID, as: shop.bed.owner
      ) { $0.placeTime = Instant(microseconds: second * 1_000_000) }.number
    }
  }

  @Test func `they ascend through a local day, also over midnight in UTC`() throws {
    let shop = try Shop(Testbed())
    // 2026-11-17T16:00:00Z is midnight in Shanghai.
    let midnight = 1_794_931_200 as Int64
    let since: [Int64] = [-1, 0, 1, 28_799, 28_800, 28_801, 64_800]
    let seconds = since.map { midnight + $0 }
    let found = try numbers(shop, at: seconds)
    #expect(found == found.sorted())
    #expect(found[0].hasPrefix("SO-20261117-Z") || found[0].hasPrefix("SO-20261117-Y"))
    #expect(found[1].hasPrefix("SO-20261118-000"))
    #expect(found.dropFirst().allSatisfy { $0.hasPrefix("SO-20261118-") })
  }

  @Test func `they ascend through a day on which clocks are set back`() throws {
    let shop = try Shop(Testbed())
    var change = UpdateEnterpriseRequest()
    change.requestID = shop.bed.requestID()
    change.version = 1
    change.timeZone = "America/New_York"
    let _: UpdateEnterpriseResponse = try shop.bed.call(
      "/tonglu.v1.EnterpriseService/UpdateEnterprise", change, as: shop.bed.owner)
    // 2026-11-01T04:00:00Z is midnight; at 06:00:00Z the clocks go from 2:00 to 1:00.
    let midnight = 1_793_505_600 as Int64
    let seconds = (0...24).map { midnight + Int64($0) * 3_600 } + [midnight + 25 * 3_600 - 1]
    let found = try numbers(shop, at: seconds)
    #expect(found == found.sorted())
    #expect(Set(found.map { $0.prefix(12) }) == ["SO-20261101-"])
    #expect(
      try numbers(shop, at: [midnight + 25 * 3_600]).allSatisfy { $0.hasPrefix("SO-20261102-0") })
  }

  @Test(arguments: LocalDayTests.days)
  func `they ascend through every day, with any clock change`(day: LocalDayTests.Day) throws {
    let shop = try Shop(Testbed())
    var change = UpdateEnterpriseRequest()
    change.requestID = shop.bed.requestID()
    change.version = 1
    change.timeZone = day.zone
    let _: UpdateEnterpriseResponse = try shop.bed.call(
      "/tonglu.v1.EnterpriseService/UpdateEnterprise", change, as: shop.bed.owner)
    let end = day.start + day.minutes * 60
    let seconds = [day.start - 1] + Array(stride(from: day.start, to: end, by: 1_800)) + [end - 1]
    let found = try numbers(shop, at: seconds)
    #expect(found == found.sorted())
    #expect(Set(found.dropFirst().map { $0.prefix(12) }) == ["SO-\(day.text)-"])
    #expect(found[0] < "SO-\(day.text)-")
    #expect(found[1].hasPrefix("SO-\(day.text)-000"))
  }
}
