import TongluCore
import TongluIdentityMessages
import TongluMessages

// Every field of a request is stored: it is read again by the schema's descriptors and compared. So
// the RPC's own test finds a column that is not written or not read.
extension RPCTrial {
  /// Calls that store their request.
  private var isKeeping: Bool {
    call.path.contains(/\/(Create|Update|BatchCreate|PlaceOrder|PublishPost|SetSafetyStock)/)
  }

  func checkStored() throws {
    guard isKeeping else { return }
    let other = try RPCTrial(call, callers: callers)
    try other.keep()
    faults += other.faults
  }

  private func keep() throws {
    let sender = callers.contains("owner") ? bed.owner : actor
    let given = StoredValues(grown.world, now: bed.clock.now).filled(
      info.request, Wire(anew), isRequest: true)
    let answer: Wire
    do {
      answer = Wire(try bed.send(call.path, given.bytes, as: sender))
    } catch {
      let names = error.violations.map(\.field)
      return fault("\(error.reason) \(names) with every field set: see StoredValues")
    }
    guard let noun = noun(of: answer), let read = try find(noun, given, answer, sender) else {
      return fault("what it stores is read by no RPC of its domain")
    }
    let (draft, shape) = draft(of: given)
    for difference in differences(draft, shape, read, noun.message) {
      fault("is given and not read as given: \(difference)")
    }
  }

  /// The created or changed record: its message and its id.
  private struct Noun {
    let message: String
    let id: UInt64
  }

  private func noun(of answer: Wire) -> Noun? {
    for field in shape(info.reply) where field.type == 11 {
      guard let inner = answer.messages(field).last else { continue }
      let fields = shape(field.typeName)
      if let id = fields.first(where: { $0.name == "id" }) {
        return Noun(message: field.typeName, id: inner.numbers(id).last ?? 0)
      }
      // The outcome of a row has only the id.
      for id in fields where id.name.hasSuffix("_id") {
        guard let number = inner.numbers(id).last, number != 0 else { continue }
        let name = id.name.dropLast(3).split(separator: "_").map {
          $0.prefix(1).uppercased() + $0.dropFirst()
        }.joined()
        return Noun(message: "tonglu.v1.\(name)", id: number)
      }
    }
    return nil
  }

  /// The record as read by an RPC of its domain, by its id or from a list.
  private func find(
    _ noun: Noun, _ given: Wire, _ answer: Wire, _ sender: Actor
  ) throws -> Wire? {
    for reader in MethodInfo.all where reader.domain == info.domain && reader.isRead {
      let shown = shape(reader.reply).first { $0.typeName == noun.message }
      guard let shown, let id = shape(noun.message).first(where: { $0.name == "id" }) else {
        continue
      }
      var token: [UInt8]?
      repeat {
        let request = request(to: reader, of: noun, given, answer, token)
        guard let bytes = try? bed.send(reader.path, request, as: sender) else { break }
        let found = Wire(bytes).messages(shown).first { $0.numbers(id).last == noun.id }
        if let found { return found }
        token = shape(reader.reply).first { $0.name == "next_page_token" }.flatMap {
          Wire(bytes).contents($0).last
        }
      } while token?.isEmpty == false
    }
    return nil
  }

  /// Requests the record by its id, or a page of records with the same customer, post, …
  private func request(
    to reader: MethodInfo, of noun: Noun, _ given: Wire, _ answer: Wire, _ token: [UInt8]?
  ) -> [UInt8] {
    let snake = noun.message.split(separator: ".").last?.replacing(/[A-Z]/) { "_\($0.0)" } ?? ""
    let own = "\(snake.dropFirst().lowercased())_id"
    let stored = shape(info.reply).first { $0.typeName == noun.message }
    let known = stored.flatMap { answer.messages($0).last } ?? Wire([])
    var writer = WireWriter()
    for field in shape(reader.request) {
      if field.name == own { writer.field(field.number, varint: noun.id) }
      if field.name == "page_token", let token { writer.field(field.number, bytes: token) }
      guard field.name.hasSuffix("_id"), field.name != own else { continue }
      let sources = [(given, info.request), (known, noun.message)]
      let number = sources.lazy.compactMap { wire, message in
        self.shape(message).first { $0.name == field.name }.flatMap { wire.numbers($0).last }
      }.first
      if let number { writer.field(field.number, varint: number) }
    }
    return writer.bytes
  }

  /// The given fields of the record: the request's draft or row, or the request itself.
  private func draft(of given: Wire) -> (Wire, [Descriptors.Field]) {
    for field in shape(info.request) where field.type == 11 {
      let isRow = field.name == "rows" || field.typeName.hasSuffix("Draft")
      if isRow, let draft = given.messages(field).last { return (draft, shape(field.typeName)) }
    }
    // The fields that select the row are not compared.
    let isChange = call.path.contains("/Update")
    return (given, shape(info.request).filter { !isChange || !StoredValues.isKey($0) })
  }

  /// The given values that are read differently.
  private func differences(
    _ given: Wire, _ fields: [Descriptors.Field], _ read: Wire, _ message: String
  ) -> [String] {
    fields.flatMap { field -> [String] in
      let name = StoredValues.renamed[field.name] ?? field.name
      guard !StoredValues.unshown.contains(field.name), given.has(field) else { return [] }
      guard let shown = shape(message).first(where: { $0.name == name }) else {
        return ["\(field.name), which \(message) does not have"]
      }
      if field.type == 11, field.typeName != shown.typeName {
        return zip(given.messages(field), read.messages(shown)).flatMap { one, other in
          differences(one, shape(field.typeName), other, shown.typeName)
        }
      }
      // Zero is read as absent.
      let wanted = Set(given.contents(field).map { StoredValues.shown($0, of: field.name) })
        .subtracting([Wire.zero])
      let found = Set(read.contents(shown)).subtracting([Wire.zero])
      let isKept = wanted.isEmpty ? found.isEmpty : wanted.isSubset(of: found)
      return isKept ? [] : ["\(field.name): \(read.contents(shown))"]
    }
  }

  private func shape(_ message: String) -> [Descriptors.Field] {
    Descriptors.embedded.messages[message]?.fields ?? []
  }
}

/// A value for every field of requests, by the field's name.
struct StoredValues {
  /// Stored fields that are not shown, or stored elsewhere.
  static let unshown: Set<String> = [
    "request_id", "version", "clear", "token_lifetime_days", "remove_tags",
  ]
  /// Fields shown under another name.
  static let renamed = ["add_tags": "tags"]

  /// A value as it is shown: phone numbers are masked (RevealPhone).
  static func shown(_ bytes: [UInt8], of field: String) -> [UInt8] {
    if field != "phone" { return bytes }
    return Array(Text.masked(phone: String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// Fields kept from the typical call, because another field depends on them.
  private static let asGiven: Set<String> = [
    "request_id", "version", "clear", "remove_tags", "audience", "reply_to_id",
    "PriceRuleDraft.customer_id", "PriceRuleDraft.class_code",
    "CreateCommentRequest.customer_id",
  ]
  private static let texts = [
    "phone": "13900139001", "currency": "USD", "time_zone": "Asia/Tokyo", "code": "KEPT-1",
    "class_code": "K1", "login_name": "kept-1", "base_unit": "bottle", "unit": "piece",
    "certificate_sha256": String(repeating: "a7", count: 32), "barcodes": "6901234567892",
    "sku": "KEPT-SKU", "external_reference": "KEPT-2", "adcode": "330106",
  ]
  private static let numbers: [String: UInt64] = [
    "level": 7, "numerator": 12, "denominator": 5, "regular_order_count": 7, "regular_days": 33,
    "quantity_e3": 3_000, "token_lifetime_days": 30, "active": 0,
    // CUSTOMER_STATE_PROSPECT.
    "state": 1,
  ]

  private let world: GrownWorld
  private let now: Instant

  init(_ world: GrownWorld, now: Instant) {
    self.world = world
    self.now = now
  }

  /// Whether a request selects a row by it, or the owner of a new one.
  static func isKey(_ field: Descriptors.Field) -> Bool {
    field.number == 2 && field.name.hasSuffix("_id")
  }

  /// The message with all its fields. Repeated ones have one element.
  func filled(_ message: String, _ given: Wire, isRequest: Bool = false) -> Wire {
    let short = message.split(separator: ".").last.map(String.init) ?? message
    var writer = WireWriter()
    for field in Descriptors.embedded.messages[message]?.fields ?? [] {
      let isAsGiven =
        isRequest && Self.isKey(field) && given.has(field) || Self.asGiven.contains(field.name)
        || Self.asGiven.contains("\(short).\(field.name)")
      if field.type == 11, field.typeName.hasPrefix("tonglu."), !isAsGiven {
        let inner = filled(field.typeName, given.messages(field).last ?? Wire([]))
        writer.field(field.number, bytes: place(inner, field))
      } else if isAsGiven || given.has(field) {
        writer.append(given.raw(field))
      } else {
        write(field, short, to: &writer)
      }
    }
    return Wire(writer.bytes)
  }

  /// A valid place, in a datum.
  private func place(_ inner: Wire, _ field: Descriptors.Field) -> [UInt8] {
    guard field.typeName == "tonglu.v1.Place" else { return inner.bytes }
    var place = Place()
    (place.latitude, place.longitude, place.accuracyM) = (30.26, 120.17, 25)
    place.datum = .gcj02
    return place.encoded()
  }

  private func write(
    _ field: Descriptors.Field, _ message: String, to writer: inout WireWriter
  ) {
    switch field.type {
    case 9:
      let text = Self.texts[field.name] ?? "kept \(field.name)"
      writer.field(field.number, bytes: Array(text.utf8))
    case 11:
      // A timestamp: another second of yesterday for each field.
      var inner = WireWriter()
      inner.field(1, varint: UInt64(now.adding(seconds: -86_400).seconds) + UInt64(field.number))
      writer.field(field.number, bytes: inner.bytes)
    default: writer.field(field.number, varint: number(field, message))
    }
  }

  private func number(_ field: Descriptors.Field, _ message: String) -> UInt64 {
    if let known = Self.numbers[field.name] { return known }
    switch field.name {
    case "owner_id": return UInt64(world.bed.sales.id)
    case "customer_id": return UInt64(world.dealer.id)
    case "warehouse_id": return UInt64(world.warehouse)
    case "product_id": return UInt64(world.product)
    case "team_id": return UInt64(world.team)
    case "parent_id": return UInt64(world.ledTeam)
    case "lead_id": return UInt64(world.lead.id)
    case "roles":
      let role: Role = message.contains("Member") ? .clerk : .finance
      return UInt64(role.rawValue)
    default: break
    }
    if field.type == 8 { return 1 }
    guard field.type == 14 else { return 1_000 + UInt64(field.number) }
    return UInt64(Descriptors.embedded.enums[field.typeName]?.names.keys.max() ?? 0)
  }
}

/// A message's fields on the wire.
struct Wire {
  let bytes: [UInt8]
  private var fields: [(number: Int, field: WireReader.Field)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var reader = WireReader(bytes[...])
    while let next = try? reader.next() { fields.append(next) }
  }

  func has(_ field: Descriptors.Field) -> Bool { fields.contains { $0.number == field.number } }

  func messages(_ field: Descriptors.Field) -> [Wire] { contents(field).map(Wire.init) }

  func numbers(_ field: Descriptors.Field) -> [UInt64] {
    fields.filter { $0.number == field.number }.compactMap {
      if case .varint(let value) = $0.field { value } else { nil }
    }
  }

  /// The values as bytes; packed ones are split.
  func contents(_ field: Descriptors.Field) -> [[UInt8]] {
    fields.filter { $0.number == field.number }.flatMap { _, value -> [[UInt8]] in
      switch value {
      case .varint(let value): return [Self.varint(value)]
      case .fixed64(let value): return [Self.varint(value)]
      case .fixed32(let value): return [Self.varint(UInt64(value))]
      case .bytes(let bytes):
        guard field.isRepeated, ![9, 11, 12].contains(field.type) else { return [Array(bytes)] }
        var numbers: [[UInt8]] = []
        var reader = WireReader(bytes)
        while let value = try? reader.varint() { numbers.append(Self.varint(value)) }
        return numbers
      }
    }
  }

  /// The encoded field.
  func raw(_ field: Descriptors.Field) -> [UInt8] {
    var writer = WireWriter()
    for case (field.number, let value) in fields {
      switch value {
      case .varint(let value): writer.field(field.number, varint: value)
      case .fixed64(let value): writer.field(field.number, fixed64: value)
      case .bytes(let bytes): writer.field(field.number, bytes: bytes)
      case .fixed32: preconditionFailure("no request has a fixed32")
      }
    }
    return writer.bytes
  }

  static let zero = varint(0)

  private static func varint(_ value: UInt64) -> [UInt8] {
    var writer = WireWriter()
    writer.field(1, varint: value)
    return writer.bytes
  }
}
