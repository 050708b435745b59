import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluService
import TongluTestSupport

@Suite struct GarbageTests {
  @Test(arguments: 1...3)
  func `random bytes are refused or harmless, in every method`(seed: UInt64) throws {
    let bed = try Testbed()
    var random = SplitMix64(seed: seed)
    let before = bed.position
    for method in bed.platform.executor.router.methods {
      for _ in 0..<60 {
        let count = Int.random(in: 0...40, using: &random)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        for actor in [bed.owner, bed.dealerA.boss] {
          let status = status { try bed.send(method.path, bytes, as: actor) }
          #expect(
            status?.code != .internal && status?.code != .unknown,
            "\(method.path) \(status?.description ?? "")")
        }
      }
    }
    #expect(bed.position == before)
  }
}
