package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  /// The most matches of a response.
  private static let phoneMatchesMax = 20

  package func findByPhone(
    _ request: FindByPhoneRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> FindByPhoneResponse {
    let key = Text.phoneKey(try Text.phone(request.phone, field: "phone"))
    guard !key.isEmpty else {
      throw .invalid("BAD_PHONE", field: "phone", "a whole number has 7 digits or more")
    }
    try PhoneLookups.note(call, transaction)
    var response = FindByPhoneResponse()
    response.matches = try Self.matches(key, call, transaction.snapshot)
    return response
  }

  /// The contacts, members and addresses with the number at customers that the caller sees.
  private static func matches(
    _ key: String, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PhoneMatch] {
    let form = call.sight.form
    let contacts = try snapshot.ask(
      """
      SELECT c.id, c.customer_id FROM contacts AS c INDEXED BY contacts_phone
      WHERE c.tenant = $tenant AND c.phone_key = $1 AND c.phone_key <> ''
        AND $seesID(c.customer_id)
      ORDER BY c.id LIMIT $2
      """, as: form, key, phoneMatchesMax)
    let members = try snapshot.ask(
      """
      SELECT m.id, m.customer_id FROM members AS m INDEXED BY members_phone
      WHERE m.tenant = $tenant AND m.phone_key = $1 AND m.phone_key <> ''
        AND $seesID(m.customer_id)
      ORDER BY m.id LIMIT $2
      """, as: form, key, phoneMatchesMax)
    let addresses = try snapshot.ask(
      """
      SELECT a.id, a.customer_id FROM addresses AS a INDEXED BY addresses_phone
      WHERE a.tenant = $tenant AND a.phone_key = $1 AND a.phone_key <> ''
        AND $seesID(a.customer_id)
      ORDER BY a.id LIMIT $2
      """, as: form, key, phoneMatchesMax)
    var matches: [PhoneMatch] = []
    for (holder, question) in [
      (PhoneHolder.contact, contacts), (.member, members), (.address, addresses),
    ] {
      try snapshot.each(question) { row throws(Status) in
        var match = PhoneMatch()
        match.holder = holder
        (match.holderID, match.customerID) = (row.int(0), row.int(1))
        matches.append(match)
      }
    }
    return Array(matches.prefix(phoneMatchesMax))
  }
}
