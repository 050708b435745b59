import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct RestartTests {
  @Test func `the index of a reopened directory has every placed customer`() throws {
    let map = try Map()
    try map.place("one", 31.2, 121.47, .gcj02, owner: map.bed.sales.id)
    try map.place("two", 31.2, 121.47, .bd09)
    let before = try map.nearby(31.2, 121.47, radius: 5_000)
    try map.bed.reopen()
    #expect(before.count == 2)
    #expect(try map.nearby(31.2, 121.47, radius: 5_000) == before)
  }
}
