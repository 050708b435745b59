import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService

extension Contact {
  /// Reads id, version, customer_id, name, phone, title, note.
  init(_ row: borrowing Row) {
    self.init()
    id = row.int(0)
    version = row.int(1)
    customerID = row.int(2)
    name = row.text(3)
    phone = row.text(4)
    title = row.text(5)
    note = row.text(6)
  }

  /// The contact if the caller sees its customer, else NOT_FOUND.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Contact {
    let found = try snapshot.first(
      """
      SELECT id, version, customer_id, name, phone, title, note FROM contacts
      WHERE tenant = $tenant AND id = $1
      """, id
    ) { row throws(Status) in Contact(row) }
    guard let found else { throw .notFound("contact", id) }
    do throws(Status) {
      _ = try CustomerRecord.find(found.customerID, call, snapshot)
    } catch {
      throw error.code == .notFound ? .notFound("contact", id) : error
    }
    return found
  }

  /// The contact with its texts checked: BAD_NAME, BAD_PHONE, TOO_LONG.
  func checked() throws(Status) -> Contact {
    var copy = self
    copy.name = try Text.name(name, field: "name")
    copy.phone = try Text.phone(phone, field: "phone")
    copy.title = try CustomerRules.text(title, field: "title", countMax: 100)
    copy.note = try CustomerRules.text(note, field: "note", countMax: 2_000)
    return copy
  }
}
