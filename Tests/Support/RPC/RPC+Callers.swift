import TongluCore
import TongluService

// Access.
extension RPCTrial {
  private static let staff = [
    "owner", "manager", "sales", "finance", "warehouse", "delivery", "marketing",
  ]
  private static let dealer = ["boss", "buyer", "dealer-finance", "clerk"]

  /// Each role with an actor that has it.
  private var roles: [(name: String, actor: Actor)] {
    [
      ("owner", bed.owner), ("manager", bed.manager), ("sales", bed.sales),
      ("finance", bed.finance), ("warehouse", bed.warehouseKeeper), ("delivery", bed.delivery),
      ("marketing", bed.marketing), ("integrator", bed.integrator), ("boss", bed.dealerA.boss),
      ("buyer", bed.dealerA.buyer),
      ("dealer-finance", bed.dealerA.finance), ("clerk", bed.dealerA.clerk),
      ("prospect", bed.prospect),
    ]
  }

  /// The roles must be those of the declaration, and others must be refused. An empty message is
  /// refused for its fields, or is a valid read, but never refused for the role.
  func checkCallers() throws {
    let declared = Set(
      callers.split(separator: " ").flatMap { name -> [String] in
        name == "staff" ? Self.staff : name == "dealer" ? Self.dealer : [String(name)]
      })
    let schema = Set((method.isForAnyone ? ["anyone"] : []) + method.access.names)
    expect(declared == schema, "opens to \(schema.sorted())")
    guard !method.isForAnyone else { return }
    for (role, actor) in roles {
      let answer = refusal { try bed.send(call.path, [], as: actor) }
      expect(
        (answer == "PERMISSION_DENIED ROLE_NOT_ALLOWED") != declared.contains(role),
        "as \(role): \(answer)")
    }
    let nobody = refusal { try bed.send(call.path, [], as: .nobody) }
    expect(nobody == "UNAUTHENTICATED LOGIN_REQUIRED", "as nobody: \(nobody)")
    // A backend has the roles that it and the member both have, and not the integrator's.
    for (role, member) in [("boss", bed.dealerA.boss), ("clerk", bed.dealerA.clerk)] {
      let refused = refusal { try bed.send(call.path, [], as: bed.integrator.acting(for: member)) }
      expect(refused == "PERMISSION_DENIED ROLE_NOT_ALLOWED", "as an integrator: \(refused)")
      let answer = refusal { try bed.send(call.path, [], as: bed.backend.acting(for: member)) }
      expect(
        (answer == "PERMISSION_DENIED ROLE_NOT_ALLOWED") != declared.contains(role),
        "for \(role): \(answer)")
    }
  }
}
