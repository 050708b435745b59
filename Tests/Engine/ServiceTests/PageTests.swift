import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluMessages
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

  private static func comment(_ id: Int64, _ body: String = "") -> TongluCommunityMessages.Comment {
    var comment = TongluCommunityMessages.Comment()
    comment.id = id
    comment.body = body
    return comment
  }

  @Test func `sizes: 0 means fifty, more than a thousand means a thousand`() throws {
    #expect(try Page(0, "", scope: "L").limit == 50)
    #expect(try Page(1, "", scope: "L").limit == 1)
    #expect(try Page(Int32.max, "", scope: "L").limit == 1_000)
    #expect(refusal(-1, "") == "BAD_PAGE_SIZE")
  }

  @Test func `a token contains the key of the last row`() throws {
    let page = try Page(2, "", scope: "ListThings")
    let key = { (id: Int64) in Page.Key(id: id, number: -7, text: "a\u{0}茶") }
    let cut = try page.cut([1, 2, 3], key: key) { id throws(Status) in Self.comment(id) }
    #expect(cut.items.map(\.id) == [1, 2])
    let next = try Page(2, cut.nextPageToken, scope: "ListThings")
    #expect(next.after == Page.Key(id: 2, number: -7, text: "a\u{0}茶"))
    #expect(try next.cut([Self.comment(3)]) { key($0.id) }.nextPageToken == "")
  }

  @Test func `a token of another list, or a malformed one, is refused`() throws {
    let other = try Page(1, "", scope: "ListOthers").token(after: Page.Key(id: 1))
    for token in [other, "x", "abc", "00", "zz", String(repeating: "0", count: 5_000), "FF"] {
      #expect(refusal(0, token) == "BAD_PAGE_TOKEN", "\(token.prefix(20))")
    }
  }

  @Test func `a token continues only the same request, with any page size`() throws {
    var request = ListCustomersRequest()
    request.tag = "big"
    let token = try Page(request).token(after: Page.Key(id: 9))
    request.pageToken = token
    request.pageSize = 7
    #expect(try Page(request).after == Page.Key(id: 9))
    var other = request
    other.tag = ""
    other.classCode = "gold"
    #expect(throws: Status.self) { try Page(other) }
    var list = ListContactsRequest()
    list.pageToken = token
    #expect(throws: Status.self) { try Page(list) }
  }

  @Test func `a page ends before 3.5 MiB, and the next continues after its last row`() throws {
    let body = String(repeating: "茶", count: 4_000)
    let rows = (1...1_000).map { Self.comment(Int64($0), body) }
    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try Page(1_000, token, scope: "L")
      let rest = rows.filter { $0.id > page.after?.id ?? 0 }
      let cut = try page.cut(rest) { Page.Key(id: $0.id) }
      let bytes = cut.items.reduce(0) { $0 + $1.encoded().count + 5 }
      #expect(bytes <= Page.bytesMax)
      #expect(bytes > Page.bytesMax - 13_000 || cut.nextPageToken.isEmpty)
      seen += cut.items.map(\.id)
      token = cut.nextPageToken
    } while !token.isEmpty
    #expect(seen == rows.map(\.id))
  }

  @Test func `a row that exceeds the limit alone is a page of its own`() throws {
    let rows = [Self.comment(1, String(repeating: "x", count: 4_000_000)), Self.comment(2)]
    let cut = try Page(0, "", scope: "L").cut(rows) { Page.Key(id: $0.id) }
    #expect(cut.items.map(\.id) == [1] && !cut.nextPageToken.isEmpty)
  }
}
