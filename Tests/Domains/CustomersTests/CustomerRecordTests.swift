import Testing
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService
import TongluTestSupport

@Suite struct CustomerRecordTests {
  private static func caller(
    _ kind: Caller.Kind, _ roles: Roles, id: Int64 = 1, customerID: Int64? = nil
  ) -> Caller {
    Caller(tenant: 1, kind: kind, userID: id, roles: roles, customerID: customerID)
  }

  @Test func `who sees a company`() {
    var owned = CustomerRecord()
    owned.id = 10
    owned.ownerID = 1
    var pool = owned
    pool.ownerID = nil
    let colleague = Self.caller(.staff, .sales, id: 2)
    #expect(owned.isVisible(to: Self.caller(.staff, .sales)))
    #expect(!owned.isVisible(to: colleague))
    #expect(pool.isVisible(to: colleague))
    for role in [Roles.owner, .manager, .finance, .warehouse, .delivery, .marketing] {
      #expect(owned.isVisible(to: Self.caller(.staff, role, id: 2)))
      #expect(owned.isVisible(to: Self.caller(.staff, [role, .sales], id: 2)))
    }
    for role in [Roles.boss, .buyer, .dealerFinance, .clerk, .prospect] {
      #expect(owned.isVisible(to: Self.caller(.member, role, customerID: 10)))
      #expect(!pool.isVisible(to: Self.caller(.member, role, customerID: 11)))
    }
    #expect(!pool.isVisible(to: .anonymous))
  }

  @Test func `a member's staff role, however it came by it, does not widen what it sees`() {
    var company = CustomerRecord()
    company.id = 10
    #expect(!company.isVisible(to: Self.caller(.member, [.boss, .owner], customerID: 11)))
  }
}
