package import TongluCore
package import TongluDatabase
package import TongluService

/// What is told of a company on a map: a few columns of many rows.
package struct CustomerCard: Sendable, Hashable {
  package let id: Int64
  package let name: String
  package let classID: Int64?
  package let ownerID: Int64?
  package let place: Coordinate?
  package let datum: Datum?
  package let accuracyM: Double

  private init(_ row: borrowing Row) {
    id = row.int(0)
    name = row.text(1)
    classID = row.optionalInt(2)
    ownerID = row.optionalInt(3)
    if let latitude = row.optionalDouble(4), let longitude = row.optionalDouble(5) {
      place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    } else {
      place = nil
    }
    datum = row.optionalInt(6).flatMap { Datum(rawValue: Int32(truncatingIfNeeded: $0)) }
    accuracyM = row.double(7)
  }

  /// The companies of these ids, each once and at most 1,024, whoever asks: who tells of them asks
  /// `isVisible`.
  package static func all(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: CustomerCard] {
    var cards: [Int64: CustomerCard] = [:]
    cards.reserveCapacity(ids.count)
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT c.id, c.name, c.class_id, c.owner_id, c.latitude, c.longitude, c.datum, c.accuracy_m
      FROM wanted CROSS JOIN customers AS c WHERE c.tenant = $tenant AND c.id = wanted.id
      """, List(ids)
    ) { row throws(Status) in
      let card = CustomerCard(row)
      cards[card.id] = card
    }
    return cards
  }

  /// Whether the caller may see the company.
  package func isVisible(to caller: Caller) -> Bool {
    CustomerRecord.isVisible(id, ownedBy: ownerID, to: caller)
  }
}
