import Testing
import TongluCore

@testable import TongluGeo

/// The table of cards compared with a dictionary.
struct CustomerCardsTests {
  private static func card(_ id: Int64, _ version: Int) -> CustomerCards.Card {
    let place = Coordinate(uncheckedLatitude: Double(id % 90), longitude: Double(version))
    return CustomerCards.Card(
      id: id, name: String(repeating: "批发\(version)", count: version % 40), ownerID: id % 5,
      place: place,
      datum: [.wgs84, .gcj02, .bd09][version % 3],
      shifted: Coordinate(uncheckedLatitude: Double(version), longitude: Double(id % 180)),
      accuracyM: Double(version) / 3)
  }

  @Test(arguments: [0, 1, 2] as [UInt64])
  func `after any changes it equals a dictionary`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let cards = CustomerCards(capacity: Int(seed) * 100)
    var model: [Int64: CustomerCards.Card] = [:]
    for step in 0..<20_000 {
      // Few ids, so that cards are added, changed and removed; some far apart.
      let id = Int64.random(in: 1...600, using: &chance) * (step.isMultiple(of: 7) ? 1 << 40 : 1)
      if Int.random(in: 0..<3, using: &chance) == 0 {
        cards.remove([id])
        model[id] = nil
      } else {
        let card = Self.card(id, step)
        cards.set([card])
        model[id] = card
      }
    }
    #expect(cards.count == model.count)
    let asked = Array(model.keys) + [0, -1, 601, .max]
    #expect(cards.find(asked) == asked.map { model[$0] })
  }

  @Test func `a removed card is not found, and its slot is reused`() {
    let cards = CustomerCards()
    for round in 0..<50 {
      let ids = (1...400).map { Int64($0 + round * 1_000) }
      cards.set(ids.map { Self.card($0, round) })
      #expect(cards.find(ids).allSatisfy { $0 != nil })
      cards.remove(ids)
      #expect(cards.find(ids).allSatisfy { $0 == nil })
    }
    #expect(cards.count == 0)
  }
}
