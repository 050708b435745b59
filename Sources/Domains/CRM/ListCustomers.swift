package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
import TongluOrders
import TongluSearch
package import TongluService

extension CrmService {
  package func listCustomers(
    _ request: ListCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCustomersResponse {
    let page = try Page(request)
    guard !Self.filtersByHidden(request, call.caller) else { return ListCustomersResponse() }
    let rule = try EnterpriseRecord.current(snapshot).regularRule
    let filter = try CustomerFilter(request, rule, call)
    let (records, end) = try records(of: page, filter, rule, call, snapshot)
    let approved = records.prefix(page.limit).filter { $0.state == .approved }.map(\.id)
    // Where the state was asked for, their orders have been looked at.
    let regular =
      switch request.state {
      case .unspecified:
        try RegularCustomers.among(approved, rule, now: call.now, snapshot)
      case .regular: Set(approved)
      default: Set<Int64>()
      }
    var response = ListCustomersResponse()
    let tags = try CustomerRecord.tags(of: records.map(\.id), snapshot)
    (response.customers, response.nextPageToken) = try page.cut(
      records, key: { Page.Key(id: $0.id) }, goingOnAfter: end.map { Page.Key(id: $0) }
    ) { record throws(Status) in
      record.message(
        tags: tags[record.id] ?? [], isRegular: regular.contains(record.id), for: call.caller)
    }
    return response
  }

  /// Whether the request filters by what a member is not shown, which matches nothing.
  private static func filtersByHidden(_ request: ListCustomersRequest, _ caller: Caller) -> Bool {
    caller.customerID != nil
      && (!request.classCode.isEmpty || request.level != nil || request.ownerID != nil
        || !request.tag.isEmpty)
  }

  /// The customers of the page, and where it ends for having counted the orders of many; nil if it
  /// does not.
  private func records(
    of page: Page, _ filter: CustomerFilter, _ rule: RegularRule, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> (records: [CustomerRecord], end: Int64?) {
    var last = page.after?.id ?? Int64.min
    guard let asksForRegular = filter.asksForRegular else {
      return (try find(filter, after: last, page.probe, call.caller, snapshot), nil)
    }
    var found: [CustomerRecord] = []
    var room = Self.countedMax(rule)
    var step = page.probe
    while found.count < page.probe {
      if room == 0 { return (found, last) }
      let next = try find(filter, after: last, step, call.caller, snapshot)
      let counted = next.prefix(min(room, List.countMax))
      let regular = try RegularCustomers.among(
        counted.map(\.id), rule, now: call.now, snapshot)
      found += counted.filter { regular.contains($0.id) == asksForRegular }
      room -= counted.count
      last = counted.last?.id ?? last
      if counted.count == next.count, next.count < step { break }
      step = min(2 * step, Int64(List.countMax))
    }
    return (Array(found.prefix(Int(page.probe))), nil)
  }

  /// The number of customers whose orders are counted for a page; fewer if the rule needs many
  /// orders of each.
  private static func countedMax(_ rule: RegularRule) -> Int {
    max(countedMin, min(512, 8_192 / Int(rule.orderCount)))
  }

  private static let countedMin = 16

  /// The first customers after an id that pass the filter.
  private func find(
    _ filter: CustomerFilter, after: Int64, _ limit: Int64, _ caller: Caller,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    guard let query = filter.query else {
      return try filter.list(after: after, limit: limit, snapshot)
    }
    // A member has one company.
    guard caller.isStaff, let view = try index.view(snapshot) else {
      return try Self.read(filter, query, after: after, limit, caller, snapshot)
    }
    let matches = view.matches(query)
    let rest = Array(matches[matches.indices.bound { matches[$0].id <= after }...])
    var found: [CustomerRecord] = []
    let isFew =
      rest.count <= Self.fewMax
      ? try !filter.isNarrower(than: rest.count, after: after, snapshot) : false
    var last = after
    var start = 0
    var isMore = true
    while isMore, found.count < limit {
      var records: [CustomerRecord]
      if isFew {
        let ids = rest[start...].prefix(Self.stepMax).map(\.id)
        records = try filter.find(ids, snapshot).sorted { $0.id < $1.id }
        start += ids.count
        isMore = start < rest.count
      } else {
        records = try filter.list(
          after: last, limit: limit, among: { Self.match(of: $0, rest) != nil }, snapshot)
        isMore = records.count == limit
        last = records.last?.id ?? last
      }
      found += records.filter { record in
        guard let match = Self.match(of: record.id, rest) else { return false }
        return match.version == record.version || record.matches(query, forStaff: true)
      }
    }
    return Array(found.prefix(Int(limit)))
  }

  private static let stepMax = 512

  /// Without an index: the list in its order, each row looked at.
  private static func read(
    _ filter: CustomerFilter, _ query: SearchQuery, after id: Int64, _ limit: Int64,
    _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    var found: [CustomerRecord] = []
    var last = id
    var isMore = true
    while isMore, found.count < limit {
      let records = try filter.list(after: last, limit: Int64(stepMax), snapshot)
      found += records.filter { $0.matches(query, forStaff: caller.isStaff) }
      isMore = records.count == stepMax
      last = records.last?.id ?? last
    }
    return Array(found.prefix(Int(limit)))
  }

  /// The most customers matching a text that are read one by one; beyond that the list is read in
  /// its order, which fills a page soon.
  private static let fewMax = 4_096

  private static func match(of id: Int64, _ matches: [SearchMatch]) -> SearchMatch? {
    let place = matches.indices.bound { matches[$0].id < id }
    return place < matches.count && matches[place].id == id ? matches[place] : nil
  }
}
