package import TongluCore
package import TongluDatabase

/// A domain, with everything that a program uses of it. Each domain declares one as a static
/// member, and the composition lists them from the lowest to the highest.
package struct Domain: Sendable {
  package let name: String
  /// The steps of its tables, ascending.
  package let migrations: [Migration]
  /// The kinds of things that its changes are about.
  package let entities: [Entity]
  /// The tables whose rows servers cache.
  package let keptTables: [KeptTable]
  /// Its extensions of lower domains, which do not know it: values of types that they define and
  /// look up in `DomainSite`.
  package let contributions: [any Sendable]
  /// Its work that is due at a time or triggered by the feed.
  package let timers: [TimerKind]
  /// The kinds of observations that its reads record.
  package let observed: [ObservationKind]
  /// Its limits whose refusals are counted.
  package let limits: [Limit]
  private let parts: @Sendable (DomainSite, borrowing Snapshot) throws(Status) -> DomainParts

  /// `schema` is the text of its Schema.sql; nil for a domain without a table.
  package init(
    _ name: String, schema: [UInt8]?, entities: [Entity] = [], keptTables: [KeptTable] = [],
    contributions: [any Sendable] = [], timers: [TimerKind] = [],
    observed: [ObservationKind] = [], limits: [Limit] = [],
    parts: @escaping @Sendable (DomainSite, borrowing Snapshot) throws(Status) -> DomainParts
  ) {
    self.name = name
    migrations = schema.map { Migration.parse(String(decoding: $0, as: UTF8.self)) } ?? []
    self.entities = entities
    self.keptTables = keptTables
    self.contributions = contributions
    self.timers = timers
    self.observed = observed
    self.limits = limits
    self.parts = parts
  }

  /// Makes its services over an open database. The view is of no tenant.
  package func assemble(
    _ site: DomainSite, _ snapshot: borrowing Snapshot
  ) throws(Status) -> DomainParts { try parts(site, snapshot) }
}

/// A table whose rows servers cache: an import writes a change to the feed for each row.
package struct KeptTable: Sendable {
  package let name: String
  package let entity: Entity
  /// The column with the customer that a row belongs to; nil for a table without one.
  package let customerColumn: String?

  /// The id of a row is in the column `id`.
  package init(_ name: String, _ entity: Entity, customerColumn: String? = nil) {
    self.name = name
    self.entity = entity
    self.customerColumn = customerColumn
  }
}

/// The context in which domains are assembled: the database, and the offers of the other domains
/// and the program.
package struct DomainSite: Sendable {
  package let database: Database
  /// The enterprises that exist when the program starts.
  package let tenants: [Int64]
  /// How the lower domains find and describe their things.
  package let references: [Reference]
  private let offers: [any Sendable]

  package init(
    _ database: Database, tenants: [Int64], offers: [any Sendable], references: [Reference] = []
  ) {
    self.database = database
    self.tenants = tenants
    self.offers = offers
    self.references = references
  }

  /// The same for the next domain, above one with these references.
  package func above(_ references: [Reference]) -> DomainSite {
    DomainSite(
      database, tenants: tenants, offers: offers, references: self.references + references)
  }

  /// All offers of a type, in the order of the domains.
  package func offers<Offer>(of type: Offer.Type) -> [Offer] {
    offers.compactMap { $0 as? Offer }
  }

  /// The only offer of a type, which the domain requires: its absence is a bug of the composition.
  package func offer<Offer>(of type: Offer.Type) -> Offer {
    guard let offer = offers(of: type).first else {
      preconditionFailure("nobody offers a \(type)")
    }
    return offer
  }
}

/// The parts of a domain in a running program. A new kind of part is added here with a default, and
/// used by the composition.
package struct DomainParts: Sendable {
  /// The methods of all its services.
  package let methods: [Method]
  /// Its observers of commits.
  package let observers: [any CommitObserver]
  /// The authenticator of callers; exactly one domain has it.
  package let authenticator: (any Authenticator)?
  /// How its things are found and described, by noun.
  package let references: [Reference]

  package init(
    _ methods: [Method], observers: [any CommitObserver] = [],
    authenticator: (any Authenticator)? = nil, references: [Reference] = []
  ) {
    self.methods = methods
    self.observers = observers
    self.authenticator = authenticator
    self.references = references
  }
}
