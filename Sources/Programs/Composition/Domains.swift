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
import TongluLookup
import TongluOrders
import TongluPricing
package import TongluService

/// The domains combined: their tables, their methods, their observers of the feed.
package struct Domains: Sendable {
  /// From the lowest to the highest, as in Package.swift.
  package static let ladder: [Domain] = [
    .identity, .customers, .files, .catalog, .inventory, .pricing, .orders, .crm, .community, .geo,
    .lookup,
  ]

  /// The migrations of the service and of all domains.
  package static let migrations = Installation.migrations + ladder.flatMap(\.migrations)

  /// All kinds of things in the change feed.
  package static let entities = ladder.flatMap(\.entities)

  static let keptTables = Dictionary(
    uniqueKeysWithValues: ladder.flatMap(\.keptTables).map { ($0.name, $0) })

  /// Work that is due at a time or triggered by the feed.
  static let timers = ladder.flatMap(\.timers)

  /// The observations that reads record.
  static let observed = ladder.flatMap(\.observed)

  /// The limits whose refusals are counted.
  static let limits = ladder.flatMap(\.limits)

  let methods: [Method]
  let observers: [any CommitObserver]
  /// The nouns that domains find and describe.
  let nouns: [String]
  let authenticator: any Authenticator

  /// Assembles the domains from the lowest to the highest and registers their observers. `offers`
  /// are what the program provides to them.
  init(_ database: Database, offers: [any Sendable]) throws(Status) {
    let offers = offers + Self.ladder.flatMap(\.contributions)
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    // Without a time limit: no other work needs this thread yet.
    let parts = try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      var site = DomainSite(
        database, tenants: try EnterpriseRecord.tenants(snapshot), offers: offers)
      var parts: [DomainParts] = []
      for domain in Self.ladder {
        let part = try domain.assemble(site, snapshot)
        parts.append(part)
        site = site.above(part.references)
      }
      return parts
    }
    methods = parts.flatMap(\.methods)
    observers = parts.flatMap(\.observers)
    nouns = parts.flatMap(\.references).map(\.noun)
    let authenticators = parts.compactMap(\.authenticator)
    precondition(authenticators.count == 1, "one domain finds out the callers")
    authenticator = authenticators[0]
    for observer in observers { database.observe(observer) }
  }
}
