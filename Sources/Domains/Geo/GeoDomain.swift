import TongluCore
import TongluDatabase
package import TongluService

extension Domain {
  package static let geo = Domain("Geo", schema: nil) { (site, snapshot) throws(Status) in
    let indexes = try CustomerIndexes(snapshot, site.database.freshness)
    return DomainParts(GeoService(indexes).methods, observers: [indexes])
  }
}
