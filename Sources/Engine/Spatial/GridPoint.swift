package import TongluCore

/// A point of the index and what it can be filtered by.
package struct GridPoint: Sendable, Hashable {
  package let id: Int64
  /// In WGS-84.
  package let place: Coordinate
  /// 0 for none.
  package let classID: Int64
  /// 0 for the pool.
  package let ownerID: Int64
  /// The day of the last contact, counted from 1970-01-01; 0 when there has been none.
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

/// What to look for: the nearest within a radius.
package struct GridQuery: Sendable {
  /// In WGS-84.
  package let center: Coordinate
  /// Metres; half the globe is all of it.
  package let radius: Double
  /// The most hits, at least 1.
  package let limit: Int
  /// Of one of these classes; of any when nil.
  package var classIDs: [Int64]?
  /// Of one of these owners; of any when nil.
  package var ownerIDs: [Int64]?
  /// Of none of these owners.
  package var excludedOwnerIDs: [Int64] = []
  /// Last contacted before this day, or never; whenever when nil.
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

/// A point that was found.
package struct GridHit: Sendable, Hashable {
  package let id: Int64
  /// Metres from the center.
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
