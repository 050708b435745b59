package import ArgumentParser
import Foundation
import TongluCRMMessages
package import TongluCommandLine
import TongluCore
import TongluGeoMessages
import TongluLookupMessages
import TongluMessages

/// `tonglu near`: the customers around a place.
package struct NearView: HandMadeView {
  package static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: localized("Show the customers near a place, with owner and a link to the map."),
    discussion: OptionHelp.discussion(
      localized(
        """
        The place is LATITUDE,LONGITUDE, a saved position, or a customer; without one the only \
        saved position. Customers of colleagues are shown by their distance alone.
        """),
      examples: "tonglu near --save office 30.25,120.16\n"
        + "tonglu near 30.25,120.16 --radius 1500\n"
        + "tonglu near D001"))

  @Argument(help: localized("LATITUDE,LONGITUDE, the name of a saved position, or a customer."))
  var place: String?

  @Option(name: .long, help: localized("How far around, in metres."))
  var radius: Double = 3_000

  @Option(name: .long, help: localized("The most customers, up to 1,000."))
  var limit: Int32 = 20

  @Option(name: .long, help: localized("Save the position under this name."))
  var save: String?

  @Option(name: .long, help: localized("Forget the saved position of this name."))
  var forget: String?

  @Option(name: .long, help: localized("The datum of LATITUDE,LONGITUDE: gcj02, wgs84 or bd09."))
  var datum: EnumText<GeodeticDatum>?

  @OptionGroup package var flags: CallFlags

  package init() {}

  package func show(_ session: Session) async throws {
    var kept = try KeptViews(session, flags)
    if let forget {
      guard kept.positions.removeValue(forKey: forget) != nil else {
        throw Self.unknown(forget, kept)
      }
      try kept.write()
      return try Output.say(localized("\(forget) is forgotten"))
    }
    let (name, center) = try await center(kept, session)
    var request = NearbyRequest()
    (request.center, request.radiusM, request.limit) = (center, radius, limit)
    let reply: NearbyResponse = try await session.call("/tonglu.v1.GeoService/Nearby", request)
    if let save {
      kept.positions[save] = Self.text(center)
      try kept.write()
      Output.note(localized("\(save) is saved"))
    }
    guard flags.output != .json else {
      var document = Document()
      document.add("center", try Transcoder.json(center))
      try document.add("customers", reply.customers)
      return try document.print()
    }
    try await screen(name, reply.customers, session).print()
  }

  // The place.

  private func center(
    _ kept: KeptViews, _ session: Session
  ) async throws -> (name: String, place: Place) {
    guard let text = place.map({ TypedText.plain($0) }), !text.isEmpty else {
      guard kept.positions.count == 1, let only = kept.positions.first,
        let place = Self.place(only.value)
      else { throw Self.unknown("", kept) }
      return (only.key, place)
    }
    if var typed = Self.place(text) {
      if let datum { typed.datum = datum.value }
      return (text, typed)
    }
    if let saved = kept.positions[text], let place = Self.place(saved) { return (text, place) }
    guard !text.contains(","), save == nil else {
      throw ValidationError(
        localized("\(text) is no position: write LATITUDE,LONGITUDE, say 30.25,120.16"))
    }
    let found = try await Handle(text, of: "Customer").named(session)
    var get = GetCustomerRequest()
    get.customerID = found.id
    let reply: GetCustomerResponse = try await session.call(
      "/tonglu.v1.CrmService/GetCustomer", get)
    guard let place = reply.customer?.place else {
      throw ValidationError(localized("\(found.title) has no place on the map"))
    }
    return (found.title, place)
  }

  private static func unknown(_ name: String, _ kept: KeptViews) -> ValidationError {
    let names = kept.positions.keys.sorted().joined(separator: ", ")
    if !name.isEmpty {
      return ValidationError(localized("there is no saved position \(name); there are: \(names)"))
    }
    return kept.positions.isEmpty
      ? ValidationError(
        localized(
          "write LATITUDE,LONGITUDE, or save a position: tonglu near --save office 30.25,120.16"))
      : ValidationError(localized("which position? There are: \(names)"))
  }

  /// `30.25,120.16`, with the datum behind another comma; GCJ-02 without it, as maps in China.
  static func place(_ text: String) -> Place? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { TypedText.plain($0) }
    guard (2...3).contains(parts.count), let latitude = Double(parts[0]),
      let longitude = Double(parts[1]), latitude.isFinite, longitude.isFinite
    else { return nil }
    var place = Place()
    (place.latitude, place.longitude, place.datum) = (latitude, longitude, .gcj02)
    if parts.count == 3 {
      guard let datum = EnumText<GeodeticDatum>(argument: parts[2]) else { return nil }
      place.datum = datum.value
    }
    return place
  }

  private static func text(_ place: Place) -> String {
    let datum = place.datum.name.split(separator: "_").last ?? "GCJ02"
    return "\(place.latitude),\(place.longitude),\(datum.lowercased())"
  }

  // The screen.

  private func screen(
    _ name: String, _ customers: [NearbyCustomer], _ session: Session
  ) async throws -> Screen {
    var screen = Screen()
    let around = String(format: "%.0f", radius)
    guard !customers.isEmpty else {
      screen.lines([localized("no customers within \(around) m of \(name)")])
      return screen
    }
    var names = Descriptions()
    try await names.read(customers.map { .init("Staff", id: $0.ownerID) }, session)
    screen.lines([
      (localized("\(customers.count) within \(around) m of \(name)") as String)
        .cut(to: Screen.width)
    ])
    var grid = Grid([
      .init(title: localized("DISTANCE"), isNumeric: true),
      .init(title: localized("CUSTOMER"), isFlexible: true), .init(title: localized("CLASS")),
      .init(title: localized("OWNER"), isFlexible: true),
    ])
    for customer in customers {
      let owner =
        customer.ownerID == 0
        ? localized("pool") : names.title("Staff", customer.ownerID)
      grid.append([
        Self.distance(customer.distanceM),
        customer.taken ? localized("a colleague's") : customer.name, customer.classCode,
        customer.taken ? "" : owner,
      ])
    }
    let rows = grid.lines(width: Screen.width)
    var lines = Array(rows.prefix(1))
    for (row, customer) in zip(rows.dropFirst(), customers) {
      lines.append(row)
      if let place = customer.place { lines.append("  " + Self.link(place)) }
    }
    screen.lines(lines)
    return screen
  }

  /// `850 m`, `2.4 km`.
  private static func distance(_ metres: Double) -> String {
    metres < 999.5
      ? String(format: "%.0f m", metres) : String(format: "%.1f km", metres / 1_000)
  }

  /// A page of the map that shows a place in GCJ-02, on a telephone in its app.
  private static func link(_ place: Place) -> String {
    "https://uri.amap.com/marker?position="
      + String(format: "%.6f,%.6f", place.longitude, place.latitude)
  }
}
