package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// A place to which a company's goods are shipped, as stored.
package struct AddressRecord: Sendable, Hashable {
  package var id: Int64 = 0
  package var version: Int64 = 1
  package var customerID: Int64 = 0
  package var label = ""
  package var consignee = ""
  package var phone = ""
  /// The district's code of GB/T 2260; empty where it is not known.
  package var adcode = ""
  package var address = ""
  package var place: Coordinate?
  package var datum: Datum?
  package var accuracyM: Double = 0
  package var note = ""
  package var isDefault = false
  package var createTime = Instant(microseconds: 0)
  package var updateTime = Instant(microseconds: 0)

  package init() {}

  /// Reads the columns of `find`, from the first.
  init(_ row: borrowing Row) {
    id = row.int(0)
    version = row.int(1)
    customerID = row.int(2)
    label = row.text(3)
    consignee = row.text(4)
    phone = row.text(5)
    adcode = row.text(6)
    address = row.text(7)
    if let latitude = row.optionalDouble(8), let longitude = row.optionalDouble(9) {
      place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    }
    datum = row.optionalInt(10).flatMap { Datum(rawValue: Int32(truncatingIfNeeded: $0)) }
    accuracyM = row.double(11)
    note = row.text(12)
    isDefault = row.bool(13)
    createTime = row.instant(14)
    updateTime = row.instant(15)
  }

  /// Whether the caller may see addresses of a customer that it sees: of members bosses and buyers.
  package static func areVisible(to caller: Caller) -> Bool {
    caller.customerID == nil || caller.has([.boss, .buyer])
  }

  /// The address if the caller sees it, else NOT_FOUND.
  package static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord {
    let found = try snapshot.first(
      """
      SELECT id, version, customer_id, label, consignee, phone, adcode, address, latitude,
        longitude, datum, accuracy_m, note, is_default, create_time, update_time
      FROM addresses WHERE tenant = $tenant AND id = $1
      """, id
    ) { row throws(Status) in AddressRecord(row) }
    guard let found, areVisible(to: call.caller) else { throw .notFound("address", id) }
    do throws(Status) {
      _ = try CustomerRecord.find(found.customerID, call, snapshot)
    } catch {
      throw error.code == .notFound ? .notFound("address", id) : error
    }
    return found
  }

  /// The address for a change by the caller, as of the version that it was shown.
  ///
  /// NOT_FOUND; ABORTED STALE_VERSION.
  package static func findToChange(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord {
    let found = try find(id, call, snapshot)
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
      """
      SELECT id, version, customer_id, label, consignee, phone, adcode, address, latitude,
        longitude, datum, accuracy_m, note, is_default, create_time, update_time
      FROM addresses INDEXED BY addresses_customer
      WHERE tenant = $tenant AND customer_id = $1 AND id > $2 ORDER BY id LIMIT $3
      """, customerID, id, limit
    ) { row throws(Status) in AddressRecord(row) }
  }

  /// The company's default address; nil without any address.
  package static func `default`(
    of customerID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> AddressRecord? {
    try snapshot.first(
      """
      SELECT id, version, customer_id, label, consignee, phone, adcode, address, latitude,
        longitude, datum, accuracy_m, note, is_default, create_time, update_time
      FROM addresses INDEXED BY addresses_default
      WHERE tenant = $tenant AND customer_id = $1 AND is_default = 1
      """, customerID
    ) { row throws(Status) in AddressRecord(row) }
  }

  /// The address as the caller may see it.
  package func message(for caller: Caller) -> Address {
    var message = Address()
    message.id = id
    message.version = version
    message.customerID = customerID
    message.label = label
    message.consignee = consignee
    message.phone = Text.masked(phone: phone)
    message.adcode = adcode
    message.address = address
    if let place, let datum {
      message.place = Place(place, datum, accuracyM: accuracyM, for: caller)
    }
    message.note = note
    message.isDefault = isDefault
    message.createTime = createTime
    message.updateTime = updateTime
    return message
  }
}
