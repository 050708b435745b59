// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

extension MethodInfo {
  /// Every method of the schema, in its order.
  public static let all: [MethodInfo] = [
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
  ]
}
