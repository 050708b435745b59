package import TongluCore

/// What the response of a dry run leaves out, by the schema's options: secrets (`secret_field`),
/// and what a call discloses and records (`disclosed`).
package struct WithheldData: Sendable {
  package static let embedded = WithheldData(.embedded)

  /// The fields of a message type: those that are left out, and those whose messages have some.
  private struct Plan {
    var withheld: Set<Int> = []
    var nested: [Int: String] = [:]

    var isEmpty: Bool { withheld.isEmpty && nested.isEmpty }
  }

  private var plans: [String: Plan] = [:]
  /// The full name of each method's response, by the method's path.
  private let responses: [String: String]

  init(_ schema: Descriptors, _ methods: [MethodInfo] = MethodInfo.all) {
    responses = Dictionary(
      methods.map { ($0.path, $0.reply) }, uniquingKeysWith: { first, _ in first })
    var plans: [String: Plan] = [:]
    for name in Set(responses.values) { Self.plan(name, schema, &plans) }
    self.plans = plans.filter { !$0.value.isEmpty }
  }

  /// Adds the plan of a message type after those of its fields.
  private static func plan(_ name: String, _ schema: Descriptors, _ plans: inout [String: Plan]) {
    guard plans[name] == nil, let shape = schema.messages[name] else { return }
    plans[name] = Plan()
    var plan = Plan()
    for field in shape.fields {
      if field.isWithheld {
        plan.withheld.insert(field.number)
      } else if field.type == 11 {
        Self.plan(field.typeName, schema, &plans)
        if plans[field.typeName]?.isEmpty == false { plan.nested[field.number] = field.typeName }
      }
    }
    plans[name] = plan
  }

  /// The response of a method without the fields to leave out.
  package func removed(from response: [UInt8], of path: String) throws(Status) -> [UInt8] {
    guard let name = responses[path], plans[name] != nil else { return response }
    return try removed(from: response[...], name)
  }

  private func removed(
    from bytes: ArraySlice<UInt8>, _ name: String
  ) throws(Status) -> [UInt8] {
    guard let plan = plans[name] else { return Array(bytes) }
    var writer = WireWriter()
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if plan.withheld.contains(number) { continue }
      if let type = plan.nested[number], case .bytes(let inner) = field {
        writer.field(number, bytes: try removed(from: inner, type))
      } else {
        writer.field(number, field)
      }
    }
    return writer.bytes
  }
}
