package import TongluCore
package import TongluMessages
package import TongluService

extension Roles {
  /// The roles that a request names; INVALID_ARGUMENT BAD_ROLE for one outside `allowed` or for
  /// none at all.
  package init(_ named: [Role], allowed: Roles, field: String) throws(Status) {
    self = []
    for role in named {
      let bit = Roles(rawValue: 1 << UInt32(clamping: min(max(role.rawValue, 0), 31)))
      guard allowed.contains(bit) else {
        throw .invalid(
          "BAD_ROLE", field: field, "one of \(allowed.names.joined(separator: ", "))")
      }
      insert(bit)
    }
    guard !isEmpty else {
      throw .invalid("BAD_ROLE", field: field, "at least one role")
    }
  }

  /// The set as it is stored.
  package init(stored: Int64) {
    self.init(rawValue: UInt32(truncatingIfNeeded: stored))
  }

  package var stored: Int64 { Int64(rawValue) }

  /// The single roles for a reply, in ascending order of their numbers.
  package var named: [Role] {
    (1..<32).filter { rawValue & (1 << UInt32($0)) != 0 }.map { Role(rawValue: $0) }
  }
}
