import Testing
import TongluComposition
import TongluCore
import TongluService
import TongluTestSupport

/// Who may call what, written down a second time: a change of the schema's access shows here.
@Suite struct PermissionTests {
  static let table = """
    CatalogService/BatchCreateProducts: owner manager
    CatalogService/CreateProduct: owner manager marketing
    CatalogService/GetProduct: staff dealer prospect
    CatalogService/ListProducts: staff dealer prospect
    CatalogService/SearchProducts: staff dealer prospect
    CatalogService/UpdateProduct: owner manager marketing
    CommunityService/CreateComment: staff dealer prospect
    CommunityService/GetPost: staff dealer prospect
    CommunityService/ListComments: staff dealer prospect
    CommunityService/ListPosts: staff dealer prospect
    CommunityService/ListReaders: staff
    CommunityService/MarkRead: dealer prospect
    CommunityService/PublishPost: owner manager marketing sales
    CommunityService/Subscribe: staff dealer prospect
    CrmService/BatchCreateCustomers: owner manager
    CrmService/CreateContact: owner manager sales marketing boss
    CrmService/CreateCustomer: owner manager sales marketing
    CrmService/CreateCustomerClass: owner manager
    CrmService/CreateMember: owner manager sales boss
    CrmService/DeleteContact: owner manager sales marketing boss
    CrmService/EraseMember: owner manager boss
    CrmService/GetCustomer: staff dealer prospect
    CrmService/HandOverCustomers: owner manager
    CrmService/ListContacts: staff boss
    CrmService/ListCustomerClasses: staff
    CrmService/ListCustomers: staff dealer prospect
    CrmService/ListMembers: staff boss
    CrmService/UpdateContact: owner manager sales marketing boss
    CrmService/UpdateCustomer: owner manager sales marketing
    CrmService/UpdateMember: owner manager sales boss
    CrmService/WatchCustomer: staff
    FileService/CancelUpload: staff dealer prospect
    FileService/DeleteFile: staff dealer prospect
    FileService/DownloadFile: staff dealer prospect
    FileService/GetFile: staff dealer prospect
    FileService/GetUpload: staff dealer prospect
    FileService/ListFiles: staff dealer prospect
    FileService/ListUploads: staff dealer prospect
    FileService/UpdateFile: staff dealer prospect
    FileService/UploadFile: staff dealer prospect
    GeoService/Nearby: staff
    IdentityService/CreateServiceAccount: owner
    IdentityService/CreateStaff: owner
    IdentityService/EraseStaff: owner
    IdentityService/GetEnterprise: staff dealer prospect
    IdentityService/GetStaff: staff
    IdentityService/IssueLoginCode: owner manager boss
    IdentityService/IssueServiceToken: owner
    IdentityService/ListAuditEntries: owner
    IdentityService/ListServiceAccounts: owner
    IdentityService/ListStaff: staff
    IdentityService/Login: anyone
    IdentityService/Logout: anyone staff dealer prospect
    IdentityService/RevokeAccess: owner manager boss
    IdentityService/SetPassword: staff dealer prospect
    IdentityService/UpdateEnterprise: owner
    IdentityService/UpdateServiceAccount: owner
    IdentityService/UpdateStaff: owner
    IdentityService/WhoAmI: staff dealer prospect
    InventoryService/AdjustStock: owner manager warehouse
    InventoryService/CreateWarehouse: owner manager warehouse
    InventoryService/GetAvailability: staff boss buyer
    InventoryService/ListStock: staff
    InventoryService/ListStockMoves: staff
    InventoryService/ListWarehouses: staff
    InventoryService/ReceiveStock: owner manager warehouse
    InventoryService/SetSafetyStock: owner manager warehouse
    InventoryService/UpdateWarehouse: owner manager warehouse
    OrderService/CancelOrder: owner manager sales boss buyer
    OrderService/GetOrder: staff boss buyer dealer-finance
    OrderService/ListOrders: staff boss buyer dealer-finance
    OrderService/PlaceOrder: owner manager sales boss buyer prospect
    PricingService/BatchCreatePriceRules: owner manager
    PricingService/CreatePriceRule: owner manager
    PricingService/DeletePriceRule: owner manager
    PricingService/ListPriceRules: owner manager sales finance
    PricingService/QuotePrices: staff boss buyer prospect
    PricingService/UpdatePriceRule: owner manager
    """

  /// Path → names of the roles that may call it.
  static let expected: [String: Set<String>] = {
    let staff = ["owner", "manager", "sales", "finance", "warehouse", "delivery", "marketing"]
    let dealer = ["boss", "buyer", "dealer-finance", "clerk"]
    var rows: [String: Set<String>] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let names = parts[1].split(separator: " ").flatMap { name -> [String] in
        name == "staff" ? staff : name == "dealer" ? dealer : [String(name)]
      }
      rows["/tonglu.v1.\(parts[0])"] = Set(names)
    }
    return rows
  }()

  @Test func `the permission table is the one that is written down here`() throws {
    let bed = try Testbed()
    let served = bed.platform.executor.router.productMethods
    #expect(Set(served.map(\.path)) == Set(Self.expected.keys))
    for method in served {
      let names = (method.isForAnyone ? ["anyone"] : []) + method.access.names
      #expect(Set(names) == Self.expected[method.path], "\(method.path)")
    }
  }

  /// An empty message is refused for its fields, or is a proper read: never for the role.
  @Test func `every method opens to each role that it names and to no other`() throws {
    let bed = try Testbed()
    let actors: [(String, Actor)] = [
      ("owner", bed.owner), ("manager", bed.manager), ("sales", bed.sales),
      ("finance", bed.finance), ("warehouse", bed.warehouseKeeper), ("delivery", bed.delivery),
      ("marketing", bed.marketing), ("boss", bed.dealerA.boss), ("buyer", bed.dealerA.buyer),
      ("dealer-finance", bed.dealerA.finance), ("clerk", bed.dealerA.clerk),
      ("prospect", bed.prospect),
    ]
    for (path, roles) in Self.expected where !roles.contains("anyone") {
      for (role, actor) in actors {
        let answer = refusal { try bed.send(path, [], as: actor) }
        let isRefused = answer == "PERMISSION_DENIED ROLE_NOT_ALLOWED"
        #expect(isRefused != roles.contains(role), "\(path) as \(role): \(answer)")
      }
      #expect(
        refusal { try bed.send(path, [], as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
    }
  }

  @Test func `a backend has the roles that it and the member both have`() throws {
    let bed = try Testbed()
    for (path, roles) in Self.expected where !roles.contains("anyone") {
      for (role, member) in [("boss", bed.dealerA.boss), ("clerk", bed.dealerA.clerk)] {
        let answer = refusal { try bed.send(path, [], as: bed.backend.acting(for: member)) }
        let isRefused = answer == "PERMISSION_DENIED ROLE_NOT_ALLOWED"
        #expect(isRefused != roles.contains(role), "\(path) for \(role): \(answer)")
      }
    }
  }
}
