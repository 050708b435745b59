/// The filters of a query in the index's own codes.
struct GridFilter {
  /// The accepted groups, and each group's own code.
  let codes: [UInt32]
  private let accepted: [Bool]
  /// Points with a contact on this day or later are excluded.
  private let dayEnd: UInt32
  let wanted: Summary.Wanted
  /// The number of points in the accepted groups.
  let pointCount: Int
  /// Their share of all points, with a small minimum.
  let share: Double
  /// Whether all accepted groups have lists.
  let hasLists: Bool

  init(_ query: GridQuery, _ view: GridView) {
    var (codes, classes, pointCount, hasLists) = ([UInt32](), UInt32(0), 0, true)
    var accepted = [Bool](repeating: false, count: Int(view.groups.count))
    for code in 0..<view.groups.count {
      let group = view.groups[code]
      guard query.accepts(group) else { continue }
      accepted[Int(code)] = true
      codes.append(code)
      classes |= 1 << (16 + UInt32(group.classBit))
      pointCount += group.list.pointCount
      hasLists = hasLists && group.list.isKept
    }
    self.codes = codes
    self.accepted = accepted
    dayEnd = query.notContactedSince.map(UInt32.init) ?? 0x1_0000
    wanted = Summary.Wanted(classes: classes, dayEnd: dayEnd)
    self.pointCount = pointCount
    share = max(1e-6, Double(pointCount) / Double(max(1, view.records.count)))
    self.hasLists = hasLists
  }

  @inline(__always)
  func accepts(_ record: Record) -> Bool {
    accepted[Int(record.group)] && UInt32(record.day) < dayEnd
  }
}

extension GridQuery {
  fileprivate func accepts(_ group: Group) -> Bool {
    (!prospectsOnly || group.isProspect)
      && (classIDs?.contains(group.classID) ?? true)
      && (ownerIDs?.contains(group.ownerID) ?? true)
      && !excludedOwnerIDs.contains(group.ownerID)
  }
}
