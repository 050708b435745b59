import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

/// The visible fields of a customer and its people, and who may own a customer.
@Suite struct SightTests {
  private func placed(_ desk: Desk) throws -> Customer {
    try desk.create {
      $0.ownerID = desk.bed.sales.id
      $0.place = Place()
      $0.place?.latitude = 30.25
      $0.place?.longitude = 120.16
      $0.place?.datum = .wgs84
    }
  }

  @Test func `WGS-84 is shown to owner and manager alone, in every response`() throws {
    let desk = try Desk()
    let id = try placed(desk).id
    for actor in [desk.bed.owner, desk.bed.manager] {
      #expect(try desk.get(id, as: actor).place?.datum == .wgs84)
    }
    for actor in [desk.bed.sales, desk.bed.marketing, desk.bed.warehouseKeeper] {
      let shown = try #require(try desk.get(id, as: actor).place)
      #expect(shown.datum == .gcj02)
      #expect(abs(shown.latitude - 30.25) > 0.001)
      let listed = try desk.list(as: actor).customers.first { $0.id == id }
      #expect(listed?.place == shown)
    }
  }

  @Test func `a place is cleared by name, and not while it is also given`() throws {
    let desk = try Desk()
    let customer = try placed(desk)
    #expect(
      refusal {
        try desk.update(customer) {
          $0.clear = ["place"]
          $0.place = customer.place
        }
      } == "INVALID_ARGUMENT BAD_CLEAR")
    #expect(
      refusal { try desk.update(customer) { $0.clear = ["name"] } }
        == "INVALID_ARGUMENT BAD_CLEAR")
    #expect(try desk.update(customer) { $0.clear = ["place"] }.place == nil)
  }

  @Test func `an update without a change keeps the version and causes no event`() throws {
    let desk = try Desk()
    let customer = try desk.create { $0.tags = ["a"] }
    let changes = try desk.changes {
      let same = try desk.update(customer) {
        $0.name = customer.name
        $0.addTags = ["a"]
      }
      #expect(same.version == customer.version)
    }
    #expect(changes == [])
  }

  @Test func `customers belong to active staff with a selling role`() throws {
    let desk = try Desk()
    let customer = try desk.create()
    for id in [desk.bed.marketing.id, desk.bed.delivery.id] {
      #expect(
        refusal { try desk.update(customer) { $0.ownerID = id } }
          == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
      #expect(
        refusal { try desk.create { $0.ownerID = id } } == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
    }
    var request = HandOverCustomersRequest()
    request.requestID = desk.bed.requestID()
    request.fromStaffID = desk.bed.sales.id
    request.toStaffID = desk.bed.delivery.id
    #expect(
      refusal {
        let _: HandOverCustomersResponse = try desk.call("HandOverCustomers", request, as: nil)
      } == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
    request.toStaffID = 0
    #expect(
      refusal {
        let _: HandOverCustomersResponse = try desk.call("HandOverCustomers", request, as: nil)
      } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }

  @Test func `notes of contacts are for staff, and a boss changes its side's entries`() throws {
    let desk = try Desk()
    let boss = desk.bed.dealerA.boss
    var request = CreateContactRequest()
    request.requestID = desk.bed.requestID()
    request.customerID = desk.bed.dealerA.customerID
    request.name = "周老板"
    request.note = "internal"
    let made: CreateContactResponse = try desk.call("CreateContact", request, as: nil)
    let contact = try #require(made.contact)
    var list = ListContactsRequest()
    list.customerID = desk.bed.dealerA.customerID
    let shown: ListContactsResponse = try desk.call("ListContacts", list, as: boss)
    #expect(shown.contacts.map(\.note) == [""])
    var delete = DeleteContactRequest()
    delete.requestID = desk.bed.requestID()
    delete.contactID = contact.id
    delete.version = 1
    #expect(
      refusal {
        let _: DeleteContactResponse = try desk.call("DeleteContact", delete, as: boss)
      } == "PERMISSION_DENIED NOT_YOURS")
    request.requestID = desk.bed.requestID()
    #expect(
      refusal {
        let _: CreateContactResponse = try desk.call("CreateContact", request, as: boss)
      } == "PERMISSION_DENIED NOTE_NOT_ALLOWED")
  }
}
