import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

struct LogoutTests {
  private func logout(
    _ bed: Testbed, as actor: Actor, requestID: String? = nil
  ) throws(Status) -> LogoutResponse {
    var request = LogoutRequest()
    request.requestID = requestID ?? bed.requestID()
    return try bed.identity("Logout", request, as: actor)
  }

  @Test func `the token of the call ends at once and no other does`() throws {
    let bed = try Testbed()
    let one = try bed.session("sales", of: bed.sales)
    let two = try bed.session("sales", of: bed.sales)
    #expect(try bed.whoAmI(as: one).accountID == bed.sales.id)
    _ = try logout(bed, as: one)
    #expect(refusal { try bed.whoAmI(as: one) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: two).accountID == bed.sales.id)
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
  }

  @Test func `members log out too, and nobody cannot`() throws {
    let bed = try Testbed()
    for actor in [bed.dealerA.clerk, bed.prospect] {
      _ = try logout(bed, as: actor)
      #expect(refusal { try bed.whoAmI(as: actor) } == "UNAUTHENTICATED TOKEN_INVALID")
    }
    #expect(refusal { try logout(bed, as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
  }

  @Test func `a backend that acts for a member ends its own token`() throws {
    let bed = try Testbed()
    _ = try logout(bed, as: bed.backend.acting(for: bed.dealerA.buyer))
    #expect(
      refusal { try bed.whoAmI(as: bed.backend.acting(for: bed.dealerA.boss)) }
        == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: bed.dealerA.buyer).accountID == bed.dealerA.buyer.id)
  }
}
