/// A set of roles: those of a caller, or those that may call a method.
@usableFromInline
package struct Roles: OptionSet, Sendable, Hashable {
  @usableFromInline package let rawValue: UInt32

  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The library's own is generic: from another module each literal would make an array, and
  /// callers' roles are looked at several times in each call.
  @inlinable
  package init(arrayLiteral elements: Roles...) {
    var bits: UInt32 = 0
    for element in elements { bits |= element.rawValue }
    self.init(rawValue: bits)
  }

  /// Opens a method to callers without a login.
  package static let anyone = Roles(rawValue: 1 << 0)

  package static let owner = Roles(rawValue: 1 << 1)
  package static let manager = Roles(rawValue: 1 << 2)
  package static let sales = Roles(rawValue: 1 << 3)
  package static let finance = Roles(rawValue: 1 << 4)
  package static let warehouse = Roles(rawValue: 1 << 5)
  package static let delivery = Roles(rawValue: 1 << 6)
  package static let marketing = Roles(rawValue: 1 << 7)

  /// A service account that exchanges records with another system; no person has it.
  package static let integrator = Roles(rawValue: 1 << 8)

  package static let boss = Roles(rawValue: 1 << 16)
  package static let buyer = Roles(rawValue: 1 << 17)
  package static let dealerFinance = Roles(rawValue: 1 << 18)
  package static let clerk = Roles(rawValue: 1 << 19)
  /// A member of a company that joined and is not approved to order.
  package static let prospect = Roles(rawValue: 1 << 24)

  /// All roles of staff.
  package static let staff: Roles = [
    .owner, .manager, .sales, .finance, .warehouse, .delivery, .marketing,
  ]
  /// The roles of the staff that may own customers.
  package static let selling: Roles = [.owner, .manager, .sales]
  /// All roles of a dealer company's members.
  package static let dealer: Roles = [.boss, .buyer, .dealerFinance, .clerk]

  /// The single roles with the names that the schema, the database and the CLI use.
  package static let names: [(role: Roles, name: String)] = [
    (.owner, "owner"), (.manager, "manager"), (.sales, "sales"), (.finance, "finance"),
    (.warehouse, "warehouse"), (.delivery, "delivery"), (.marketing, "marketing"),
    (.integrator, "integrator"),
    (.boss, "boss"), (.buyer, "buyer"), (.dealerFinance, "dealer-finance"), (.clerk, "clerk"),
    (.prospect, "prospect"),
  ]

  /// The names of the roles in the set, in the order of `names`.
  package var names: [String] {
    Self.names.filter { contains($0.role) }.map(\.name)
  }
}
