import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluService

extension Domain {
  /// Dealer companies, for the domains that depend on them; their RPCs are CRM's.
  ///
  /// The map of the folder: `CustomerRecord` is a stored company, found within the caller's sight;
  /// `Sight` decides who sees which; `CollaboratorRecord` is a staff member who works with another
  /// owner's company; `CustomerChange` writes a company; `AddressRecord` is a ship-to address, and
  /// `AddressChange` writes one; `CustomerClassRecord` is a class of the enterprise's scheme;
  /// `CustomerDocuments` is the searched text of companies; `CustomerAudience` is a set of
  /// companies by rule; `VisibleRows` lists rows of the companies that a caller sees;
  /// `MemberJoiner` is implemented by a higher domain that reacts to new members.
  package static let customers = Domain(
    "Customers", schema: PackageResources.Schema_sql,
    entities: [.customer, .customerClass, .address],
    keptTables: [
      KeptTable("customers", .customer, customerColumn: "id"),
      KeptTable("customer_classes", .customerClass),
    ],
    contributions: [
      Holdings([.customer: CustomerRecord.count(ownedBy:_:)]),
      Reach { (id, call, snapshot) throws(Status) in try call.sight.sees(id, snapshot) },
    ]
  ) { (_, _) throws(Status) in DomainParts([]) }
}

extension Entity {
  package static var customer: Entity { Entity(10, "customer", .keptInMemory) }
  package static var customerClass: Entity { Entity(12, "customer class", .keptInMemory) }
  package static var address: Entity { Entity(13, "address") }
}
