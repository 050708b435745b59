package import Foundation
package import TongluCore

/// A scenario's file: JSON without unknown keys.
package enum ScenarioFile {
  /// INVALID_ARGUMENT that names the field at fault: BAD_JSON, UNKNOWN_KEY, MISSING_KEY,
  /// WRONG_TYPE, BAD_DURATION, BAD_SHARE and those of `Scenario.validate`.
  package static func read(_ json: Foundation.Data) throws(Status) -> Scenario {
    let scenario: Scenario
    do {
      scenario = try JSONDecoder().decode(Scenario.self, from: json)
    } catch let status as Status {
      throw status
    } catch let error as DecodingError {
      throw refusal(error)
    } catch {
      throw .invalid("BAD_JSON", field: "file", "\(error)")
    }
    try scenario.validate()
    return scenario
  }

  private static func refusal(_ error: DecodingError) -> Status {
    switch error {
    case .keyNotFound(let key, let context):
      .invalid("MISSING_KEY", field: (context.codingPath + [key]).path, "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      .invalid("WRONG_TYPE", field: context.codingPath.path, context.debugDescription)
    case .dataCorrupted(let context):
      .invalid(
        "BAD_JSON", field: context.codingPath.isEmpty ? "file" : context.codingPath.path,
        context.underlyingError.map { "\($0)" } ?? context.debugDescription)
    @unknown default: .invalid("BAD_JSON", field: "file", "\(error)")
    }
  }
}

/// Any key of a JSON object.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

extension [any CodingKey] {
  /// `stages[1].rate`.
  fileprivate var path: String {
    reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}

/// The members of a JSON object, each read once by name.
private struct Fields {
  private let container: KeyedDecodingContainer<AnyKey>

  /// UNKNOWN_KEY for a member that is not among `names`.
  init(_ decoder: any Decoder, _ names: String...) throws {
    container = try decoder.container(keyedBy: AnyKey.self)
    for key in container.allKeys.map(\.stringValue).sorted() where !names.contains(key) {
      throw Status.invalid(
        "UNKNOWN_KEY", field: (container.codingPath + [AnyKey(key)]).path,
        "is not one of \(names.joined(separator: ", "))")
    }
  }

  func path(_ name: String) -> String { (container.codingPath + [AnyKey(name)]).path }
  func has(_ name: String) -> Bool { container.contains(AnyKey(name)) }

  func value<Value: Decodable>(_ name: String) throws -> Value {
    try container.decode(Value.self, forKey: AnyKey(name))
  }

  func set<Value: Decodable>(_ target: inout Value, _ name: String) throws {
    if has(name) { target = try value(name) }
  }

  func span(_ name: String) throws -> TimeSpan { try TimeSpan(value(name), field: path(name)) }
  func share(_ name: String) throws -> Share { try Share(value(name), field: path(name)) }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ reason: String
  ) throws -> Choice where Choice.RawValue == String {
    let text: String = try value(name)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Status.invalid(reason, field: path(name), "\(text) is not one of \(known)")
    }
    return choice
  }
}

extension Scenario: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try Fields(
      decoder, "description", "data", "connections", "arrivals", "warmUp", "stages",
      "outstandingMax", "timeout", "operations", "thresholds")
    self.init()
    try fields.set(&description, "description")
    try fields.set(&data, "data")
    try fields.set(&connections, "connections")
    if fields.has("arrivals") { arrivals = try fields.choice("arrivals", "UNKNOWN_ARRIVALS") }
    if fields.has("warmUp") { warmUp = try fields.span("warmUp") }
    stages = try fields.value("stages")
    try fields.set(&outstandingMax, "outstandingMax")
    if fields.has("timeout") { timeout = try fields.span("timeout") }
    operations = try fields.value("operations")
    try fields.set(&thresholds, "thresholds")
  }
}

extension Scenario.Stage: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder, "rate", "from", "to", "duration")
    if fields.has("rate") {
      guard !fields.has("from"), !fields.has("to") else {
        throw Status.invalid("BAD_RATE", field: fields.path("rate"), "a rate, or from and to")
      }
      from = try fields.value("rate")
      to = from
    } else {
      from = try fields.value("from")
      to = try fields.value("to")
    }
    duration = try fields.span("duration")
  }
}

extension Scenario.Operation: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder, "call", "weight", "lines", "pageSize", "radiusM")
    self.init(call: try fields.choice("call", "UNKNOWN_CALL"))
    try fields.set(&weight, "weight")
    try fields.set(&lines, "lines")
    try fields.set(&pageSize, "pageSize")
    try fields.set(&radiusM, "radiusM")
  }
}

extension Scenario.Data: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try Fields(
      decoder, "products", "customers", "classes", "priceRules", "stock", "orders", "posts",
      "members", "subscribers")
    self.init()
    try fields.set(&products, "products")
    try fields.set(&customers, "customers")
    try fields.set(&classes, "classes")
    try fields.set(&priceRules, "priceRules")
    try fields.set(&stock, "stock")
    try fields.set(&orders, "orders")
    try fields.set(&posts, "posts")
    try fields.set(&members, "members")
    try fields.set(&subscribers, "subscribers")
  }
}

extension Threshold: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try Fields(
      decoder, "operation", "p50", "p90", "p99", "p99.9", "p99.99", "max", "errors")
    self.init()
    if fields.has("errors") { limits.append(.errors(try fields.share("errors"))) }
    let percentiles = [
      ("p50", 50), ("p90", 90), ("p99", 99), ("p99.9", 99.9), ("p99.99", 99.99), ("max", 100),
    ]
    for (name, percentile) in percentiles where fields.has(name) {
      limits.append(.latency(percentile: percentile, try fields.span(name)))
    }
    if fields.has("operation") { operation = try fields.value("operation") as String }
    guard !limits.isEmpty else {
      throw Status.invalid(
        "NO_LIMITS", field: decoder.codingPath.path, "p50, p90, p99, p99.9, p99.99, max or errors")
    }
  }
}
