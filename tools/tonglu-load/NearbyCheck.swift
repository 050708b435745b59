import Foundation
import TongluCore
import TongluGeoMessages
import TongluMessages

/// Compares responses of Nearby to random queries with a scan of all customers.
struct NearbyCheck: Sendable {
  /// The data of a customer for the check.
  struct Known: Sendable {
    let id: Int64
    let classCode: String
    /// In WGS-84.
    let place: Degrees
  }

  /// The largest difference of two computations of one distance, in metres.
  private static let tolerance = 0.01

  let known: [Known]
  let client: LoadClient
  let parallel: Int

  private struct Question: Sendable {
    var center: Degrees
    var datum: GeodeticDatum
    var radius: Double
    var limit: Int
    var classCode: String?
  }

  /// Runs queries and prints the duration of a response; false if one was wrong.
  func run(_ count: Int) async throws -> Bool {
    var random = SplitMix64(seed: 20_101_209)
    guard !known.isEmpty else { return false }
    let questions = (0..<count).map { _ in question(&random) }
    let progress = Progress("nearby", total: count)
    let results = try await mapParallel(questions, parallel: parallel) { question in
      let asked = ContinuousClock.now
      let reply: NearbyResponse = try await client.call("GeoService/Nearby", request(question))
      let took = ContinuousClock.now - asked
      progress.advance()
      return (wrong: complaint(question, reply.customers), took: took, hits: reply.customers.count)
    }
    for wrong in results.compactMap(\.wrong).prefix(5) { print("  " + wrong) }
    let hits = results.reduce(0) { $0 + $1.hits }
    let median = results.map(\.took).sorted()[results.count / 2]
    print("\(count) questions, \(hits) hits, median \(median) with \(parallel) under way")
    return results.allSatisfy { $0.wrong == nil }
  }

  private func question(_ random: inout SplitMix64) -> Question {
    let seed = known[Int.random(in: 0..<known.count, using: &random)]
    var center = seed.place
    center.north += Double.random(in: -0.02...0.02, using: &random)
    center.east += Double.random(in: -0.02...0.02, using: &random)
    return Question(
      center: center, datum: [.wgs84, .gcj02, .bd09][Int.random(in: 0..<3, using: &random)],
      radius: [200, 1_000, 5_000, 50_000, 500_000][Int.random(in: 0..<5, using: &random)],
      limit: Int.random(in: 1...100, using: &random),
      classCode: Bool.random(using: &random) ? seed.classCode : nil)
  }

  private func request(_ question: Question) -> NearbyRequest {
    var request = NearbyRequest()
    let center = question.center.shifted(to: question.datum)
    var place = Place()
    place.latitude = center.north
    place.longitude = center.east
    place.datum = question.datum
    request.center = place
    request.radiusM = question.radius
    request.limit = Int32(question.limit)
    request.classCodes = question.classCode.map { [$0] } ?? []
    return request
  }

  /// The error of a response: the distances must be the smallest ones, and each must be its
  /// customer's.
  private func complaint(_ question: Question, _ answer: [NearbyCustomer]) -> String? {
    var metres: [Int64: Double] = [:]
    for customer in known
    where question.classCode == nil || customer.classCode == question.classCode {
      let distance = question.center.metres(to: customer.place)
      if distance <= question.radius + Self.tolerance { metres[customer.id] = distance }
    }
    let nearest = metres.values.sorted()
    // A customer on the edge of the radius may be included or not.
    let certain = nearest.filter { $0 <= question.radius - Self.tolerance }.count
    guard answer.count >= min(question.limit, certain), answer.count <= question.limit else {
      return "\(answer.count) of \(certain) within \(question.radius) m, limit \(question.limit)"
    }
    for (index, customer) in answer.enumerated() {
      guard let own = metres[customer.customerID], abs(own - customer.distanceM) < Self.tolerance,
        abs(nearest[index] - customer.distanceM) < Self.tolerance
      else { return "hit \(index) is \(customer.distanceM) m away, not \(nearest[index]) m" }
    }
    let isOnce = Set(answer.map(\.customerID)).count == answer.count
    return isOnce ? nil : "a customer comes twice"
  }
}
