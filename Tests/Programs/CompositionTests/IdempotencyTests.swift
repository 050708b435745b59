import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluService
import TongluTestSupport

@Suite struct IdempotencyTests {
  @Test func `every mutation that is sent again gets its reply again and changes nothing`() throws {
    let bed = try Testbed()
    let router = bed.platform.executor.router
    let tour = try Tour(bed) { step in
      let method = try router.method(step.path)
      guard !method.isRead else { return }
      let before = bed.position
      let again = Result { try bed.send(step.path, step.bytes, as: step.actor) }
      switch again {
      case .success(let reply):
        #expect(!method.isSecret, "\(step.path)")
        #expect(reply == step.reply, "\(step.path)")
      case .failure(let error):
        let status = try #require(error as? Status)
        let isGone = method.path.hasSuffix("/Logout") && status.code == .unauthenticated
        let isSecret = method.isSecret && status.reason == "SECRET_ALREADY_ISSUED"
        #expect(isGone || isSecret, "\(step.path): \(status.reason)")
      }
      #expect(bed.position == before, "\(step.path)")
    }
    #expect(tour.paths == Set(router.productMethods.map(\.path)))
  }

  @Test func `every mutation refuses its request id for another request`() throws {
    let bed = try Testbed()
    let router = bed.platform.executor.router
    _ = try Tour(bed) { step in
      let method = try router.method(step.path)
      guard !method.isRead, !step.path.hasSuffix("/Logout") else { return }
      // A field that nobody knows is skipped, but the message is another.
      let other = step.bytes + [0xF8, 0x7F, 0x01]
      let before = bed.position
      #expect(
        refusal { try bed.send(step.path, other, as: step.actor) }
          == "ALREADY_EXISTS REQUEST_ID_REUSED", "\(step.path)")
      #expect(bed.position == before, "\(step.path)")
    }
  }
}
