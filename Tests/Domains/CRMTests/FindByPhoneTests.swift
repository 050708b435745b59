import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

@Suite struct FindByPhoneTests {
  private static let path = "/tonglu.v1.CrmService/FindByPhone"

  /// A desk whose dealer A has a contact, a member and an address with one number.
  private struct Holders {
    let desk: Desk
    let contact: Int64
    let member: Int64
    let address: Int64

    init() throws {
      desk = try Desk()
      let customer = desk.bed.dealerA.customerID
      contact = try desk.contact("周", of: customer) { $0.phone = "+86 138-0000-1234" }.id
      member = try desk.member("王", of: customer) { $0.phone = "13800001234" }.id
      address = try desk.address(of: customer) { $0.phone = "(0086)138 0000 1234" }.id
    }

    /// The matches as `holder id customer`.
    func find(
      _ phone: String, as actor: Actor? = nil, requestID: String? = nil
    ) throws -> [String] {
      var request = FindByPhoneRequest()
      request.requestID = requestID ?? desk.bed.requestID()
      request.phone = phone
      let found: FindByPhoneResponse = try desk.bed.call(
        FindByPhoneTests.path, request, as: actor ?? desk.bed.sales)
      return found.matches.map { "\($0.holder.rawValue) \($0.holderID) \($0.customerID)" }
    }

    var all: [String] {
      let customer = desk.bed.dealerA.customerID
      return ["1 \(contact) \(customer)", "2 \(member) \(customer)", "4 \(address) \(customer)"]
    }
  }

  @Test func `a number finds contacts, members and addresses however it is written`() throws {
    let holders = try Holders()
    for text in [
      "13800001234", "138 0000 1234", "+8613800001234", "86-138-0000-1234", "008613800001234",
      "１３８００００１２３４",
    ] {
      #expect(try holders.find(text) == holders.all)
    }
  }

  @Test func `a part of a number finds nothing`() throws {
    let holders = try Holders()
    for text in ["1380000123", "3800001234", "00001234", "138000012345"] {
      #expect(try holders.find(text) == [])
    }
    for text in ["138", "001234", "", " - ", "1380000****", "a13800001234"] {
      let reason = text.isEmpty ? "FIELD_REQUIRED" : "BAD_PHONE"
      #expect(refusal { try holders.find(text) } == "INVALID_ARGUMENT \(reason)")
    }
  }

  @Test func `a caller finds the numbers of customers that it sees`() throws {
    let holders = try Holders()
    let bed = holders.desk.bed
    for actor in [bed.owner, bed.manager, bed.sales] {
      #expect(try holders.find("13800001234", as: actor) == holders.all)
    }
    for actor in [bed.sales2, bed.delivery, bed.otherTenant.owner] {
      #expect(try holders.find("13800001234", as: actor) == [])
    }
    for actor in [bed.dealerA.boss, bed.dealerB.boss] {
      #expect(
        refusal { try holders.find("13800001234", as: actor) }.hasPrefix("PERMISSION_DENIED"))
    }
  }

  @Test func `a changed number is found, the old one and an erased one are not`() throws {
    let holders = try Holders()
    let desk = holders.desk
    var update = UpdateContactRequest()
    update.requestID = desk.bed.requestID()
    (update.contactID, update.version, update.phone) = (holders.contact, 1, "0571-8765 4321")
    let _: UpdateContactResponse = try desk.call("UpdateContact", update, as: desk.bed.sales)
    #expect(try holders.find("13800001234") == Array(holders.all.dropFirst()))
    #expect(try holders.find("057187654321") == [holders.all[0]])
    var disable = UpdateMemberRequest()
    disable.requestID = desk.bed.requestID()
    (disable.memberID, disable.version, disable.disabled) = (holders.member, 1, true)
    let _: UpdateMemberResponse = try desk.call("UpdateMember", disable, as: nil)
    var erase = EraseMemberRequest()
    erase.requestID = desk.bed.requestID()
    erase.memberID = holders.member
    erase.version = 2
    let _: EraseMemberResponse = try desk.call("EraseMember", erase, as: desk.bed.owner)
    #expect(try holders.find("13800001234") == [holders.all[2]])
  }

  @Test func `an account looks up 300 numbers in 24 hours, found or not`() throws {
    let holders = try Holders()
    let bed = holders.desk.bed
    let repeated = bed.requestID()
    for _ in 0..<5 { _ = try holders.find("13800001234", requestID: repeated) }
    for number in 0..<299 { _ = try holders.find(String(13_900_000_000 + number)) }
    bed.clock.advance(seconds: 60)
    let refused = status { try holders.find("13800001234") }
    #expect(
      refused.map { "\($0.code.name) \($0.reason)" }
        == "RESOURCE_EXHAUSTED PHONE_LOOKUPS_EXCEEDED")
    #expect(refused?.retryAfterMilliseconds == 86_340_000)
    #expect(try holders.find("13800001234", requestID: repeated) == holders.all)
    #expect(try holders.find("13800001234", as: bed.manager) == holders.all)
    bed.clock.advance(seconds: 24 * 3_600 - 60)
    #expect(try holders.find("13800001234") == holders.all)
  }

  @Test func `a dry run finds nobody and counts nothing`() throws {
    let holders = try Holders()
    let bed = holders.desk.bed
    var request = FindByPhoneRequest()
    (request.requestID, request.phone) = (bed.requestID(), "13800001234")
    let tried: FindByPhoneResponse = try bed.dryRun(Self.path, request, as: bed.sales)
    #expect(tried.matches.isEmpty)
    let count = try bed.read { snapshot throws(Status) in
      try snapshot.first("SELECT COUNT(*) FROM phone_lookups WHERE tenant = $tenant") {
        row throws(Status) in row.int(0)
      }
    }
    #expect(count == 0)
  }

  @Test func `at most 20 matches, contacts first`() throws {
    let holders = try Holders()
    let desk = holders.desk
    for number in 0..<20 {
      _ = try desk.contact("周\(number)", of: desk.bed.dealerA.customerID) {
        $0.phone = "13800001234"
      }
    }
    let found = try holders.find("13800001234")
    #expect(found.count == 20 && found.allSatisfy { $0.hasPrefix("1 ") })
  }
}

// The checks of every RPC.
extension FindByPhoneTests {
  static var rpc: RPC {
    RPC("CrmService/FindByPhone", callers: "staff") {
      (world: GrownWorld, request: inout FindByPhoneRequest) in
      request.phone = String(GrownRules.contactPhones)
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
