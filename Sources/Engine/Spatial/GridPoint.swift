package import TongluCore

/// A point of the index with its filterable attributes.
package struct GridPoint: Sendable, Hashable {
  package let id: Int64
  /// In WGS-84.
  package let place: Coordinate
  /// 0 for none.
  package let classID: Int64
  /// 0 for the pool.
  package let ownerID: Int64
  /// The day of the last contact since 1970-01-01; 0 without one.
  package let contactDay: UInt16
  package let isProspect: Bool

  package init(
    id: Int64, place: Coordinate, classID: Int64, ownerID: Int64, contactDay: UInt16 = 0,
    isProspect: Bool = false
  ) {
    self.id = id
    self.place = place
    self.classID = classID
    self.ownerID = ownerID
    self.contactDay = contactDay
    self.isProspect = isProspect
  }
}

/// A query of the nearest points within a radius.
package struct GridQuery: Sendable {
  /// In WGS-84.
  package let center: Coordinate
  /// In metres; half of the globe's circumference includes everything.
  package let radius: Double
  /// The most results, at least 1.
  package let limit: Int
  /// Accepts these classes; all if nil.
  package var classIDs: [Int64]?
  /// Accepts these owners; all if nil.
  package var ownerIDs: [Int64]?
  /// Excludes these owners.
  package var excludedOwnerIDs: [Int64] = []
  /// Accepts points last contacted before this day or never; all if nil.
  package var notContactedSince: UInt16?
  package var prospectsOnly = false

  package init(center: Coordinate, radius: Double, limit: Int) {
    self.center = center
    self.radius = radius
    self.limit = limit
  }

  var isFiltered: Bool {
    classIDs != nil || ownerIDs != nil || !excludedOwnerIDs.isEmpty || notContactedSince != nil
      || prospectsOnly
  }
}

/// A result of a query.
package struct GridHit: Sendable, Hashable {
  package let id: Int64
  /// The distance from the center in metres.
  package let distance: Double
  /// 0 for none.
  package let classID: Int64
  /// 0 for the pool.
  package let ownerID: Int64

  package init(id: Int64, distance: Double, classID: Int64, ownerID: Int64) {
    self.id = id
    self.distance = distance
    self.classID = classID
    self.ownerID = ownerID
  }
}
