package import TongluCore
package import TongluDatabase

/// The units of a product, for conversions without the rest of it.
package struct ProductUnits: Sendable, Hashable {
  package let baseUnit: String
  private var ratios: [TextKey: UnitRatio] = [:]

  private init(baseUnit: String) {
    self.baseUnit = baseUnit
  }

  /// The number of base units in one `unit`; nil for a unit that the product does not have.
  package func ratio(of unit: String) -> UnitRatio? {
    TextKey.same(unit, baseUnit) ? .one : ratios[TextKey(unit)]
  }

  /// The units of products by id, visible or not; missing products are left out.
  package static func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: ProductUnits] {
    var found: [Int64: ProductUnits] = [:]
    for start in stride(from: 0, to: ids.count, by: List.countMax) {
      let chunk = ids[start..<min(start + List.countMax, ids.count)]
      try snapshot.each(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT p.id, p.base_unit FROM wanted CROSS JOIN products AS p
        WHERE p.tenant = $tenant AND p.id = wanted.id
        """, List(chunk)
      ) { row throws(Status) in found[row.int(0)] = ProductUnits(baseUnit: row.text(1)) }
      let units = try snapshot.all(
        ProductUnitRow.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(ProductUnitRow u)
        FROM wanted CROSS JOIN product_units AS u
        WHERE u.tenant = $tenant AND u.product_id = wanted.id
        """, List(chunk))
      for unit in units {
        found[unit.productID]?.ratios[TextKey(unit.name)] =
          UnitRatio(numerator: unit.numerator, denominator: unit.denominator)
      }
    }
    return found
  }
}
