import Testing

@testable import TongluSearch

struct SearchTextTests {
  static func words(_ text: String) -> [String] {
    SearchText(text).words.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("西湖龙井茶250克", ["西湖龙井茶", "250克"]), ("矿泉水24瓶", ["矿泉水", "24瓶"]),
    ("M8螺丝", ["m8", "螺丝"]), ("六角螺栓M8×30", ["六角螺栓", "m8x30"]), ("Ｍ８＊３０", ["m8x30"]),
    ("鋸片 龍井", ["锯片", "龙井"]), ("3.5kg", ["35kg"]), ("a-1/b", ["a", "1", "b"]),
    ("**特价**", ["特价"]), ("", []), ("LED灯", ["led", "灯"]),
  ])
  func `a query is split into words`(text: String, words: [String]) {
    #expect(Self.words(text) == words)
  }
}
