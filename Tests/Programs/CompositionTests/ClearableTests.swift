import Testing
import TongluComposition
import TongluCore
import TongluMessages
import TongluService
import TongluTestSupport

/// What an Update can set it can clear, by the schema: RPCs to come are held by it too.
@Suite struct ClearableTests {
  /// Fields that have no empty value, each with what makes it so.
  static let required: Set<String> = [
    // A name, key, currency, time zone or price that its noun cannot be without.
    "name", "sku", "currency", "time_zone", "unit_price_e4",
    // A number or switch whose 0 or false is a value like another.
    "level", "priority", "active", "hidden", "disabled", "shared", "is_default", "allow_negative",
    "owner_id",
    // What an account may always has a value, and a state another.
    "roles", "state",
  ]
  /// What says which row is meant, and how.
  static let address: Set<String> = ["request_id", "version", "clear"]

  @Test func `whatever an update can set it can clear`() throws {
    let bed = try Testbed()
    var updates: Set<String> = []
    try Tour.beforehand(bed) { plan in
      guard plan.path.contains("/Update") else { return }
      updates.insert(plan.path)
      for field in try Self.clearable(plan.request) {
        if field.isRepeated || field.type == 11 || field.type == 14 {
          try Self.expectNamed(field, plan, bed)
        } else {
          #expect(
            (field.isOptional || field.oneof != nil),
            "\(plan.path) \(field.name) is cleared by being given empty")
        }
      }
    }
    let all = bed.platform.executor.router.productMethods.map(\.path)
    #expect(updates == Set(all.filter { $0.contains("/Update") }))
  }

  /// What an update sets and may leave empty. Sets that are added to and removed from clear so.
  private static func clearable(_ message: String) throws -> [Descriptors.Field] {
    let shape = try #require(Descriptors.embedded.messages[message])
    let names = Set(shape.fields.map(\.name))
    return shape.fields.filter { field in
      let isRow = field.name.hasSuffix("_id") && field.number == 2
      let isSet = field.name.hasPrefix("add_") || field.name.hasPrefix("remove_")
      if isSet {
        let other = field.name.hasPrefix("add_") ? "remove_" : "add_"
        return !names.contains(other + field.name.drop { $0 != "_" }.dropFirst())
      }
      return !isRow && !address.contains(field.name) && !required.contains(field.name)
    }
  }

  /// The field is named in `clear`: a name that there is not is refused after it, not it.
  private static func expectNamed(
    _ field: Descriptors.Field, _ plan: Tour.Plan, _ bed: Testbed
  ) throws {
    let clear = Descriptors.embedded.messages[plan.request]?.fields.first { $0.name == "clear" }
    guard let clear else {
      Issue.record("\(plan.path): clear names \(field.name)")
      return
    }
    var bytes = RequestBytes.removing(field.number, from: RequestBytes.anew(plan.bytes, bed))
    for name in [field.name, "nothing"] {
      bytes = RequestBytes.setting([clear], to: name, in: bytes)
    }
    let refused = status { try bed.send(plan.path, bytes, as: plan.actor) }
    #expect(refused?.reason == "BAD_CLEAR", "\(plan.path) \(field.name)")
    #expect(refused?.violations.first?.field == "clear[1]", "\(plan.path) \(field.name)")
  }
}
