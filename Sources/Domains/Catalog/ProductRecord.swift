package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension UnitRounding: StoredEnum {}

/// A stored product, without its barcodes.
package struct ProductRecord: Sendable, Hashable {
  /// A unit other than the base unit.
  package struct Unit: Sendable, Hashable {
    package var name: String
    package var numerator: Int64
    package var denominator: Int64
  }

  var row: ProductRow
  package var units: [Unit] = []

  /// An active product without further data.
  package init() {
    row = ProductRow()
    row.version = 1
    row.rounding = .refuse
    row.isActive = true
  }

  private init(_ row: ProductRow) { self.row = row }

  /// Whether only staff see it: members see active products that are not hidden.
  var isInternal: Bool { !isActive || isHidden }

  /// Whether the caller may see it.
  func isVisible(to caller: Caller) -> Bool { caller.isStaff || !isInternal }

  /// The product with its units; NOT_FOUND in the same words if it is absent or hidden.
  package static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ProductRecord {
    guard let found = try find([id], call, snapshot)[id] else { throw .notFound("product", id) }
    return found
  }

  /// The product's version; nil if it does not exist.
  package static func version(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try snapshot.first("SELECT version FROM products WHERE tenant = $tenant AND id = $1", id) {
      row throws(Status) in row.int(0)
    }
  }

  /// The products with their units; NOT_FOUND for the first that is absent or hidden.
  package static func find(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: ProductRecord] {
    try ask(ids, call, snapshot).answer(snapshot)
  }

  /// Asks for the products that `find` finds.
  package static func ask(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<[Int64: ProductRecord]> {
    let visible = try askVisible(ids, call, snapshot)
    return Asked { snapshot throws(Status) in
      let found = try visible.answer(snapshot)
      for id in ids where found[id] == nil { throw .notFound("product", id) }
      return found
    }
  }

  /// Asks for those of the products that the caller sees; hidden ones are left out like ones that
  /// do not exist.
  package static func askVisible(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<[Int64: ProductRecord]> {
    var questions: [(products: Question, units: Question)] = []
    for start in stride(from: 0, to: ids.count, by: List.countMax) {
      let chunk = List(ids[start..<min(start + List.countMax, ids.count)])
      let products = try snapshot.ask(
        ProductRow.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(ProductRow p)
        FROM wanted CROSS JOIN products AS p WHERE p.tenant = $tenant AND p.id = wanted.id
        """, chunk)
      let units = try snapshot.ask(
        ProductUnitRow.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(ProductUnitRow u)
        FROM wanted CROSS JOIN product_units AS u
        WHERE u.tenant = $tenant AND u.product_id = wanted.id ORDER BY u.product_id, u.name
        """, chunk)
      questions.append((products, units))
    }
    return Asked { [questions] snapshot throws(Status) in
      var found: [Int64: ProductRecord] = [:]
      for question in questions {
        try read(question.products, question.units, call, snapshot, &found)
      }
      return found
    }
  }

  /// FAILED_PRECONDITION PRODUCT_INACTIVE for a product that is no longer sold: new records may not
  /// refer to it.
  package func checkActive() throws(Status) {
    if isActive { return }
    throw Status(.failedPrecondition, "PRODUCT_INACTIVE", "\(sku) \(name) is no longer sold")
      .with(["product_id": String(id), "sku": sku, "product_name": name])
  }

  private static func read(
    _ products: Question, _ units: Question, _ call: Call, _ snapshot: borrowing Snapshot,
    _ found: inout [Int64: ProductRecord]
  ) throws(Status) {
    try snapshot.each(products) { row throws(Status) in
      let record = ProductRecord(ProductRow(row))
      if record.isVisible(to: call.caller) { found[record.id] = record }
    }
    try snapshot.each(units) { row throws(Status) in
      let unit = ProductUnitRow(row)
      found[unit.productID]?.units.append(
        Unit(name: unit.name, numerator: unit.numerator, denominator: unit.denominator))
    }
  }

  /// A unit in the product's spelling, the base unit if empty; INVALID_ARGUMENT UNKNOWN_UNIT.
  package func unitName(_ unit: String, field: String) throws(Status) -> String {
    if unit.isEmpty || TextKey.same(unit, baseUnit) { return baseUnit }
    return try other(unit, field: field).name
  }

  /// The ratio of a unit, 1 for the base unit; INVALID_ARGUMENT UNKNOWN_UNIT.
  package func ratio(of unit: String, field: String) throws(Status) -> UnitRatio {
    if TextKey.same(unit, baseUnit) { return .one }
    let found = try other(unit, field: field)
    return UnitRatio(numerator: found.numerator, denominator: found.denominator)
  }

  private func other(_ unit: String, field: String) throws(Status) -> Unit {
    guard let found = units.first(where: { TextKey.same($0.name, unit) }) else {
      throw .invalid("UNKNOWN_UNIT", field: field, "\(sku) \(name) has no unit \(unit)")
    }
    return found
  }

  /// Converts a quantity of `unit` to base units, both in 1/1,000; `field` is the path of its line.
  package func quantityE3InBase(
    _ quantityE3: Int64, unit: String, field: String
  ) throws(Status) -> Int64 {
    try ratio(of: unit, field: "\(field).unit").quantityE3InBase(
      quantityE3, rounding: rounding, field: "\(field).quantity_e3")
  }

  /// The barcodes of products; at most 1,024 ids.
  static func barcodes(
    of ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: [String]] {
    var barcodes: [Int64: [String]] = [:]
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT b.product_id, b.barcode FROM wanted CROSS JOIN product_barcodes AS b
      WHERE b.tenant = $tenant AND b.product_id = wanted.id ORDER BY b.product_id, b.barcode
      """, List(ids)
    ) { row throws(Status) in barcodes[row.int(0), default: []].append(row.text(1)) }
    return barcodes
  }

  /// The product as shown to every caller that sees it.
  func message(barcodes: [String]) -> Product {
    var message = Product()
    message.id = id
    message.version = version
    message.sku = sku
    message.name = name
    message.description = description
    message.category = category
    message.brand = brand
    message.barcodes = barcodes
    message.baseUnit = baseUnit
    message.shelfLifeDays = Int32(truncatingIfNeeded: shelfLifeDays)
    message.units = units.map { unit in
      var message = ProductUnit()
      message.name = unit.name
      message.numerator = unit.numerator
      message.denominator = unit.denominator
      return message
    }
    message.rounding = rounding
    message.active = isActive
    message.hidden = isHidden
    message.pinyin = pinyin
    message.createTime = createTime
    message.updateTime = updateTime
    return message
  }
}
