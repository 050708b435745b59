import ArgumentParser
import Foundation
import TongluCRMMessages
import TongluClient
import TongluCore
import TongluMessages

/// `load places`: customers on the map of ten cities, and Nearby compared with a scan of all of
/// them.
struct Places: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import places as customers, and check Nearby against brute force.",
    discussion: """
      Restaurants are GCJ-02 and attractions BD-09, as stated by the file's source. The datum of the
      hotels is unknown: they are imported under --unknown-datum with an accuracy of 700 m, the size
      of the shift between datums. A row is refused by the server, or here if it is more than 600 km
      from the centre of its city (Chongqing is 470 km wide). The enterprise must have no customers
      on the map. Exits with 1 if the rows do not add up or a response differs.
      """)

  private static let strayMetres = 600_000.0
  private static let unknownAccuracy = 700.0

  @OptionGroup var options: ServerOptions

  @Option(name: .long, help: "places_cn.csv")
  var file = "../shared/data/places_cn.csv"

  @Option(name: .long, help: "What hotels are taken as: wgs84, gcj02 or bd09.")
  var unknownDatum = "gcj02"

  @Option(name: .long, help: "How many questions to check.")
  var queries = 2_000

  @Option(name: .long, help: ArgumentHelp("Write the refused rows here.", valueName: "file"))
  var refused: String?

  func validate() throws {
    guard datum(of: "hotel") != .unspecified else {
      throw ValidationError("--unknown-datum takes wgs84, gcj02 or bd09")
    }
  }

  func run() async throws {
    let places = try PlaceFile(path: file)
    print("\(places.rows.count) rows")
    let client = try await options.connect()
    try await createClasses(places, client)
    let verdicts = try await importRows(places, client)
    let accepted = report(places, verdicts)
    let check = NearbyCheck(known: accepted, client: client, parallel: options.parallel)
    let answers = try await check.run(queries)
    await client.channel.close()
    let isComplete = verdicts.count == places.rows.count
    print("\(isComplete ? "✓" : "✗") every row has a verdict")
    print("\(answers ? "✓" : "✗") Nearby answers as brute force does")
    if !isComplete || !answers { throw ExitCode.failure }
  }

  /// The datum of a kind's coordinates.
  private func datum(of kind: String) -> GeodeticDatum {
    switch kind {
    case "restaurant": .gcj02
    case "attraction": .bd09
    default:
      switch unknownDatum {
      case "wgs84": .wgs84
      case "gcj02": .gcj02
      case "bd09": .bd09
      default: .unspecified
      }
    }
  }

  private func createClasses(_ places: PlaceFile, _ client: LoadClient) async throws {
    let known: ListCustomerClassesResponse = try await client.call(
      "CrmService/ListCustomerClasses", ListCustomerClassesRequest())
    let codes = Set(places.rows.map { $0.kind.uppercased() })
    for code in codes.subtracting(known.customerClasses.map(\.code)).sorted() {
      var request = CreateCustomerClassRequest()
      request.requestID = LoadClient.requestID()
      request.code = code
      request.name = code.capitalized
      let _: CreateCustomerClassResponse = try await client.call(
        "CrmService/CreateCustomerClass", request)
    }
  }

  /// The result of a row: its id, or the reason of its refusal.
  private struct Verdict: Sendable {
    let customerID: Int64
    let reason: String
  }

  private func importRows(
    _ places: PlaceFile, _ client: LoadClient
  ) async throws -> [Int: Verdict] {
    let strays = places.strays(beyond: Self.strayMetres)
    let sent = places.rows.filter { !strays.contains($0.number) }
    let progress = Progress("places", total: sent.count)
    let replies = try await mapParallel(sent.chunks(of: 500), parallel: options.parallel) {
      chunk in
      var request = BatchCreateCustomersRequest()
      request.requestID = LoadClient.requestID()
      request.rows = chunk.map(row)
      let reply: BatchCreateCustomersResponse = try await client.call(
        "CrmService/BatchCreateCustomers", request)
      progress.advance(chunk.count)
      return zip(chunk, reply.outcomes).map { place, outcome in
        (place.number, Verdict(customerID: outcome.customerID, reason: outcome.reason))
      }
    }
    var verdicts = Dictionary(uniqueKeysWithValues: replies.joined().map { $0 })
    for number in strays { verdicts[number] = Verdict(customerID: 0, reason: "FAR_FROM_CITY") }
    return verdicts
  }

  private func row(_ place: PlaceFile.Row) -> BatchCreateCustomersRow {
    var row = BatchCreateCustomersRow()
    row.name = place.name
    row.classCode = place.kind.uppercased()
    let category = place.category.trimmingCharacters(in: .whitespaces)
    row.tags = category.isEmpty ? [] : [String(category.prefix(50))]
    row.address = place.city
    var shown = Place()
    shown.latitude = place.latitude
    shown.longitude = place.longitude
    shown.datum = datum(of: place.kind)
    if place.kind == "hotel" { shown.accuracyM = Self.unknownAccuracy }
    row.place = shown
    return row
  }

  /// Prints the reconciliation; returns the accepted places in WGS-84.
  private func report(_ places: PlaceFile, _ verdicts: [Int: Verdict]) -> [NearbyCheck.Known] {
    var counts: [String: Int] = [:]
    var lines = ["row,reason,city,kind,name"]
    var known: [NearbyCheck.Known] = []
    for row in places.rows {
      guard let verdict = verdicts[row.number] else { continue }
      counts[verdict.reason.isEmpty ? "accepted" : verdict.reason, default: 0] += 1
      guard verdict.reason.isEmpty else {
        let name = row.name.replacing("\"", with: "\"\"")
        lines.append("\(row.number),\(verdict.reason),\(row.city),\(row.kind),\"\(name)\"")
        continue
      }
      let place = Degrees(north: row.latitude, east: row.longitude)
      known.append(
        NearbyCheck.Known(
          id: verdict.customerID, classCode: row.kind.uppercased(),
          place: place.wgs84(from: datum(of: row.kind))))
    }
    for (reason, count) in counts.sorted(by: { $0.value > $1.value }) {
      print("\(String(repeating: " ", count: max(0, 7 - "\(count)".count)))\(count)  \(reason)")
    }
    if let refused {
      try? (lines.joined(separator: "\n") + "\n").write(
        toFile: refused, atomically: true, encoding: .utf8)
      print("the refused rows are in \(refused)")
    } else {
      for line in lines.dropFirst().prefix(3) { print("  row \(line)") }
      if lines.count > 4 { print("  … all with --refused FILE") }
    }
    return known
  }
}
