import TongluCore

/// Points sorted by cell and leaf, in arrays of their own: a range of a row is a range of memory.
/// Immutable: any number of readers, no lock.
final class GridBase: Sendable {
  /// An occupied coarse cell; its points end where the next one's begin.
  struct Cell: Sendable {
    let column: UInt16
    let level: UInt8
    let start: UInt32
    /// Where the starts of its leaves stand, when `level` > 0.
    let leaves: UInt32
  }

  /// Degrees, as they came.
  let latitudes: [Double]
  let longitudes: [Double]
  let ids: [Int64]
  let classes: Codes
  let owners: Codes
  /// By row and column; one more at the end.
  let cells: [Cell]
  /// The first cell of each row; one more at the end.
  let rowStarts: [UInt32]
  /// The first point of each leaf, row-major within its cell.
  let leafStarts: [UInt32]

  var count: Int { ids.count }

  /// The point at a position.
  func point(_ position: Int) -> GridPoint {
    GridPoint(
      id: ids[position],
      place: Coordinate(
        uncheckedLatitude: latitudes[position], longitude: longitudes[position]),
      classID: classes.value(at: position), ownerID: owners.value(at: position))
  }

  init(_ source: [GridPoint]) {
    let sorted = GridSort.byCell(source)
    var cells: [Cell] = []
    var rowStarts = [UInt32](repeating: 0, count: GridGeometry.rows + 1)
    var leafStarts: [UInt32] = []
    var order: [UInt32] = []
    order.reserveCapacity(source.count)
    var index = 0
    while index < sorted.count {
      let (row, column) = (sorted[index].row, sorted[index].column)
      var end = index + 1
      while end < sorted.count, sorted[end].row == row, sorted[end].column == column { end += 1 }
      let level = GridGeometry.level(count: end - index)
      cells.append(
        Cell(
          column: column, level: UInt8(level), start: UInt32(index),
          leaves: UInt32(leafStarts.count)))
      rowStarts[Int(row) + 1] += 1
      GridSort.appendLeaves(sorted[index..<end], level: level, &order, &leafStarts)
      index = end
    }
    for row in 0..<GridGeometry.rows { rowStarts[row + 1] += rowStarts[row] }
    cells.append(
      Cell(column: 0, level: 0, start: UInt32(sorted.count), leaves: UInt32(leafStarts.count)))
    (self.cells, self.rowStarts, self.leafStarts) = (cells, rowStarts, leafStarts)
    ids = order.map { source[Int($0)].id }
    latitudes = order.map { source[Int($0)].place.latitude }
    longitudes = order.map { source[Int($0)].place.longitude }
    classes = Codes(order.map { source[Int($0)].classID })
    owners = Codes(order.map { source[Int($0)].ownerID })
  }
}

/// Counting sorts of the points into cells and leaves.
enum GridSort {
  /// A point by its number in the source.
  struct Item {
    let row: UInt16
    let column: UInt16
    let number: UInt32
    /// Radians from the cell's south-west corner.
    let north: Float
    let east: Float
  }

  /// All points by row, then column.
  static func byCell(_ source: [GridPoint]) -> [Item] {
    let items = source.indices.map { number in
      let latitude = GreatCircle.radians(source[number].place.latitude)
      let longitude = GridGeometry.wrapped(GreatCircle.radians(source[number].place.longitude))
      let row = GridGeometry.row(latitude: latitude)
      let column = GridGeometry.column(longitude: longitude)
      return Item(
        row: UInt16(row), column: UInt16(column), number: UInt32(number),
        north: Float(latitude - GridGeometry.south(ofRow: row)),
        east: Float(longitude - GridGeometry.west(ofColumn: column)))
    }
    let byColumn = sorted(items, keys: GridGeometry.columns) { Int($0.column) }
    return sorted(byColumn, keys: GridGeometry.rows) { Int($0.row) }
  }

  /// Appends a cell's points in the order of its leaves, and where each leaf begins.
  static func appendLeaves(
    _ items: ArraySlice<Item>, level: Int, _ order: inout [UInt32], _ leafStarts: inout [UInt32]
  ) {
    guard level > 0 else {
      order.append(contentsOf: items.lazy.map(\.number))
      return
    }
    func leaf(_ item: Item) -> Int {
      let south = GridGeometry.leaf(
        Double(item.north), size: GridGeometry.rowHeight, level: level)
      let west = GridGeometry.leaf(
        Double(item.east), size: GridGeometry.columnWidth, level: level)
      return south << level | west
    }
    var starts = [Int](repeating: 0, count: 1 << (2 * level))
    for item in items { starts[leaf(item)] += 1 }
    var next = order.count
    for index in starts.indices {
      let count = starts[index]
      starts[index] = next
      leafStarts.append(UInt32(next))
      next += count
    }
    order.append(contentsOf: repeatElement(0, count: items.count))
    for item in items {
      let index = leaf(item)
      order[starts[index]] = item.number
      starts[index] += 1
    }
  }

  /// Stable counting sort.
  private static func sorted(
    _ items: [Item], keys: Int, by key: (Item) -> Int
  ) -> [Item] {
    guard let filler = items.first else { return [] }
    var starts = [Int](repeating: 0, count: keys + 1)
    for item in items { starts[key(item) + 1] += 1 }
    for index in 0..<keys { starts[index + 1] += starts[index] }
    var result = [Item](repeating: filler, count: items.count)
    for item in items {
      result[starts[key(item)]] = item
      starts[key(item)] += 1
    }
    return result
  }
}
