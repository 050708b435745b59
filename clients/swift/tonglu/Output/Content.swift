package import TongluMessages

/// The parts of a response: its own values, single records, and lists of records.
struct Content {
  typealias Fields = [Descriptors.Field]

  let reply: JSONValue
  let shape: Fields
  let values: Fields
  private(set) var singles: [(field: Descriptors.Field, value: JSONValue)] = []
  /// Also those that are empty: the JSON leaves them out.
  private(set) var lists: [(field: Descriptors.Field, items: [JSONValue])] = []

  init(_ reply: JSONValue, _ shape: Fields) {
    (self.reply, self.shape) = (reply, shape)
    values = shape.filter { !$0.isThing && $0.name != "next_page_token" }
    for field in shape where field.isThing {
      let value = reply[field.jsonName]
      if field.isRepeated {
        var items: [JSONValue] = []
        if case .array(let found)? = value { items = found }
        lists.append((field, items))
      } else if let value {
        singles.append((field, value))
      }
    }
  }

  init<M: Message>(_ reply: M) throws {
    self.init(try Transcoder.json(reply), Self.fields(of: M.fullName))
  }

  static func fields(of message: String) -> Fields {
    Descriptors.embedded.messages[message]?.fields ?? []
  }

  /// The response with the list that it is about, also if that is empty: for programs.
  var whole: JSONValue {
    guard let main, main.items.isEmpty, reply[main.field.jsonName] == nil else { return reply }
    return .object(reply.members + [.init(main.field.jsonName, .array([]))])
  }

  /// The response with other rows in its list.
  func replacing(_ rows: [JSONValue]) -> Content {
    guard let main else { return self }
    let others = reply.members.filter { $0.name != main.field.jsonName }
    return Content(.object([.init(main.field.jsonName, .array(rows))] + others), shape)
  }

  /// The response with the rows of the next page after its own; without a token of a page after
  /// the last.
  func continued(by next: Content) -> Content {
    let token = next.reply.members.filter { $0.name == "nextPageToken" }
    let others = reply.members.filter { $0.name != "nextPageToken" }
    return Content(.object(others + token), shape)
      .replacing((main?.items ?? []) + (next.main?.items ?? []))
  }

  /// The token of the next page; nil after the last.
  var nextPage: String? { reply.string("nextPageToken").flatMap { $0.isEmpty ? nil : $0 } }

  /// The list that the response is about.
  var main: (field: Descriptors.Field, items: [JSONValue])? { lists.first }

  /// Whether the response is one record and nothing else.
  var isRecord: Bool { lists.isEmpty && values.isEmpty && singles.count == 1 }

  /// What the response is about: the rows of its list, its only record, or itself.
  var records: (items: [JSONValue], shape: Fields) {
    if let main { return (main.items, Self.fields(of: main.field.typeName)) }
    if isRecord { return ([singles[0].value], Self.fields(of: singles[0].field.typeName)) }
    return ([reply], shape)
  }

  /// `0 orders`.
  var count: String {
    guard let main else { return "" }
    let noun = Language.header(main.field.name, of: main.field.message) ?? main.field.label
    return localized("\(main.items.count) \(noun)")
  }

  /// What names a record in another command: its number or code, otherwise its id.
  static func key(_ record: JSONValue) -> String? {
    ["number", "sku", "code", "loginName", "id"].lazy.compactMap { record.string($0) }
      .first { !$0.isEmpty }
      ?? record.members.first { $0.name.hasSuffix("Id") }.flatMap { record.string($0.name) }
  }

  /// The times in a value of these fields.
  static func times(in value: JSONValue, _ fields: Fields) -> [String] {
    if case .array(let items) = value { return items.flatMap { times(in: $0, fields) } }
    return fields.flatMap { field -> [String] in
      guard let member = value[field.jsonName] else { return [] }
      if field.isTime {
        if case .string(let text) = member { return [text] }
        return []
      }
      return field.isThing ? times(in: member, Self.fields(of: field.typeName)) : []
    }
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
