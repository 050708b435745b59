import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// How what belongs to a customer is found and described: members, contacts and addresses. They are
/// searched within their customer; a member is found by its login name too.
enum PeopleReferences {
  static let all = [member, contact, address]

  /// The most of a customer's that are searched.
  private static let searchedMax: Int64 = 200

  /// The customer in which to search: a member's own; nil for staff that name none.
  private static func customer(_ query: Reference.Query, _ call: Call) -> Int64? {
    query.customerID == 0 ? call.caller.customerID : query.customerID
  }
}

// Members.
extension PeopleReferences {
  private static let member = Reference(
    "Member", openTo: [.staff, .boss],
    find: { (query, call, snapshot) throws(Status) in
      let id = try MemberRecord.id(loginName: query.text, snapshot)
      let exact = try members(id.map { [$0] } ?? [], call, snapshot)
      if !exact.isEmpty { return exact.map { Reference.Candidate(.exact, $0) } }
      guard let customer = customer(query, call) else { return [] }
      let records = try MemberRecord.of(
        customerID: customer, after: .min, limit: searchedMax, snapshot)
      return query.among(try members(records.map(\.id), call, snapshot))
    },
    describe: { (ids, call, snapshot) throws(Status) in try members(ids, call, snapshot) })

  private static func members(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    let found = try MemberRecord.find(ids, snapshot)
    // The companies that the caller sees.
    let companies = try CustomerReference.names(of: found.map(\.customerID), call, snapshot)
    return found.compactMap { member in
      guard let company = companies[member.customerID], !member.isErased else { return nil }
      return Reference.Description(
        id: member.id, handle: member.loginName.isEmpty ? member.name : member.loginName,
        title: member.name, detail: company)
    }
  }
}

// Contacts.
extension PeopleReferences {
  private static let contact = Reference(
    "Contact", openTo: [.staff, .boss],
    find: { (query, call, snapshot) throws(Status) in
      guard let customer = customer(query, call) else { return [] }
      let ids = try snapshot.all(
        """
        SELECT id FROM contacts INDEXED BY contacts_customer
        WHERE tenant = $tenant AND customer_id = $1 ORDER BY id LIMIT $2
        """, customer, searchedMax
      ) { row throws(Status) in row.int(0) }
      return query.among(try contacts(ids, call, snapshot))
    },
    describe: { (ids, call, snapshot) throws(Status) in try contacts(ids, call, snapshot) })

  private static func contacts(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    let found = try snapshot.all(
      ContactRecord.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(ContactRecord c)
      FROM wanted CROSS JOIN contacts AS c WHERE c.tenant = $tenant AND c.id = wanted.id
      """, List(ids))
    let companies = try CustomerReference.names(of: found.map(\.customerID), call, snapshot)
    return found.compactMap { contact in
      guard let company = companies[contact.customerID] else { return nil }
      return Reference.Description(
        id: contact.id, handle: contact.name, title: contact.name, detail: company)
    }
  }
}

// Addresses.
extension PeopleReferences {
  private static let address = Reference(
    "Address", openTo: [.staff, .boss, .buyer],
    find: { (query, call, snapshot) throws(Status) in
      guard let customer = customer(query, call) else { return [] }
      let records = try AddressRecord.of(
        customerID: customer, after: .min, limit: searchedMax, snapshot)
      return query.among(records.map(description))
    },
    describe: { (ids, call, snapshot) throws(Status) in
      try snapshot.all(
        AddressRecord.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(AddressRecord a)
        FROM wanted CROSS JOIN addresses AS a
        WHERE a.tenant = $tenant AND a.id = wanted.id AND $seesID(a.customer_id)
        """, as: call.sight.form, List(ids)
      ).map(description)
    })

  private static func description(_ address: AddressRecord) -> Reference.Description {
    Reference.Description(
      id: address.id, handle: address.label, title: address.address, detail: address.consignee)
  }
}
