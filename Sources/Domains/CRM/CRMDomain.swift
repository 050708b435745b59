import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluSearch
package import TongluService

extension Domain {
  package static let crm = Domain(
    "CRM", schema: PackageResources.Schema_sql, entities: [.contact],
    limits: [PhoneLookups.limit]
  ) { (site, _) throws(Status) in
    let index = FeedIndex(lazily: CustomerDocuments.source, site.database.freshness)
    let joiners = site.offers(of: (any MemberJoiner).self)
    return DomainParts(
      CrmService(joiners: joiners, index).methods + AddressService().methods, observers: [index],
      references: [CustomerReference(index).reference] + PeopleReferences.all)
  }
}

extension Entity {
  package static var contact: Entity { Entity(11, "contact") }
}
