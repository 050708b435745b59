import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluService

extension Domain {
  /// Dealer companies, for the domains that stand on them; their RPCs are CRM's.
  ///
  /// The map of the folder: `CustomerRecord` is a company as stored, found with the caller's eyes;
  /// `Sight` decides who sees which; `CollaboratorRecord` is a person of the staff who works with a
  /// company that another owns; `CustomerChange` writes a company; `AddressRecord` is a place where
  /// one receives goods, and `AddressChange` writes one; `CustomerClassRecord` is a class of the
  /// enterprise's scheme; `CustomerDocuments` is what one can be found by; `CustomerAudience` a set
  /// of companies by rule; `VisibleRows` a list of what belongs to the companies that a caller
  /// sees; `MemberJoiner` a domain above that has work to do when a member is created.
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
