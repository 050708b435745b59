package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func createWarehouse(
    _ request: CreateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateWarehouseResponse {
    let code = try Self.checked(code: request.code)
    let name = try Text.line(request.name, field: "name")
    let taken = try transaction.snapshot.exists(
      "SELECT 1 FROM warehouses WHERE tenant = $tenant AND code_folded = $1", Text.fold(code))
    if taken {
      throw Status(
        .alreadyExists, "WAREHOUSE_CODE_TAKEN", "another warehouse has code \(code)")
    }
    let isFirst = try !transaction.snapshot.exists(
      "SELECT 1 FROM warehouses WHERE tenant = $tenant LIMIT 1")
    if request.isDefault { try WarehouseRecord.clearDefault(transaction) }

    let warehouse = WarehouseRecord(
      id: call.newID(), version: 1, code: code, name: name,
      allowNegative: request.allowNegative, isDefault: request.isDefault || isFirst,
      createTime: call.now)
    try transaction.insert(warehouse)
    try transaction.record(.warehouse, warehouse.id, version: 1, .created)

    var response = CreateWarehouseResponse()
    response.warehouse = warehouse.message(for: call.caller)
    return response
  }

  /// The most characters of a warehouse's code; BAD_CODE beyond it.
  private static let codeCountMax = 32

  /// A code of A–Z a–z 0–9 - _ . alone; INVALID_ARGUMENT BAD_CODE.
  private static func checked(code: String) throws(Status) -> String {
    let code = Text.trim(code)
    let isGood = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isGood, (1...codeCountMax).contains(code.utf8.count) else {
      throw .invalid(
        "BAD_CODE", field: "code", "1 to \(count: codeCountMax) letters, digits, - _ .")
    }
    return code
  }
}
