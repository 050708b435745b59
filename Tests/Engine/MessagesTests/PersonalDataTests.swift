import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages

@testable import TongluMessages

@Suite struct PersonalDataTests {
  private let personal = PersonalData.embedded

  private func member(_ id: Int64, _ name: String) -> Member {
    var member = Member()
    member.id = id
    member.version = 3
    member.name = name
    member.phone = "13900001111"
    member.roles = [.clerk]
    return member
  }

  @Test func `persons are found at any depth`() throws {
    var list = ListMembersResponse()
    list.members = [member(7, "a"), member(9, "b"), Member()]
    list.nextPageToken = "t"
    let persons = try personal.persons(in: list.encoded(), of: ListMembersResponse.fullName)
    #expect(persons == [7, 9])
    #expect(personal.isIn("tonglu.v1.Member"))
    #expect(!personal.isIn("tonglu.v1.PlaceOrderResponse"))
  }

  @Test func `one person's data are removed, everything else stays`() throws {
    var list = ListMembersResponse()
    list.members = [member(7, "a"), member(9, "b")]
    list.nextPageToken = "t"
    let bytes = try personal.without(
      9, list.encoded()[...], ListMembersResponse.fullName)
    var expected = list
    expected.members[1].name = ""
    expected.members[1].phone = ""
    #expect(try ListMembersResponse.decode(bytes, .strict) == expected)
    let same = try personal.without(8, list.encoded()[...], ListMembersResponse.fullName)
    #expect(same == list.encoded())
  }

  @Test func `every phone and login name in a response is marked as personal`() {
    let schema = Descriptors.embedded
    let names: Set<String> = [
      "phone", "login_name", "author_name", "member_name", "consignee",
    ]
    var responses: Set<String> = Set(MethodInfo.all.map(\.reply))
    var rest = Array(responses)
    while let name = rest.popLast() {
      for field in schema.messages[name]?.fields ?? [] {
        if field.type == 11, responses.insert(field.typeName).inserted {
          rest.append(field.typeName)
        }
        if names.contains(field.name) {
          #expect(field.person != nil, "\(name).\(field.name) is not marked")
        }
      }
    }
  }
}
