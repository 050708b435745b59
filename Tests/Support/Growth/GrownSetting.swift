import TongluComposition
package import TongluCore
import TongluDatabase
import TongluIdentity
package import TongluInventoryMessages
import TongluService

/// Fills a bed as `GrownBed` does, for a test that makes the same data in another way.
package enum GrownSetting {
  /// Makes the data made by calls; returns the warehouse with the stock.
  package static func goods(
    _ bed: Testbed, _ sizes: GrownSizes
  ) throws(Status) -> Warehouse {
    try GrownGoods(bed, sizes).make().stocked
  }

  /// Makes the data made by statements. The bed's server must then be reopened.
  package static func rows(
    _ bed: Testbed, _ sizes: GrownSizes, in warehouse: Warehouse
  ) throws(Status) {
    try GrownRows(
      bed: bed, rules: GrownRules(sizes, now: bed.clock.now),
      ids: GrownIDs(before: bed.sales.id, after: bed.position.position), warehouse: warehouse.id
    ).run()
  }

  /// Issues a token to a staff member.
  static func token(_ bed: Testbed, ofStaff id: Int64) throws(Status) -> String {
    let (mint, now, tenant) = (bed.platform.executor.mint, bed.clock.now, bed.tenant)
    let caller = Caller(tenant: tenant, kind: .anonymous, userID: 0, roles: [])
    let call = Call(caller: caller, now: now, requestID: nil, mint: mint)
    return try bed.write { transaction throws(Status) in
      try Token.issue(
        kind: .staff, userID: id, seconds: 30 * 24 * 3_600, call, transaction
      ).text
    }
  }

  /// Issues a token to each of the members with consecutive ids.
  package static func tokens(
    _ bed: Testbed, ofMembersFrom first: Int64, count: Int
  ) throws(Status) -> [String] {
    let (mint, now, tenant) = (bed.platform.executor.mint, bed.clock.now, bed.tenant)
    let caller = Caller(tenant: tenant, kind: .anonymous, userID: 0, roles: [])
    let call = Call(caller: caller, now: now, requestID: nil, mint: mint)
    return try bed.write { transaction throws(Status) in
      var tokens: [String] = []
      for number in 0..<Int64(count) {
        let token = try Token.issue(
          kind: .member, userID: first + number, seconds: 30 * 24 * 3_600, call, transaction)
        tokens.append(token.text)
      }
      return tokens
    }
  }
}
