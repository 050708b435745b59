import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluService
import TongluTestSupport

/// Wrong clocks, with every RPC.
struct ClockTests {
  @Test func `ids continue above those before a restart, however far the clock was set back`()
    throws
  {
    let bed = try Testbed()
    let shop = try Shop(bed)
    var ids: [Int64] = []
    for _ in 0..<4 {
      for _ in 0..<3 {
        ids.append(try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss).id)
      }
      bed.clock.jump(seconds: -3 * 3_600)
      try bed.reopen()
    }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
  }

  @Test func `a clock a month ahead at a start deletes nothing and a retry is recognized`() throws {
    let bed = try Testbed()
    var request = CreateCustomerClassRequest()
    request.requestID = bed.requestID()
    request.code = "GOLD"
    request.name = "Gold"
    let path = "/tonglu.v1.CrmService/CreateCustomerClass"
    let reply = try bed.send(path, request.encoded(), as: bed.owner)
    for _ in 0..<5 {
      bed.clock.jump(seconds: 32 * 86_400)
      try bed.reopen()
      #expect(try bed.platform.expireOutcomes() == 0)
      bed.clock.advance(seconds: 60)
      #expect(try bed.platform.expireOutcomes() == 0)
      bed.clock.jump(seconds: -32 * 86_400)
      try bed.reopen()
      #expect(try bed.send(path, request.encoded(), as: bed.owner) == reply)
    }
    // After thirty days it is deleted.
    bed.clock.advance(seconds: 31 * 86_400)
    #expect(try bed.platform.expireOutcomes() > 0)
    bed.clock.jump(seconds: -20 * 86_400)
    #expect(
      refusal { try bed.send(path, request.encoded(), as: bed.owner) }
        == "FAILED_PRECONDITION REQUEST_ID_EXPIRED")
  }
}
