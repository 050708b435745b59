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
    // If the state was a filter, the orders were already counted.
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

  /// Whether the request filters by a field that members do not see, which matches nothing.
  private static func filtersByHidden(_ request: ListCustomersRequest, _ caller: Caller) -> Bool {
    caller.customerID != nil
      && (!request.classCode.isEmpty || request.level != nil || request.ownerID != nil
        || !request.tag.isEmpty)
  }

  /// The customers of the page, and where it ends because it has looked at many, or counted the
  /// orders of many; nil if it does not.
  private func records(
    of page: Page, _ filter: CustomerFilter, _ rule: RegularRule, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> (found: [CustomerRecord], end: Int64?) {
    var last = page.after?.id ?? Int64.min
    var looked = CustomerRoom()
    let probe = page.limit + 1
    guard let asksForRegular = filter.asksForRegular else {
      return try find(filter, after: last, probe, &looked, call.caller, snapshot)
    }
    var found: [CustomerRecord] = []
    var room = Self.countedMax(rule)
    var step = probe
    while found.count < probe {
      if room == 0 { return (found, last) }
      let (next, end) = try find(filter, after: last, step, &looked, call.caller, snapshot)
      let counted = next.prefix(min(room, List.countMax))
      let regular = try RegularCustomers.among(
        counted.map(\.id), rule, now: call.now, snapshot)
      found += counted.filter { regular.contains($0.id) == asksForRegular }
      room -= counted.count
      last = counted.last?.id ?? last
      if counted.count == next.count {
        if let end { return (found, end) }
        if next.count < step { break }
      }
      step = min(2 * step, List.countMax)
    }
    return (Array(found.prefix(probe)), nil)
  }

  /// The number of customers whose orders are counted for a page; fewer if the rule needs many
  /// orders of each.
  private static func countedMax(_ rule: RegularRule) -> Int {
    max(countedMin, min(512, 8_192 / Int(rule.orderCount)))
  }

  private static let countedMin = 16

  /// The first customers after an id that pass the filter, and where the search ended because the
  /// page has looked at enough.
  private func find(
    _ filter: CustomerFilter, after: Int64, _ limit: Int, _ room: inout CustomerRoom,
    _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (found: [CustomerRecord], end: Int64?) {
    guard let query = filter.query else {
      return try filter.list(after: after, limit: limit, &room, snapshot)
    }
    // A member has one company.
    guard caller.isStaff, let view = try index.view(snapshot) else {
      return try Self.search(filter, after: after, limit, atOnce: Self.stepMax, &room, snapshot) {
        $0.matches(query, forStaff: caller.isStaff)
      }
    }
    let matches = view.matches(query)
    let rest = matches[matches.indices.bound { matches[$0].id <= after }...]
    let isMatch = { (record: CustomerRecord) in
      guard let match = Self.match(of: record.id, rest) else { return false }
      return match.version == record.version || record.matches(query, forStaff: true)
    }
    let isByMatches = filter.seesAll || rest.count <= Self.fewMax
    guard isByMatches, try !filter.isNarrower(than: rest.count, after: after, snapshot) else {
      return try Self.search(
        filter, after: after, limit, atOnce: limit, &room, snapshot,
        among: { Self.match(of: $0, rest) != nil }, isMatch)
    }
    var found: [CustomerRecord] = []
    var next = rest.startIndex
    var step = limit
    while next < rest.endIndex {
      let ids = rest[next...].prefix(step).map(\.id)
      found += try filter.find(ids, snapshot).sorted { $0.id < $1.id }.filter(isMatch)
      room.look(at: 0, reading: ids.count)
      next += ids.count
      if found.count >= limit { break }
      // Where a page ends does not depend on matches that the caller does not see: they are few.
      if room.isUsedUp, filter.seesAll, next < rest.endIndex { return (found, ids.last) }
      step = Self.stepMax
    }
    return (Array(found.prefix(limit)), nil)
  }

  private static let stepMax = 512

  /// Along the filter, `atOnce` of those that may match looked at, then the next.
  private static func search(
    _ filter: CustomerFilter, after id: Int64, _ limit: Int, atOnce: Int,
    _ room: inout CustomerRoom, _ snapshot: borrowing Snapshot,
    among mayMatch: (Int64) -> Bool = { _ in true },
    _ isMatch: (CustomerRecord) -> Bool
  ) throws(Status) -> (found: [CustomerRecord], end: Int64?) {
    var found: [CustomerRecord] = []
    var last = id
    while true {
      let (records, end) = try filter.list(
        after: last, limit: atOnce, among: mayMatch, &room, snapshot)
      found += records.filter(isMatch)
      if found.count >= limit { return (Array(found.prefix(limit)), nil) }
      if let end { return (found, end) }
      guard records.count == atOnce, let next = records.last?.id else { return (found, nil) }
      if room.isUsedUp { return (found, next) }
      last = next
    }
  }

  /// The most customers matching a text that are read one by one for somebody who does not see all
  /// customers; beyond that the list is read in its order, which fills a page soon.
  private static let fewMax = CustomerRoom.readMax

  private static func match(
    of id: Int64, _ matches: ArraySlice<SearchMatch>
  ) -> SearchMatch? {
    let place = matches.indices.bound { matches[$0].id < id }
    return place < matches.endIndex && matches[place].id == id ? matches[place] : nil
  }
}
