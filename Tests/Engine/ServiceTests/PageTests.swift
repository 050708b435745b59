import Testing
import TongluCore
import TongluService

@Suite struct PageTests {
  private func refusal(_ size: Int32, _ token: String) -> String {
    do throws(Status) {
      _ = try Page(size, token, scope: "ListThings")
      return ""
    } catch {
      return error.reason
    }
  }

  @Test func `sizes: nothing is fifty, more than a thousand is a thousand`() throws {
    #expect(try Page(0, "", scope: "L").limit == 50)
    #expect(try Page(1, "", scope: "L").limit == 1)
    #expect(try Page(Int32.max, "", scope: "L").limit == 1_000)
    #expect(refusal(-1, "") == "BAD_PAGE_SIZE")
  }

  @Test func `a token carries the key of the last row`() throws {
    let page = try Page(2, "", scope: "ListThings")
    var rows = [1, 2, 3]
    let token = page.cut(&rows) { Page.Key(id: Int64($0), number: -7, text: "a\u{0}茶") }
    #expect(rows == [1, 2])
    let next = try Page(2, token, scope: "ListThings")
    #expect(next.after == Page.Key(id: 2, number: -7, text: "a\u{0}茶"))
    var last = [3]
    #expect(next.cut(&last) { Page.Key(id: Int64($0)) } == "")
  }

  @Test func `a token of another list, or none at all, is refused`() throws {
    let page = try Page(1, "", scope: "ListOthers")
    var rows = [1, 2]
    let other = page.cut(&rows) { Page.Key(id: Int64($0)) }
    for token in [other, "x", "abc", "00", "zz", String(repeating: "0", count: 5_000), "FF"] {
      #expect(refusal(0, token) == "BAD_PAGE_TOKEN", "\(token.prefix(20))")
    }
  }
}
