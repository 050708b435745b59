import TongluCore
import TongluDatabase
package import TongluService

extension Domain {
  /// The highest domain: it knows the references of all others, and has no table.
  package static let lookup = Domain("Lookup", schema: nil) { (site, _) throws(Status) in
    DomainParts(LookupService(site.references).methods)
  }
}
