import Foundation
import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// After an erasure no data that named the person are left: in no stored response, and on SQLite in
/// no byte of the database and its log.
@Suite struct ErasureTests {
  /// Texts that occur nowhere else.
  private static let marks = ["Qvxzaname", "Qvxzatitle", "Qvxzanote", "qvxzalogin"]

  @Test func `an erased person's bytes are in no file`() throws {
    let bed = try Testbed()
    let contact = try Person.contact(bed)
    let member = try Person.member(bed)
    let staff = try Person.staff(bed)
    #expect(try leftovers(bed) != [], "the marks can be found before")
    let address = try Person.address(bed)
    for person in [contact, member, staff, address] { try person.erase(bed) }
    // The writer empties its log before the next write.
    try bed.write { _ throws(Status) in }
    #expect(try leftovers(bed) == [])
  }

  @Test func `a repeated request gets its response without the erased data`() throws {
    let bed = try Testbed()
    let contact = try Person.contact(bed)
    let other = try Person.contact(bed)
    #expect(try contact.repeated(bed) == contact.made)
    try contact.erase(bed)
    var expected = CreateContactResponse()
    expected.contact = Contact()
    expected.contact?.id = contact.id
    expected.contact?.version = 1
    expected.contact?.customerID = bed.dealerA.customerID
    let again = try CreateContactResponse.decode(try contact.repeated(bed), .strict)
    #expect(again == expected)
    #expect(try other.repeated(bed) == other.made, "nobody else's response changes")
  }

  @Test func `a comment remains without its author's name`() throws {
    let bed = try Testbed()
    var publish = PublishPostRequest()
    publish.requestID = bed.requestID()
    publish.title = "t"
    publish.body = "b"
    publish.kind = .notice
    publish.audience = Audience()
    publish.audience?.everyone = true
    let post: PublishPostResponse = try bed.call(
      "/tonglu.v1.CommunityService/PublishPost", publish, as: bed.owner)
    var comment = CreateCommentRequest()
    comment.requestID = bed.requestID()
    comment.postID = post.post?.id ?? 0
    comment.body = "kept"
    comment.customerID = bed.dealerA.customerID
    let made: CreateCommentResponse = try bed.call(
      "/tonglu.v1.CommunityService/CreateComment", comment, as: bed.sales)
    #expect(made.comment?.authorName != "")
    try Person(id: bed.sales.id).leave(bed)
    var list = ListCommentsRequest()
    list.postID = comment.postID
    let listed: ListCommentsResponse = try bed.call(
      "/tonglu.v1.CommunityService/ListComments", list, as: bed.owner)
    #expect(listed.comments.map(\.body) == ["kept"])
    #expect(listed.comments.map(\.authorName) == [""])
    #expect(listed.comments.map(\.authorID) == [bed.sales.id])
  }

  /// The marks that are still in the stored rows or, on SQLite, in the files.
  private func leftovers(_ bed: Testbed) throws -> [String] {
    var texts = try bed.read { snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT name, phone, '', '' FROM members WHERE tenant = $tenant
        UNION ALL SELECT name, phone, '', '' FROM staff WHERE tenant = $tenant
        UNION ALL SELECT name, phone, title, note FROM contacts WHERE tenant = $tenant
        UNION ALL SELECT consignee, phone, label, note FROM addresses WHERE tenant = $tenant
        UNION ALL SELECT login_name, '', '', '' FROM logins WHERE tenant = $tenant
        """
      ) { row throws(Status) in row.text(0) + row.text(1) + row.text(2) + row.text(3) }
    }
    texts += try bed.read { snapshot throws(Status) in
      try snapshot.all(
        "SELECT reply FROM outcomes WHERE tenant = $tenant AND reply IS NOT NULL"
      ) { row throws(Status) in String(decoding: row.bytes(0), as: UTF8.self) }
    }
    var found = Set(Self.marks.filter { mark in texts.contains { $0.contains(mark) } })
    let file = bed.directory + "/" + Database.fileName
    for path in [file, file + "-wal"] {
      let bytes = FileManager.default.contents(atPath: path) ?? Data()
      found.formUnion(Self.marks.filter { bytes.range(of: Data($0.utf8)) != nil })
    }
    return found.sorted()
  }
}

/// A person whose data were entered, changed and can be erased.
private struct Person {
  let id: Int64
  var version: Int64 = 1
  /// The request that created the person, and its response.
  var request: [UInt8] = []
  var made: [UInt8] = []
  var path = ""
  var erase: (Testbed) throws -> Void = { _ in }

  func repeated(_ bed: Testbed) throws -> [UInt8] {
    try bed.send(path, request, as: bed.manager)
  }

  static func contact(_ bed: Testbed) throws -> Person {
    var request = CreateContactRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.name = "Qvxzaname"
    request.phone = "139"
    request.title = "Qvxzatitle"
    request.note = "Qvxzanote"
    let path = "/tonglu.v1.CrmService/CreateContact"
    let made = try bed.send(path, request.encoded(), as: bed.manager)
    let contact = try #require(try CreateContactResponse.decode(made, .strict).contact)
    var person = Person(id: contact.id)
    (person.request, person.made, person.path) = (request.encoded(), made, path)
    person.erase = { bed in
      var delete = DeleteContactRequest()
      delete.requestID = bed.requestID()
      delete.contactID = contact.id
      delete.version = 1
      let _: DeleteContactResponse = try bed.call(
        "/tonglu.v1.CrmService/DeleteContact", delete, as: bed.manager)
    }
    return person
  }

  static func address(_ bed: Testbed) throws -> Person {
    var request = CreateAddressRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.address = "West Lake"
    request.consignee = "Qvxzaname"
    request.note = "Qvxzanote"
    let made: CreateAddressResponse = try bed.call(
      "/tonglu.v1.AddressService/CreateAddress", request, as: bed.manager)
    var person = Person(id: try #require(made.address).id)
    person.erase = { [person] bed in
      var delete = DeleteAddressRequest()
      delete.requestID = bed.requestID()
      delete.addressID = person.id
      delete.version = 1
      let _: DeleteAddressResponse = try bed.call(
        "/tonglu.v1.AddressService/DeleteAddress", delete, as: bed.manager)
    }
    return person
  }

  static func member(_ bed: Testbed) throws -> Person {
    var request = CreateMemberRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.name = "Qvxzaname"
    request.loginName = "qvxzalogin.member"
    request.roles = [.clerk]
    let made: CreateMemberResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateMember", request, as: bed.manager)
    var person = Person(id: try #require(made.member).id)
    person.erase = { [person] bed in
      var update = UpdateMemberRequest()
      update.requestID = bed.requestID()
      update.memberID = person.id
      update.version = 1
      update.disabled = true
      let _: UpdateMemberResponse = try bed.call(
        "/tonglu.v1.CrmService/UpdateMember", update, as: bed.manager)
      var erase = EraseMemberRequest()
      erase.requestID = bed.requestID()
      erase.memberID = person.id
      erase.version = 2
      let _: EraseMemberResponse = try bed.call(
        "/tonglu.v1.CrmService/EraseMember", erase, as: bed.manager)
    }
    return person
  }

  static func staff(_ bed: Testbed) throws -> Person {
    var request = CreateStaffRequest()
    request.requestID = bed.requestID()
    request.name = "Qvxzaname"
    request.loginName = "qvxzalogin.staff"
    request.roles = [.delivery]
    let made: CreateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateStaff", request, as: bed.owner)
    var person = Person(id: try #require(made.staff).id)
    person.erase = { [person] bed in try person.leave(bed) }
    return person
  }

  /// Disables and erases a staff member.
  func leave(_ bed: Testbed) throws {
    var update = UpdateStaffRequest()
    update.requestID = bed.requestID()
    update.staffID = id
    update.version = version
    update.disabled = true
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", update, as: bed.owner)
    var erase = EraseStaffRequest()
    erase.requestID = bed.requestID()
    erase.staffID = id
    erase.version = version + 1
    let _: EraseStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/EraseStaff", erase, as: bed.owner)
  }
}
