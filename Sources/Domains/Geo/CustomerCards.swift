import Synchronization
import TongluCore

/// The shown fields of a tenant's placed customers, kept in memory beside the index: reading twenty
/// rows would cost more than finding them.
///
/// Rows of columns, found by id through a `HashIndex`: about 90 bytes a customer, the name's
/// included. Readers and the writer take turns; both are short.
final class CustomerCards: Sendable {
  /// The shown fields of a customer.
  struct Card: Sendable, Hashable {
    let id: Int64
    let name: String
    /// 0 for the pool; it decides who may see the customer.
    let ownerID: Int64
    /// As received.
    let place: Coordinate
    let datum: Datum
    /// The same in GCJ-02, which is requested most: a conversion costs as much as the search for
    /// one.
    let shifted: Coordinate
    let accuracyM: Double
  }

  private let table: Mutex<Table>

  /// The initial capacity.
  init(capacity: Int = 0) {
    table = Mutex(Table(capacity: capacity))
  }

  /// The number of cards.
  var count: Int { table.withLock { $0.count } }

  /// The cards of the ids, in their order; nil for a missing one.
  func find(_ ids: [Int64]) -> [Card?] {
    var cards: [Card?] = []
    cards.reserveCapacity(ids.count)
    table.withLock { table in
      for id in ids {
        if let row = table.row(of: id) { cards.append(table.card(row)) } else { cards.append(nil) }
      }
    }
    return cards
  }

  func set(_ cards: [Card]) {
    table.withLock { table in
      for card in cards { table.set(card) }
    }
  }

  func remove(_ ids: [Int64]) {
    table.withLock { table in
      for id in ids { table.remove(id) }
    }
  }
}

private struct Table: ~Copyable {
  /// Where a name lies in `text`.
  private struct Name: Sendable {
    var start = 0
    var count: Int32 = 0
  }

  private var rows: HashIndex
  private var ids: [Int64] = []
  private var owners: [Int64] = []
  private var latitudes: [Double] = []
  private var longitudes: [Double] = []
  private var shiftedLatitudes: [Double] = []
  private var shiftedLongitudes: [Double] = []
  private var accuracies: [Double] = []
  private var datums: [UInt8] = []
  private var names: [Name] = []
  private var text: [UInt8] = []
  /// Bytes of `text` that no row uses.
  private var waste = 0
  private var freeRows: [Int32] = []

  init(capacity: Int) {
    rows = HashIndex(room: capacity)
    ids.reserveCapacity(capacity)
    owners.reserveCapacity(capacity)
    latitudes.reserveCapacity(capacity)
    longitudes.reserveCapacity(capacity)
    shiftedLatitudes.reserveCapacity(capacity)
    shiftedLongitudes.reserveCapacity(capacity)
    accuracies.reserveCapacity(capacity)
    datums.reserveCapacity(capacity)
    names.reserveCapacity(capacity)
  }

  var count: Int { ids.count - freeRows.count }

  func row(of id: Int64) -> Int? {
    rows.find(HashIndex.hash(id)) { ids[Int($0)] == id }.map { Int($0) }
  }

  func card(_ row: Int) -> CustomerCards.Card {
    let name = names[row]
    return CustomerCards.Card(
      id: ids[row],
      name: String(
        decoding: text[name.start..<name.start + Int(name.count)], as: UTF8.self),
      ownerID: owners[row],
      place: Coordinate(uncheckedLatitude: latitudes[row], longitude: longitudes[row]),
      datum: Datum(rawValue: Int32(datums[row])) ?? .gcj02,
      shifted: Coordinate(
        uncheckedLatitude: shiftedLatitudes[row], longitude: shiftedLongitudes[row]),
      accuracyM: accuracies[row])
  }

  mutating func set(_ card: CustomerCards.Card) {
    let start = text.count
    text.append(contentsOf: card.name.utf8)
    let name = Name(start: start, count: Int32(clamping: text.count - start))
    if let row = row(of: card.id) {
      waste += Int(names[row].count)
      write(card, name, row)
      compact()
    } else {
      add(card, name)
    }
  }

  mutating func remove(_ id: Int64) {
    guard let row = row(of: id) else { return }
    rows.remove(UInt32(row), HashIndex.hash(id)) { [ids] in HashIndex.hash(ids[Int($0)]) }
    waste += Int(names[row].count)
    names[row] = Name()
    ids[row] = 0
    freeRows.append(Int32(row))
    compact()
  }

  private mutating func write(_ card: CustomerCards.Card, _ name: Name, _ row: Int) {
    ids[row] = card.id
    owners[row] = card.ownerID
    latitudes[row] = card.place.latitude
    longitudes[row] = card.place.longitude
    shiftedLatitudes[row] = card.shifted.latitude
    shiftedLongitudes[row] = card.shifted.longitude
    accuracies[row] = card.accuracyM
    datums[row] = UInt8(card.datum.rawValue)
    names[row] = name
  }

  private mutating func add(_ card: CustomerCards.Card, _ name: Name) {
    let row: Int
    if let free = freeRows.popLast() {
      row = Int(free)
    } else {
      row = ids.count
      ids.append(0)
      owners.append(0)
      latitudes.append(0)
      longitudes.append(0)
      shiftedLatitudes.append(0)
      shiftedLongitudes.append(0)
      accuracies.append(0)
      datums.append(0)
      names.append(Name())
    }
    write(card, name, row)
    rows.insert(UInt32(row), HashIndex.hash(card.id)) { [ids] in HashIndex.hash(ids[Int($0)]) }
  }

  /// Compacts the names when most of the text is unused.
  private mutating func compact() {
    guard waste > 1 << 16, waste > text.count / 2 else { return }
    var fresh: [UInt8] = []
    fresh.reserveCapacity(text.count - waste)
    for row in names.indices {
      let name = names[row]
      names[row].start = fresh.count
      fresh.append(contentsOf: text[name.start..<name.start + Int(name.count)])
    }
    text = fresh
    waste = 0
  }
}
