package import TongluCore
package import TongluDatabase
import TongluMessages
package import TongluService

/// A ship-to address of a company.
extension AddressRecord {
  /// Whether the caller may see the addresses of a customer in its sight: of members, bosses and
  /// buyers.
  package static func areVisible(to caller: Caller) -> Bool {
    caller.customerID == nil || caller.has([.boss, .buyer])
  }

  /// The address if the caller sees it; NOT_FOUND otherwise.
  package static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord {
    let found = try snapshot.first(
      AddressRecord.self,
      """
      SELECT $columns(AddressRecord) FROM addresses WHERE tenant = $tenant AND id = $1
      """, id)
    guard let found, areVisible(to: call.caller) else { throw .notFound("address", id) }
    do throws(Status) {
      _ = try CustomerRecord.find(found.customerID, call, snapshot)
    } catch {
      throw error.code == .notFound ? .notFound("address", id) : error
    }
    return found
  }

  /// The address for a change of `version` by the caller.
  ///
  /// NOT_FOUND; PERMISSION_DENIED COLLABORATOR_READS; ABORTED STALE_VERSION.
  package static func findToChange(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord {
    let found = try find(id, call, snapshot)
    try call.sight.requireChange(of: found.customerID, snapshot)
    guard found.version == version else {
      throw .staleVersion("address", given: version, stored: found.version)
    }
    return found
  }

  /// The first addresses of a company after one, by id.
  package static func of(
    customerID: Int64, after id: Int64, limit: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [AddressRecord] {
    try snapshot.all(
      AddressRecord.self,
      """
      SELECT $columns(AddressRecord) FROM addresses INDEXED BY addresses_customer
      WHERE tenant = $tenant AND customer_id = $1 AND id > $2 ORDER BY id LIMIT $3
      """, customerID, id, limit)
  }

  /// The company's default address; nil without any address.
  package static func `default`(
    of customerID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord? {
    try snapshot.first(
      AddressRecord.self,
      """
      SELECT $columns(AddressRecord) FROM addresses INDEXED BY addresses_default
      WHERE tenant = $tenant AND customer_id = $1 AND is_default = 1
      """, customerID)
  }
}
