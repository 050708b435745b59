// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

extension MethodInfo {
  /// Every method of the schema, in its order.
  public static let all: [MethodInfo] = [
    MethodInfo(
      path: "/tonglu.v1.AddressService/CreateAddress", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateAddressRequest", reply: "tonglu.v1.CreateAddressResponse"),
    MethodInfo(
      path: "/tonglu.v1.AddressService/ListAddresses", domain: "CRM",
      roles: ["staff", "boss", "buyer"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListAddressesRequest", reply: "tonglu.v1.ListAddressesResponse"),
    MethodInfo(
      path: "/tonglu.v1.AddressService/UpdateAddress", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateAddressRequest", reply: "tonglu.v1.UpdateAddressResponse"),
    MethodInfo(
      path: "/tonglu.v1.AddressService/DeleteAddress", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.DeleteAddressRequest", reply: "tonglu.v1.DeleteAddressResponse"),
    MethodInfo(
      path: "/tonglu.v1.CalendarService/GetWorkCalendar", domain: "Identity",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetWorkCalendarRequest", reply: "tonglu.v1.GetWorkCalendarResponse"),
    MethodInfo(
      path: "/tonglu.v1.CalendarService/SetWorkHours", domain: "Identity",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.SetWorkHoursRequest", reply: "tonglu.v1.SetWorkHoursResponse"),
    MethodInfo(
      path: "/tonglu.v1.CalendarService/SetSpecialDays", domain: "Identity",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.SetSpecialDaysRequest", reply: "tonglu.v1.SetSpecialDaysResponse"),
    MethodInfo(
      path: "/tonglu.v1.CalendarService/ComputeWorkTime", domain: "Identity",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ComputeWorkTimeRequest", reply: "tonglu.v1.ComputeWorkTimeResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/CreateProduct", domain: "Catalog",
      roles: ["owner", "manager", "marketing"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.CreateProductRequest", reply: "tonglu.v1.CreateProductResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/BatchCreateProducts", domain: "Catalog",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.BatchCreateProductsRequest", reply: "tonglu.v1.BatchCreateProductsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/GetProduct", domain: "Catalog",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetProductRequest", reply: "tonglu.v1.GetProductResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/UpdateProduct", domain: "Catalog",
      roles: ["owner", "manager", "marketing"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.UpdateProductRequest", reply: "tonglu.v1.UpdateProductResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/ListProducts", domain: "Catalog",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListProductsRequest", reply: "tonglu.v1.ListProductsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CatalogService/SearchProducts", domain: "Catalog",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.SearchProductsRequest", reply: "tonglu.v1.SearchProductsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/PublishPost", domain: "Community",
      roles: ["owner", "manager", "marketing", "sales"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.PublishPostRequest", reply: "tonglu.v1.PublishPostResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/GetPost", domain: "Community",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetPostRequest", reply: "tonglu.v1.GetPostResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/ListPosts", domain: "Community",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListPostsRequest", reply: "tonglu.v1.ListPostsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/MarkRead", domain: "Community",
      roles: ["dealer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.MarkReadRequest", reply: "tonglu.v1.MarkReadResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/ListReaders", domain: "Community",
      roles: ["staff"],
      isRead: true, isHeavy: true, isSecret: false,
      request: "tonglu.v1.ListReadersRequest", reply: "tonglu.v1.ListReadersResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/CreateComment", domain: "Community",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateCommentRequest", reply: "tonglu.v1.CreateCommentResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/ListComments", domain: "Community",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListCommentsRequest", reply: "tonglu.v1.ListCommentsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CommunityService/Subscribe", domain: "Community",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.SubscribeRequest", reply: "tonglu.v1.SubscribeResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/CreateCustomer", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateCustomerRequest", reply: "tonglu.v1.CreateCustomerResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/BatchCreateCustomers", domain: "CRM",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.BatchCreateCustomersRequest", reply: "tonglu.v1.BatchCreateCustomersResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/GetCustomer", domain: "CRM",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetCustomerRequest", reply: "tonglu.v1.GetCustomerResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/UpdateCustomer", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateCustomerRequest", reply: "tonglu.v1.UpdateCustomerResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/ListCustomers", domain: "CRM",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListCustomersRequest", reply: "tonglu.v1.ListCustomersResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/HandOverCustomers", domain: "CRM",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.HandOverCustomersRequest", reply: "tonglu.v1.HandOverCustomersResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/AddCollaborator", domain: "CRM",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.AddCollaboratorRequest", reply: "tonglu.v1.AddCollaboratorResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/RemoveCollaborator", domain: "CRM",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.RemoveCollaboratorRequest", reply: "tonglu.v1.RemoveCollaboratorResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/ListCollaborators", domain: "CRM",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListCollaboratorsRequest", reply: "tonglu.v1.ListCollaboratorsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/CreateCustomerClass", domain: "CRM",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateCustomerClassRequest", reply: "tonglu.v1.CreateCustomerClassResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/ListCustomerClasses", domain: "CRM",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListCustomerClassesRequest", reply: "tonglu.v1.ListCustomerClassesResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/CreateContact", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateContactRequest", reply: "tonglu.v1.CreateContactResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/ListContacts", domain: "CRM",
      roles: ["staff", "boss"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListContactsRequest", reply: "tonglu.v1.ListContactsResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/UpdateContact", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateContactRequest", reply: "tonglu.v1.UpdateContactResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/DeleteContact", domain: "CRM",
      roles: ["owner", "manager", "sales", "marketing", "boss"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.DeleteContactRequest", reply: "tonglu.v1.DeleteContactResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/CreateMember", domain: "CRM",
      roles: ["owner", "manager", "sales", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateMemberRequest", reply: "tonglu.v1.CreateMemberResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/UpdateMember", domain: "CRM",
      roles: ["owner", "manager", "sales", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateMemberRequest", reply: "tonglu.v1.UpdateMemberResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/EraseMember", domain: "CRM",
      roles: ["owner", "manager", "boss"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.EraseMemberRequest", reply: "tonglu.v1.EraseMemberResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/ListMembers", domain: "CRM",
      roles: ["staff", "boss"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListMembersRequest", reply: "tonglu.v1.ListMembersResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/RevealPhone", domain: "CRM",
      roles: ["staff", "dealer"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.RevealPhoneRequest", reply: "tonglu.v1.RevealPhoneResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/FindByPhone", domain: "CRM",
      roles: ["staff"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.FindByPhoneRequest", reply: "tonglu.v1.FindByPhoneResponse"),
    MethodInfo(
      path: "/tonglu.v1.CrmService/WatchCustomer", domain: "CRM",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.WatchCustomerRequest", reply: "tonglu.v1.WatchCustomerResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/UploadFile", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.UploadFileRequest", reply: "tonglu.v1.UploadFileResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/GetUpload", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetUploadRequest", reply: "tonglu.v1.GetUploadResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/ListUploads", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: true, isSecret: false,
      request: "tonglu.v1.ListUploadsRequest", reply: "tonglu.v1.ListUploadsResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/CancelUpload", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.CancelUploadRequest", reply: "tonglu.v1.CancelUploadResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/DownloadFile", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: true, isSecret: false,
      request: "tonglu.v1.DownloadFileRequest", reply: "tonglu.v1.DownloadFileResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/GetFile", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetFileRequest", reply: "tonglu.v1.GetFileResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/ListFiles", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListFilesRequest", reply: "tonglu.v1.ListFilesResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/UpdateFile", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateFileRequest", reply: "tonglu.v1.UpdateFileResponse"),
    MethodInfo(
      path: "/tonglu.v1.FileService/DeleteFile", domain: "Files",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.DeleteFileRequest", reply: "tonglu.v1.DeleteFileResponse"),
    MethodInfo(
      path: "/tonglu.v1.GeoService/Nearby", domain: "Geo",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.NearbyRequest", reply: "tonglu.v1.NearbyResponse"),
    MethodInfo(
      path: "/tonglu.v1.GeoService/GetNavigationLinks", domain: "Geo",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetNavigationLinksRequest", reply: "tonglu.v1.GetNavigationLinksResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/Login", domain: "Identity",
      roles: ["anyone"],
      isRead: false, isHeavy: true, isSecret: true,
      request: "tonglu.v1.LoginRequest", reply: "tonglu.v1.LoginResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/Logout", domain: "Identity",
      roles: ["anyone", "staff", "integrator", "dealer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.LogoutRequest", reply: "tonglu.v1.LogoutResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/WhoAmI", domain: "Identity",
      roles: ["staff", "integrator", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.WhoAmIRequest", reply: "tonglu.v1.WhoAmIResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/SetPassword", domain: "Identity",
      roles: ["staff", "dealer", "prospect"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.SetPasswordRequest", reply: "tonglu.v1.SetPasswordResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/IssueLoginCode", domain: "Identity",
      roles: ["owner", "manager", "boss"],
      isRead: false, isHeavy: false, isSecret: true,
      request: "tonglu.v1.IssueLoginCodeRequest", reply: "tonglu.v1.IssueLoginCodeResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/CreateServiceAccount", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: true,
      request: "tonglu.v1.CreateServiceAccountRequest", reply: "tonglu.v1.CreateServiceAccountResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/UpdateServiceAccount", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateServiceAccountRequest", reply: "tonglu.v1.UpdateServiceAccountResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/ListServiceAccounts", domain: "Identity",
      roles: ["owner"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListServiceAccountsRequest", reply: "tonglu.v1.ListServiceAccountsResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/IssueServiceToken", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: true,
      request: "tonglu.v1.IssueServiceTokenRequest", reply: "tonglu.v1.IssueServiceTokenResponse"),
    MethodInfo(
      path: "/tonglu.v1.AccessService/RevokeAccess", domain: "Identity",
      roles: ["owner", "manager", "boss"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.RevokeAccessRequest", reply: "tonglu.v1.RevokeAccessResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/CreateStaff", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateStaffRequest", reply: "tonglu.v1.CreateStaffResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/GetStaff", domain: "Identity",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetStaffRequest", reply: "tonglu.v1.GetStaffResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/ListStaff", domain: "Identity",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListStaffRequest", reply: "tonglu.v1.ListStaffResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/UpdateStaff", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateStaffRequest", reply: "tonglu.v1.UpdateStaffResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/EraseStaff", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.EraseStaffRequest", reply: "tonglu.v1.EraseStaffResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/CreateTeam", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateTeamRequest", reply: "tonglu.v1.CreateTeamResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/UpdateTeam", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateTeamRequest", reply: "tonglu.v1.UpdateTeamResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/DeleteTeam", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.DeleteTeamRequest", reply: "tonglu.v1.DeleteTeamResponse"),
    MethodInfo(
      path: "/tonglu.v1.StaffService/ListTeams", domain: "Identity",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListTeamsRequest", reply: "tonglu.v1.ListTeamsResponse"),
    MethodInfo(
      path: "/tonglu.v1.EnterpriseService/ListAuditEntries", domain: "Identity",
      roles: ["owner"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListAuditEntriesRequest", reply: "tonglu.v1.ListAuditEntriesResponse"),
    MethodInfo(
      path: "/tonglu.v1.EnterpriseService/GetEnterprise", domain: "Identity",
      roles: ["staff", "integrator", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetEnterpriseRequest", reply: "tonglu.v1.GetEnterpriseResponse"),
    MethodInfo(
      path: "/tonglu.v1.EnterpriseService/UpdateEnterprise", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateEnterpriseRequest", reply: "tonglu.v1.UpdateEnterpriseResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/CreateWarehouse", domain: "Inventory",
      roles: ["owner", "manager", "warehouse"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreateWarehouseRequest", reply: "tonglu.v1.CreateWarehouseResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/UpdateWarehouse", domain: "Inventory",
      roles: ["owner", "manager", "warehouse"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdateWarehouseRequest", reply: "tonglu.v1.UpdateWarehouseResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/ListWarehouses", domain: "Inventory",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListWarehousesRequest", reply: "tonglu.v1.ListWarehousesResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/ReceiveStock", domain: "Inventory",
      roles: ["owner", "manager", "warehouse"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ReceiveStockRequest", reply: "tonglu.v1.ReceiveStockResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/AdjustStock", domain: "Inventory",
      roles: ["owner", "manager", "warehouse"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.AdjustStockRequest", reply: "tonglu.v1.AdjustStockResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/SetSafetyStock", domain: "Inventory",
      roles: ["owner", "manager", "warehouse"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.SetSafetyStockRequest", reply: "tonglu.v1.SetSafetyStockResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/ListStock", domain: "Inventory",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListStockRequest", reply: "tonglu.v1.ListStockResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/ListStockMoves", domain: "Inventory",
      roles: ["staff"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListStockMovesRequest", reply: "tonglu.v1.ListStockMovesResponse"),
    MethodInfo(
      path: "/tonglu.v1.InventoryService/GetAvailability", domain: "Inventory",
      roles: ["staff", "boss", "buyer"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetAvailabilityRequest", reply: "tonglu.v1.GetAvailabilityResponse"),
    MethodInfo(
      path: "/tonglu.v1.LookupService/Find", domain: "Lookup",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.FindRequest", reply: "tonglu.v1.FindResponse"),
    MethodInfo(
      path: "/tonglu.v1.LookupService/Describe", domain: "Lookup",
      roles: ["staff", "dealer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.DescribeRequest", reply: "tonglu.v1.DescribeResponse"),
    MethodInfo(
      path: "/tonglu.v1.OrderService/PlaceOrder", domain: "Orders",
      roles: ["owner", "manager", "sales", "boss", "buyer", "prospect"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.PlaceOrderRequest", reply: "tonglu.v1.PlaceOrderResponse"),
    MethodInfo(
      path: "/tonglu.v1.OrderService/GetOrder", domain: "Orders",
      roles: ["staff", "boss", "buyer", "dealerFinance"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.GetOrderRequest", reply: "tonglu.v1.GetOrderResponse"),
    MethodInfo(
      path: "/tonglu.v1.OrderService/ListOrders", domain: "Orders",
      roles: ["staff", "boss", "buyer", "dealerFinance"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListOrdersRequest", reply: "tonglu.v1.ListOrdersResponse"),
    MethodInfo(
      path: "/tonglu.v1.OrderService/CancelOrder", domain: "Orders",
      roles: ["owner", "manager", "sales", "boss", "buyer"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CancelOrderRequest", reply: "tonglu.v1.CancelOrderResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/CreatePriceRule", domain: "Pricing",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.CreatePriceRuleRequest", reply: "tonglu.v1.CreatePriceRuleResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/BatchCreatePriceRules", domain: "Pricing",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: true, isSecret: false,
      request: "tonglu.v1.BatchCreatePriceRulesRequest", reply: "tonglu.v1.BatchCreatePriceRulesResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/UpdatePriceRule", domain: "Pricing",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.UpdatePriceRuleRequest", reply: "tonglu.v1.UpdatePriceRuleResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/DeletePriceRule", domain: "Pricing",
      roles: ["owner", "manager"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.DeletePriceRuleRequest", reply: "tonglu.v1.DeletePriceRuleResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/ListPriceRules", domain: "Pricing",
      roles: ["owner", "manager", "sales", "finance"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListPriceRulesRequest", reply: "tonglu.v1.ListPriceRulesResponse"),
    MethodInfo(
      path: "/tonglu.v1.PricingService/QuotePrices", domain: "Pricing",
      roles: ["staff", "boss", "buyer", "prospect"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.QuotePricesRequest", reply: "tonglu.v1.QuotePricesResponse"),
    MethodInfo(
      path: "/tonglu.v1.TimerService/ListTimers", domain: "Identity",
      roles: ["owner"],
      isRead: true, isHeavy: false, isSecret: false,
      request: "tonglu.v1.ListTimersRequest", reply: "tonglu.v1.ListTimersResponse"),
    MethodInfo(
      path: "/tonglu.v1.TimerService/RetryTimer", domain: "Identity",
      roles: ["owner"],
      isRead: false, isHeavy: false, isSecret: false,
      request: "tonglu.v1.RetryTimerRequest", reply: "tonglu.v1.RetryTimerResponse"),
  ]
}
