import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let files = Domain(
    "Files", schema: PackageResources.Schema_sql, entities: [.file]
  ) { (site, _) throws(Status) in
    DomainParts(
      site.offer(of: FileService.self).methods, references: [FileRecord.reference])
  }
}

extension Entity {
  package static var file: Entity { Entity(70, "file") }
}
