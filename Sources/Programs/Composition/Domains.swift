import TongluBlobs
import TongluCRM
import TongluCatalog
import TongluCommunity
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluFiles
import TongluGeo
import TongluIdentity
import TongluInventory
import TongluOrders
import TongluPricing
import TongluSearch
import TongluService

/// The domains of the ladder put together: their tables, their methods, who follows the feed.
struct Domains: Sendable {
  static let migrations: [Migration] =
    Installation.migrations + IdentitySchema.migrations + CustomersSchema.migrations
    + FilesSchema.migrations + CatalogSchema.migrations + InventorySchema.migrations
    + PricingSchema.migrations
    + OrdersSchema.migrations + CRMSchema.migrations + CommunitySchema.migrations

  /// What people own, by the domains that have it.
  static let holdings = Holdings([.customer: CustomerRecord.count(ownedBy:_:)])

  let methods: [Method]
  let authenticator: any Authenticator
  /// What is searched, each with a thread that indexes it.
  let searches: [FeedIndex]

  init(
    _ database: Database, _ blobs: BlobStore, fileBytesMax: Int64
  ) throws(Status) {
    let authenticator = IdentityAuthenticator()
    database.observe(authenticator)
    self.authenticator = authenticator
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    // However many customers there are: nothing else waits for this thread yet.
    let (places, products) = try reader.read(tenant: 0, timeLimit: .max) {
      snapshot throws(Status) in
      let tenants = try EnterpriseRecord.tenants(snapshot)
      return (
        try CustomerIndexes(snapshot, database.freshness),
        try FeedIndex(ProductDocuments.source, tenants: tenants, database.freshness, snapshot)
      )
    }
    database.observe(places)
    let customers = FeedIndex(lazily: CustomerDocuments.source, database.freshness)
    searches = [products, customers]
    for search in searches { database.observe(search) }
    methods =
      IdentityService(Self.holdings).methods + FileService(blobs, bytesMax: fileBytesMax).methods
      + CatalogService(products).methods + InventoryService().methods + PricingService().methods
      + OrderService().methods + CrmService(joiners: [CommunityService()], customers).methods
      + CommunityService().methods + GeoService(places).methods
  }
}
