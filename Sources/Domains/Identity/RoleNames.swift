package import TongluCore
package import TongluIdentityMessages
package import TongluService

extension Role {
  /// The role as a set; empty for an unknown one.
  package var roles: Roles {
    switch self {
    case .owner: .owner
    case .manager: .manager
    case .sales: .sales
    case .finance: .finance
    case .warehouse: .warehouse
    case .delivery: .delivery
    case .marketing: .marketing
    case .integrator: .integrator
    case .boss: .boss
    case .buyer: .buyer
    case .dealerFinance: .dealerFinance
    case .clerk: .clerk
    case .prospect: .prospect
    case .unspecified, .unrecognized: []
    }
  }
}

extension Roles {
  /// The roles in a request; INVALID_ARGUMENT BAD_ROLE for one outside `allowed`, or for an empty
  /// list.
  package init(_ named: [Role], allowed: Roles, field: String) throws(Status) {
    self = []
    for role in named {
      guard !role.roles.isEmpty, allowed.contains(role.roles) else {
        throw .invalid(
          "BAD_ROLE", field: field, "one of \(allowed.names.joined(separator: ", "))")
      }
      insert(role.roles)
    }
    guard !isEmpty else {
      throw .invalid("BAD_ROLE", field: field, "at least one role")
    }
  }

  /// The single roles for a response, in the order of the schema.
  package var named: [Role] {
    Role.allCases.filter { !$0.roles.isEmpty && contains($0.roles) }
  }
}
