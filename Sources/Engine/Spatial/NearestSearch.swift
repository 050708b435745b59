/// The nearest points around a center: boxes are enlarged until they contain enough.
///
/// The first box is sized to contain a few more points than requested, by the density of the leaf
/// around the center. Every point in it is a candidate with a squared distance in single precision;
/// for those that may be among the nearest, the distance is computed in double precision, and they
/// are sorted by it and by id. If the circle within the box contains too few, the box is enlarged.
struct NearestSearch: ~Copyable, LeafVisitor {
  private let view: GridView
  private let center: GridCenter
  private let limit: Int
  private let radiusMax: Double
  private var keys: KeyBuffer
  let filter: GridFilter?
  private var wanted = Summary.Wanted()
  /// Points per square metre around the center; nil without any.
  private let density: Double?
  /// The squared distance beyond which points are no candidates.
  private var bound: Float = 0
  /// The number of candidates from which the bound is lowered.
  private var crowd = 0
  private var measure: SquareMeasure
  private var pending = InlineArray<24, Node>(repeating: .none)
  private var pendingCount = 0
  /// The number of points scanned in this box.
  private var scanned = 0

  init(
    _ view: GridView, _ query: GridQuery, _ filter: consuming GridFilter?,
    _ keys: consuming KeyBuffer
  ) {
    self.view = view
    center = GridCenter(FixedPlace(query.center))
    limit = max(1, query.limit)
    radiusMax = query.radius
    self.keys = keys
    if let filter { wanted = filter.wanted }
    self.filter = filter
    measure = SquareMeasure(center)
    density = view.density(center)
  }

  consuming func giveBackKeys() -> KeyBuffer { keys }
}

// Boxes.
extension NearestSearch {
  /// Finds the nearest into `hits`.
  mutating func run(_ hits: inout [GridHit]) {
    var radius = firstRadius()
    if let filter, filter.hasLists, expected(within: radius) > Double(filter.pointCount) {
      return collectLists(filter, &hits)
    }
    while true {
      collect(within: radius)
      let isLast = radius == radiusMax
      if isLast || keys.count >= limit {
        finish(&hits, within: radius)
        if isLast || hits.count == limit { return }
      }
      if let filter, filter.hasLists, 4 * scanned > filter.pointCount {
        return collectLists(filter, &hits)
      }
      radius = nextRadius(radius)
    }
  }

  /// The radius that should contain a few more points than requested.
  private func firstRadius() -> Double {
    guard let density else {
      return min(radiusMax, Double(1 << GridGeometry.cellBits) / FixedPlace.unitsPerMetre / 4)
    }
    var wanted = Double(limit)
    wanted += 3 * wanted.squareRoot() + 2
    if let filter { wanted /= filter.share }
    let radius = (wanted / (density * .pi)).squareRoot()
    return radius > 0.7 * radiusMax ? radiusMax : radius
  }

  /// The expected number of points within a radius, at the density around the center.
  private func expected(within radius: Double) -> Double { (density ?? 0) * 4 * radius * radius }

  private func nextRadius(_ radius: Double) -> Double {
    let found = Double(max(keys.count, 1))
    let growth = min(16, max(2, 1.5 * Double(limit) / found))
    let next = radius * growth.squareRoot()
    return next > 0.7 * radiusMax ? radiusMax : next
  }

  private mutating func collect(within radius: Double) {
    begin(radius)
    let (box, other) = center.boxes(within: radius)
    walk(box)
    if let other { walk(other) }
  }

  private mutating func begin(_ radius: Double) {
    keys.count = 0
    scanned = 0
    crowd = 4 * limit + 128
    bound = measure.begin(radius, center)
  }

  private mutating func walk(_ box: GridBox) {
    measure.unwrap(center, box)
    view.tree.walk(box, at: view.version, &self)
    scanPending()
  }

  /// Collects the points of every list within the radius.
  private mutating func collectLists(_ filter: GridFilter, _ hits: inout [GridHit]) {
    begin(radiusMax)
    bound = measure.beginAnywhere(radiusMax, center)
    for code in filter.codes {
      let list = view.groups[code].list
      let chunkCount = list.chunkCount
      let chunks = list.chunks
      for index in 0..<chunkCount {
        let node = Node(word: chunks[index]).visible(at: view.version)
        if !node.isNone { scan(Leaf(node: node)) }
      }
    }
    finish(&hits, within: radiusMax)
  }
}

// Candidates.
extension NearestSearch {
  @inline(__always)
  func wants(_ node: Node) -> Bool { filter == nil || node.summary.mayHold(wanted) }

  @inline(__always)
  mutating func visit(_ leaf: Leaf, _ extent: GridExtent) {
    if pendingCount == pending.count { scanPending() }
    leaf.node.touch()
    pending[pendingCount] = leaf.node
    pendingCount += 1
  }

  /// Leaves are scanned several at a time, after their memory was prefetched.
  private mutating func scanPending() {
    for index in 0..<pendingCount { scan(Leaf(node: pending[index])) }
    pendingCount = 0
  }

  @inline(__always)
  private mutating func scan(_ leaf: Leaf) {
    let first = keys.count
    keys.reserve(leaf.count + 4)
    scanned += leaf.count
    unsafe keys.count = measure.scan(leaf, within: bound, keys.keys, keys.count)
    if let filter {
      let records = view.records
      keys.keep(from: first) { filter.accepts(records[KeyBuffer.slot($0)]) }
    }
    if keys.count > crowd { lowerBound() }
  }

  /// Discards candidates that are now beyond the bound.
  @inline(never)
  private mutating func lowerBound() {
    bound = min(bound, measure.beyond(KeyBuffer.distance(keys.select(limit - 1))))
    let bound = bound
    keys.keep { KeyBuffer.distance($0) <= bound }
    crowd = max(crowd, 2 * keys.count)
  }

  /// Sorts the candidates by their exact distances.
  private mutating func finish(_ hits: inout [GridHit], within radius: Double) {
    hits.removeAll(keepingCapacity: true)
    if keys.count > limit {
      let last = measure.beyond(KeyBuffer.distance(keys.select(limit - 1)))
      keys.keep { KeyBuffer.distance($0) <= last }
    }
    for index in 0..<keys.count { view.records.touch(KeyBuffer.slot(keys[index])) }
    for index in 0..<keys.count {
      let record = view.records[KeyBuffer.slot(keys[index])]
      let group = view.groups[record.group]
      hits.append(
        GridHit(
          id: record.id, distance: center.distance(record.place), classID: group.classID,
          ownerID: group.ownerID))
    }
    Self.sort(&hits)
    while let last = hits.last, last.distance > radius { hits.removeLast() }
    if hits.count > limit { hits.removeLast(hits.count - limit) }
  }

  private static func sort(_ hits: inout [GridHit]) {
    guard hits.count <= 64 else { return hits.sort { isNearer($0, $1) } }
    unsafe hits.withUnsafeMutableBufferPointer { hits in
      for index in hits.indices.dropFirst() {
        let hit = unsafe hits[index]
        var gap = index
        while gap > 0, unsafe isNearer(hit, hits[gap - 1]) {
          unsafe hits[gap] = hits[gap - 1]
          gap -= 1
        }
        unsafe hits[gap] = hit
      }
    }
  }

  @inline(__always)
  private static func isNearer(_ a: GridHit, _ b: GridHit) -> Bool {
    a.distance != b.distance ? a.distance < b.distance : a.id < b.id
  }
}
