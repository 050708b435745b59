import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluService
import TongluTestSupport

/// Every method whose request has a page token, found in the schema.
@Suite struct PagingTests {
  private static func lists() -> [(method: MethodInfo, shape: Descriptors.Shape)] {
    MethodInfo.all.compactMap { method in
      guard let shape = Descriptors.embedded.messages[method.request],
        shape.fields.contains(where: { $0.name == "page_token" })
      else { return nil }
      return (method, shape)
    }
  }

  /// A request with 1 in every 64-bit field, a letter for a query, and this token.
  private static func request(_ shape: Descriptors.Shape, token: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in shape.fields {
      if field.type == 3, !field.isRepeated { bytes += [UInt8(field.number << 3), 1] }
      if field.name == "query" { bytes += [UInt8(field.number << 3 | 2), 1, UInt8(ascii: "q")] }
      guard field.name == "page_token" else { continue }
      bytes += [UInt8(field.number << 3 | 2)]
      var count = token.utf8.count
      while count > 127 {
        bytes.append(UInt8(count & 127 | 128))
        count >>= 7
      }
      bytes += [UInt8(count)] + Array(token.utf8)
    }
    return bytes
  }

  @Test func `every list refuses a token of another request`() throws {
    let bed = try Testbed()
    let lists = Self.lists()
    #expect(lists.count >= 16)
    // The token of a request with other fields is invalid.
    var other = ListCustomersRequest()
    other.tag = "a tag that no request of this test has"
    let token = try Page(other).token(after: Page.Key(id: 1, text: "A"))
    for (method, shape) in lists {
      #expect(
        refusal { try bed.send(method.path, Self.request(shape, token: token), as: bed.owner) }
          == "INVALID_ARGUMENT BAD_PAGE_TOKEN", "\(method.path)")
    }
  }

  @Test func `400 products with 4,000 characters each come in pages below 4 MiB`() throws {
    let bed = try Testbed()
    let text = String(repeating: "批", count: 4_000)
    for start in stride(from: 0, to: 400, by: 100) {
      var request = BatchCreateProductsRequest()
      request.requestID = bed.requestID()
      request.rows = (start..<start + 100).map { number in
        var row = ProductDraft()
        row.sku = "LONG-\(1_000 + number)"
        row.name = "long \(number)"
        row.description = text
        return row
      }
      let _: BatchCreateProductsResponse = try bed.call(
        "/tonglu.v1.CatalogService/BatchCreateProducts", request, as: bed.owner)
    }
    var request = ListProductsRequest()
    request.pageSize = 1_000
    var skus: [String] = []
    var pages = 0
    repeat {
      let bytes = try bed.send(
        "/tonglu.v1.CatalogService/ListProducts", request.encoded(), as: bed.owner)
      #expect(bytes.count < 4 << 20)
      let page = try ListProductsResponse.decode(bytes, .strict)
      skus += page.products.map(\.sku).filter { $0.hasPrefix("LONG-") }
      request.pageToken = page.nextPageToken
      pages += 1
    } while !request.pageToken.isEmpty
    #expect(pages == 2)
    #expect(skus == (1_000..<1_400).map { "LONG-\($0)" })
  }
}
