import Testing
import TongluComposition
import TongluDatabase
import TongluService

/// The combined declarations of the domains.
struct DomainsTests {
  @Test func `the number and the name of an entity belong to one domain`() {
    let entities = Domains.entities
    #expect(Set(entities.map(\.number)).count == entities.count)
    #expect(Set(entities.map(\.name)).count == entities.count)
    #expect(entities.allSatisfy { $0.number > 0 && !$0.name.isEmpty })
  }

  @Test func `entities of cached tables are declared as kept in memory`() {
    for table in Domains.ladder.flatMap(\.keptTables) {
      let declared = Domains.entities.first { $0 == table.entity }
      #expect(declared?.traits.contains(.keptInMemory) == true, "\(table.name)")
    }
  }

  @Test func `migrations are numbered from 1 without gaps, and named once`() {
    let all = Migration.withEngine(Domains.migrations)
    #expect(all.map(\.number) == Array(1...Int64(all.count)), "the next is \(all.count + 1)")
    #expect(Set(all.map(\.name)).count == all.count)
  }

  @Test func `a domain's migrations are in the order of their numbers`() {
    for domain in Domains.ladder {
      let numbers = domain.migrations.map(\.number)
      #expect(numbers == numbers.sorted(), "\(domain.name)")
    }
  }
}
