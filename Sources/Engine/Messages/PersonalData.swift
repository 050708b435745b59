package import TongluCore

/// Personal data in encoded messages, found by the schema's option `personal`: which fields hold
/// data of a person, and which field beside them holds the id of the person's record.
///
/// Stored responses are encoded messages. An erasure removes the person's data from them and keeps
/// the id.
package struct PersonalData: Sendable {
  package static let embedded = PersonalData(.embedded)

  /// The fields of a message type: personal fields, each with the number of the field of the
  /// person's id, and fields whose messages hold personal data.
  private struct Plan {
    var personal: [Int: Int] = [:]
    var nested: [Int: String] = [:]
  }

  private let plans: [String: Plan]
  /// The full name of each method's response, by the method's path.
  private let responses: [String: String]

  init(_ schema: Descriptors, _ methods: [MethodInfo] = MethodInfo.all) {
    var plans: [String: Plan] = [:]
    for name in schema.messages.keys.sorted() { Self.plan(name, schema, &plans) }
    self.plans = plans.filter { !$0.value.personal.isEmpty || !$0.value.nested.isEmpty }
    responses = Dictionary(
      methods.map { ($0.path, $0.reply) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds the plan of a message type after those of its fields. The product's messages are not
  /// recursive; descriptor.proto's are, and hold no personal data.
  private static func plan(_ name: String, _ schema: Descriptors, _ plans: inout [String: Plan]) {
    guard plans[name] == nil, let shape = schema.messages[name] else { return }
    plans[name] = Plan()
    var plan = Plan()
    for field in shape.fields {
      if let person = field.person {
        guard let id = shape.fields.first(where: { $0.name == person }) else {
          preconditionFailure("\(name).\(field.name) names no field \(person)")
        }
        plan.personal[field.number] = id.number
      } else if field.type == 11 {
        Self.plan(field.typeName, schema, &plans)
        guard let inner = plans[field.typeName] else { continue }
        if !inner.personal.isEmpty || !inner.nested.isEmpty {
          plan.nested[field.number] = field.typeName
        }
      }
    }
    plans[name] = plan
  }

  /// Whether messages of the type may hold personal data.
  package func isIn(_ name: String) -> Bool { plans[name] != nil }

  /// The persons whose data an encoded message of the type holds.
  package func persons(in bytes: [UInt8], of name: String) throws(Status) -> Set<Int64> {
    var persons: Set<Int64> = []
    try collect(bytes[...], name, &persons)
    return persons
  }

  private func collect(
    _ bytes: ArraySlice<UInt8>, _ name: String, _ persons: inout Set<Int64>
  ) throws(Status) {
    guard let plan = plans[name] else { return }
    let ids = try Self.integers(bytes)
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if let id = plan.personal[number].flatMap({ ids[$0] }) { persons.insert(id) }
      if let type = plan.nested[number], case .bytes(let inner) = field {
        try collect(inner, type, &persons)
      }
    }
  }

  /// The stored response of a method, without the data of `person`.
  package func erasing(
    _ person: Int64, from response: [UInt8], of path: String
  ) throws(Status) -> [UInt8] {
    guard let name = responses[path] else { return [] }
    return try without(person, response[...], name)
  }

  func without(
    _ person: Int64, _ bytes: ArraySlice<UInt8>, _ name: String
  ) throws(Status) -> [UInt8] {
    guard let plan = plans[name] else { return Array(bytes) }
    let ids = try Self.integers(bytes)
    var writer = WireWriter()
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if let id = plan.personal[number], ids[id] == person { continue }
      if let type = plan.nested[number], case .bytes(let inner) = field {
        writer.field(number, bytes: try without(person, inner, type))
      } else {
        writer.field(number, field)
      }
    }
    return writer.bytes
  }

  /// The integer fields of an encoded message, by number.
  private static func integers(_ bytes: ArraySlice<UInt8>) throws(Status) -> [Int: Int64] {
    var integers: [Int: Int64] = [:]
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if case .varint(let value) = field { integers[number] = Int64(bitPattern: value) }
    }
    return integers
  }
}
