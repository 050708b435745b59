import TongluCRM
import TongluCatalog
import TongluCommunity
import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluFiles
import TongluGeo
import TongluIdentity
import TongluInventory
import TongluOrders
import TongluPricing
package import TongluService

/// The domains put together: their tables, their methods, who follows the feed.
package struct Domains: Sendable {
  /// From the lowest rung to the highest, as in Package.swift.
  package static let ladder: [Domain] = [
    .identity, .customers, .files, .catalog, .inventory, .pricing, .orders, .crm, .community, .geo,
  ]

  /// The service's own and those of all domains.
  package static let migrations = Installation.migrations + ladder.flatMap(\.migrations)

  /// What the change feed may be about.
  package static let entities = ladder.flatMap(\.entities)

  static let keptTables = Dictionary(
    uniqueKeysWithValues: ladder.flatMap(\.keptTables).map { ($0.name, $0) })

  /// Work that is due at a time or follows the feed.
  static let timers = ladder.flatMap(\.timers)

  /// The traces that reads leave.
  static let observed = ladder.flatMap(\.observed)

  /// The limits whose refusals are counted.
  static let limits = ladder.flatMap(\.limits)

  let methods: [Method]
  let observers: [any CommitObserver]
  let authenticator: any Authenticator

  /// Assembles them in the order of the ladder and lets them follow the commits. `offers` is what
  /// the program gives them.
  init(_ database: Database, offers: [any Sendable]) throws(Status) {
    let offers = offers + Self.ladder.flatMap(\.contributions)
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    // However many customers there are: nothing else waits for this thread yet.
    let parts = try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      let site = DomainSite(
        database, tenants: try EnterpriseRecord.tenants(snapshot), offers: offers)
      var parts: [DomainParts] = []
      for domain in Self.ladder { parts.append(try domain.assemble(site, snapshot)) }
      return parts
    }
    methods = parts.flatMap(\.methods)
    observers = parts.flatMap(\.observers)
    let authenticators = parts.compactMap(\.authenticator)
    precondition(authenticators.count == 1, "one domain finds out the callers")
    authenticator = authenticators[0]
    for observer in observers { database.observe(observer) }
  }
}
