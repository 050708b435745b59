import Foundation
import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService
import TongluTestSupport

/// During a rolling upgrade an older server reads changes of a newer program from the feed.
struct UnknownKindTests {
  /// Changes of an unknown entity, and unknown changes of known ones.
  private static func fromNewerProgram(
    _ customer: Int64?, _ transaction: borrowing Transaction
  ) throws(Status) {
    let (thing, change) = (Entity(stored: 9_999), ChangeKind(stored: 99))
    try transaction.record(thing, 1, version: 1, .created, of: customer)
    try transaction.record(thing, 2, version: 1, change)
    if let customer {
      try transaction.record(.customer, customer, version: 1, change, of: customer)
    }
  }

  private func publish(_ title: String, _ bed: Testbed) throws {
    var request = PublishPostRequest()
    request.requestID = bed.requestID()
    request.kind = .newArrival
    request.title = title
    request.body = "第一批到货"
    request.audience = Audience()
    request.audience?.everyone = true
    let _: PublishPostResponse = try bed.call(
      "/tonglu.v1.CommunityService/PublishPost", request, as: bed.marketing)
  }

  private func addContact(_ name: String, _ bed: Testbed) throws {
    var request = CreateContactRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.name = name
    let _: CreateContactResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateContact", request, as: bed.dealerA.boss)
  }

  private func addProduct(_ sku: String, _ bed: Testbed) throws {
    var request = CreateProductRequest()
    request.requestID = bed.requestID()
    request.product = ProductDraft()
    request.product?.sku = sku
    request.product?.name = "龙井绿茶"
    let _: CreateProductResponse = try bed.call(
      "/tonglu.v1.CatalogService/CreateProduct", request, as: bed.owner)
  }

  private func search(_ bed: Testbed) throws -> [String] {
    var request = SearchProductsRequest()
    request.query = "龙井"
    let reply: SearchProductsResponse = try bed.call(
      "/tonglu.v1.CatalogService/SearchProducts", request, as: bed.owner)
    return reply.products.map(\.sku).sorted()
  }

  @Test func `streams and indexes skip changes of unknown kinds`() throws {
    let bed = try Testbed()
    let customer = bed.dealerA.customerID
    var watch = WatchCustomerRequest()
    watch.customerID = customer
    let changes = try bed.open(
      "/tonglu.v1.CrmService/WatchCustomer", watch.encoded(), as: bed.sales)
    let posts = try bed.open(
      "/tonglu.v1.CommunityService/Subscribe", SubscribeRequest().encoded(),
      as: bed.dealerA.buyer)
    let subjects = {
      try changes.pull(WatchCustomerResponse.self).compactMap { $0.event?.subject }
    }
    let titles = {
      try posts.pull(SubscribeResponse.self).compactMap { response in
        if case .post(let post) = response.event { post.title } else { nil }
      }
    }
    #expect(try subjects() == [])
    #expect(try titles() == [])
    try addProduct("T-1", bed)
    #expect(try search(bed) == ["T-1"])

    try bed.write { transaction throws(Status) in
      try Self.fromNewerProgram(customer, transaction)
    }
    try addProduct("T-2", bed)
    try addContact("Wu", bed)
    try publish("after", bed)
    #expect(try subjects() == [.contact])
    #expect(try titles() == ["after"])
    #expect(try search(bed) == ["T-1", "T-2"])

    // A page with nothing else is skipped too.
    try bed.write { transaction throws(Status) in
      for _ in 0..<200 { try Self.fromNewerProgram(customer, transaction) }
    }
    try addContact("Li", bed)
    #expect(try subjects() == [.contact])
    #expect(
      try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: 0, limit: 1_000_000).filter { $0.entity.number == 9_999 }.count
      } == 402)

    bed.clock.advance(seconds: 1)
    try bed.reopen()
    try addProduct("T-3", bed)
    #expect(try search(bed) == ["T-1", "T-2", "T-3"])
  }

  @Test func `an enterprise with changes of unknown kinds is exported and imported`() throws {
    let directory = NSTemporaryDirectory() + "tonglu-unknown-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let data = directory + "/from"
    let platform = try Platform(directory: data)
    let created = try platform.createEnterprise(Bootstrap.Draft(code: "main", name: "通路"))
    let tenant = created.tenant
    try platform.database.writer.perform(tenant: tenant, at: Instant(microseconds: 1)) {
      transaction throws(Status) in try Self.fromNewerProgram(nil, transaction)
    }
    platform.close()
    let from = TransferPlace(.directory(data), files: data + "/files")
    _ = try EnterpriseExport(from: from, program: "test") { _ in }
      .write(code: "MAIN", to: directory + "/export", now: Instant(microseconds: 1))
    let to = TransferPlace(.directory(directory + "/to"), files: directory + "/to/files")
    _ = try EnterpriseImport(directory + "/export", to: to) { _ in }
      .run(now: Instant(microseconds: 2))
    let imported = try Platform(directory: directory + "/to")
    defer { imported.close() }
    #expect(try imported.hasEnterprise())
  }
}
