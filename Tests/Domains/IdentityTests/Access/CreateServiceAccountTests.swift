import Testing
import TongluCore
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct CreateServiceAccountTests {
  private func create(
    _ bed: Testbed, as actor: Actor? = nil,
    _ set: (inout CreateServiceAccountRequest) -> Void = { _ in }
  ) throws(Status) -> CreateServiceAccountResponse {
    var request = CreateServiceAccountRequest()
    request.requestID = bed.requestID()
    request.name = "ERP"
    request.roles = [.warehouse, .buyer]
    set(&request)
    return try bed.identity("CreateServiceAccount", request, as: actor ?? bed.owner)
  }

  @Test func `its token is valid for ninety days and has its staff roles`() throws {
    let bed = try Testbed()
    let reply = try create(bed)
    let account = try #require(reply.serviceAccount)
    #expect(account.name == "ERP")
    #expect(account.roles == [.warehouse, .buyer])
    #expect(reply.expireTime == bed.clock.now.adding(seconds: 90 * 24 * 3_600))
    let me = try bed.whoAmI(as: Actor(id: account.id, token: reply.token))
    #expect(me.kind == .serviceAccount)
    #expect(me.accountID == account.id)
    #expect(me.name == "ERP")
    #expect(me.roles == [.warehouse])
  }

  @Test func `its rights for a member are those that both have`() throws {
    let bed = try Testbed()
    let reply = try create(bed)
    let backend = Actor(id: reply.serviceAccount?.id ?? 0, token: reply.token)
    #expect(try bed.whoAmI(as: backend.acting(for: bed.dealerA.buyer)).roles == [.buyer])
    #expect(
      refusal { try bed.whoAmI(as: backend.acting(for: bed.dealerA.boss)) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(
      refusal { try bed.whoAmI(as: backend.acting(for: bed.prospect)) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `the token of an account with a certificate needs that certificate`() throws {
    let bed = try Testbed()
    let shown = ClientCertificate(der: [1, 2, 3], dnsNames: [])
    let reply = try create(bed) { $0.certificateSha256 = shown.sha256.uppercased() }
    #expect(reply.serviceAccount?.certificateSha256 == shown.sha256)
    let backend = Actor(id: reply.serviceAccount?.id ?? 0, token: reply.token)
    let required = "UNAUTHENTICATED CERTIFICATE_REQUIRED"
    for actor in [backend, backend.acting(for: bed.dealerA.buyer)] {
      bed.certificate = nil
      #expect(refusal { try bed.whoAmI(as: actor) } == required)
      bed.certificate = ClientCertificate(der: [1, 2, 4], dnsNames: [])
      #expect(refusal { try bed.whoAmI(as: actor) } == required)
      bed.certificate = shown
      #expect(refusal { try bed.whoAmI(as: actor) } == "accepted")
    }
  }

  @Test func `the token is shown only once`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    _ = try create(bed) { $0.requestID = id }
    #expect(
      refusal { try create(bed) { $0.requestID = id } } == "ALREADY_EXISTS SECRET_ALREADY_ISSUED")
  }

  @Test func `bad input and other roles are refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try create(bed) { $0.name = " " } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    for bad in ["abc", String(repeating: "g", count: 64), String(repeating: "a", count: 65)] {
      #expect(
        refusal { try create(bed) { $0.certificateSha256 = bad } }
          == "INVALID_ARGUMENT BAD_CERTIFICATE")
    }
    #expect(refusal { try create(bed) { $0.roles = [] } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try create(bed) { $0.roles = [.unspecified] } } == "INVALID_ARGUMENT BAD_ROLE")
    for days: Int32 in [-1, 367] {
      #expect(
        refusal { try create(bed) { $0.tokenLifetimeDays = days } }
          == "INVALID_ARGUMENT BAD_LIFETIME")
    }
    for actor in [bed.manager, bed.dealerA.boss, bed.prospect] {
      #expect(refusal { try create(bed, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension CreateServiceAccountTests {
  static var rpc: RPC {
    RPC("AccessService/CreateServiceAccount", callers: "owner") {
      (world: GrownWorld, request: inout CreateServiceAccountRequest) in
      request.name = "Backend"
      request.roles = [.buyer]
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
