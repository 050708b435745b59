import Testing
import TongluCore
import TongluService

@Suite struct RolesTests {
  @Test func `every role has its own name and bit`() {
    #expect(Set(Roles.names.map(\.name)).count == Roles.names.count)
    #expect(Set(Roles.names.map(\.role.rawValue)).count == Roles.names.count)
    #expect(Roles.names.allSatisfy { $0.role.rawValue.nonzeroBitCount == 1 })
    let all = Roles.names.reduce(into: Roles()) { $0.formUnion($1.role) }
    #expect(all == Roles.staff.union([.integrator, .dealer, .prospect]))
    #expect(all.names == Roles.names.map(\.name))
  }

  @Test func `a member is not staff, with any roles`() {
    let member = Caller(
      tenant: 1, kind: .member, userID: 1, roles: [.boss, .owner], customerID: 5)
    #expect(!member.isStaff)
    #expect(!member.onlySells)
    let seller = Caller(tenant: 1, kind: .staff, userID: 1, roles: .sales)
    #expect(seller.isStaff && seller.onlySells)
    let both = Caller(tenant: 1, kind: .staff, userID: 1, roles: [.sales, .finance])
    #expect(both.isStaff && !both.onlySells)
    let delivery = Caller(tenant: 1, kind: .staff, userID: 1, roles: .delivery)
    #expect(!delivery.onlySells)
    #expect(!Caller.anonymous.isStaff)
  }
}
