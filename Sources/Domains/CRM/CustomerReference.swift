import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluSearch
import TongluService

/// How customers are found and described: by code, then by name and pinyin.
struct CustomerReference: Sendable {
  private let index: FeedIndex
  private let indexed: IndexedReference

  init(_ index: FeedIndex) {
    self.index = index
    indexed = IndexedReference(
      index,
      exact: { (query, snapshot) throws(Status) in
        try snapshot.all(
          "SELECT id FROM customers WHERE tenant = $tenant AND code_folded = $1", query.folded
        ) { row throws(Status) in row.int(0) }
      },
      known: { (ids, call, snapshot) throws(Status) in
        try Self.entries(ids, call, snapshot).map { entry in
          IndexedReference.Known(
            Self.description(entry.id, entry.code, entry.name, call),
            SearchDocument(
              id: entry.id, version: entry.version, isPublic: false, code: entry.code ?? "",
              name: entry.name))
        }
      })
  }

  var reference: Reference {
    Reference(
      "Customer", openTo: [.staff, .dealer, .prospect], find: find, describe: indexed.describe)
  }

  /// The names of customers that the caller sees.
  static func names(
    of ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: String] {
    guard !ids.isEmpty else { return [:] }
    let entries = try entries(Array(Set(ids)), call, snapshot)
    return Dictionary(entries.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Those of the customers that the caller sees.
  ///
  /// What is asked of a row depends on the wanted id too: see `CustomerFilter.find`.
  private static func entries(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerEntry] {
    guard !ids.isEmpty else { return [] }
    return try snapshot.all(
      CustomerEntry.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(CustomerEntry c)
      FROM wanted CROSS JOIN customers AS c
      WHERE c.tenant = $tenant AND c.id = wanted.id AND (wanted.id IS NULL OR $sees(c))
      """, as: call.sight.form, List(ids))
  }

  /// Members do not see the codes of customers.
  private static func description(
    _ id: Int64, _ code: String?, _ name: String, _ call: Call
  ) -> Reference.Description {
    Reference.Description(id: id, handle: call.caller.isStaff ? code ?? name : name, title: name)
  }

  private func find(
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Candidate] {
    guard call.caller.isStaff else {
      let own = try indexed.describe([call.caller.customerID ?? 0], call, snapshot)
      return query.among(own)
    }
    guard !query.text.isEmpty else { return [] }
    let found = try indexed.find(query, call, snapshot)
    if query.stopsAtKeys, found.first?.match == .exact { return found }
    let isWhole = call.sight.seesAll || found.count >= query.limit
    guard let search = SearchQuery(query.text) else { return found }
    let view = try index.view(snapshot)
    if isWhole, view != nil { return found }
    return try filled(found, search, view, query, call, snapshot)
  }

  /// With the first of the caller's own list that match: where the index is being read, and where
  /// most hits are customers of others.
  private func filled(
    _ found: [Reference.Candidate], _ search: SearchQuery, _ view: SearchView?,
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Candidate] {
    let filter = try CustomerFilter(
      ListCustomersRequest(), RegularRule(orderCount: 0, days: 1), call)
    let matching = view.map { view in Set(view.matches(search).map(\.id)) }
    var room = CustomerRoom()
    let listed = try filter.list(
      after: .min, limit: query.limit, among: { matching?.contains($0) ?? true }, &room, snapshot
    ).found
    let known = Set(found.map(\.description.id))
    let others = listed.filter { record in
      !known.contains(record.id) && record.matches(search, forStaff: true)
    }
    let more = query.among(others.map { Self.description($0.id, $0.code, $0.name, call) })
    let all = (found + more).sorted { $0.match < $1.match }
    return Array(all.prefix(query.limit))
  }
}
