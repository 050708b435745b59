import TongluCommandLine
import TongluCore
import TongluMessages

/// What the views remember between two runs, for each profile and server: saved positions, and what
/// was seen. A file beside that of the profiles, which only its owner can read.
struct KeptViews {
  static var path: String { Profile.beside("views.json") }

  private var all: [JSONValue.Member] = []
  private let key: String
  /// Positions by their names: `30.25,120.16,gcj02`.
  var positions: [String: String] = [:]
  /// When the caller last looked, RFC 3339; empty at first.
  var lookTime = ""
  /// The cursor of the posts and comments that were shown.
  var cursor = ""
  /// When the newest order that was shown was placed, by the server's clock.
  var orderTime = ""
  /// The orders placed shortly before it, that were shown.
  var orderIDs: [String] = []

  /// FAILED_PRECONDITION VIEWS_FILE_DAMAGED.
  init(_ session: Session, _ flags: CallFlags) throws(Status) {
    key = "\(Profile.name(flags.profile)) \(session.origin)"
    switch PrivateFile.read(Self.path) {
    case .absent: return
    case .damaged: throw Self.damaged
    case .object(let json): all = json.members
    }
    guard let own = all.first(where: { $0.name == key })?.value else { return }
    guard case .object(let fields) = own else { throw Self.damaged }
    for field in fields {
      switch (field.name, field.value) {
      case ("lookTime", .string(let text)): lookTime = text
      case ("cursor", .string(let text)): cursor = text
      case ("orderTime", .string(let text)): orderTime = text
      case ("orderIds", .array(let items)):
        orderIDs = items.compactMap { if case .string(let id) = $0 { id } else { nil } }
      case ("positions", .object(let places)):
        for place in places {
          guard case .string(let text) = place.value else { throw Self.damaged }
          positions[place.name] = text
        }
      default: throw Self.damaged
      }
    }
    for time in [lookTime, orderTime] where !time.isEmpty && Instant(rfc3339: time) == nil {
      throw Self.damaged
    }
  }

  private static var damaged: Status {
    Status(
      .failedPrecondition, "VIEWS_FILE_DAMAGED",
      "\(path) cannot be understood: delete it, and saved positions are to be saved again")
  }

  /// Replaces the file atomically.
  func write() throws(Status) {
    let own = JSONValue.object([
      .init("lookTime", .string(lookTime)), .init("cursor", .string(cursor)),
      .init("orderTime", .string(orderTime)),
      .init("orderIds", .array(orderIDs.map { .string($0) })),
      .init(
        "positions",
        .object(positions.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
    ])
    let members = (all.filter { $0.name != key } + [.init(key, own)]).sorted { $0.name < $1.name }
    guard PrivateFile.replace(Self.path, with: members, isPretty: true) else {
      throw Status(.failedPrecondition, "VIEWS_FILE_NOT_WRITABLE", "cannot write \(Self.path)")
    }
  }
}
