import Testing
import TongluCore
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct UpdateServiceAccountTests {
  private func create(_ bed: Testbed) throws(Status) -> CreateServiceAccountResponse {
    var request = CreateServiceAccountRequest()
    request.requestID = bed.requestID()
    request.name = "ERP"
    request.roles = [.warehouse]
    return try bed.identity("CreateServiceAccount", request, as: bed.owner)
  }

  private func update(
    _ bed: Testbed, _ account: ServiceAccount, as actor: Actor? = nil,
    _ set: (inout UpdateServiceAccountRequest) -> Void
  ) throws(Status) -> ServiceAccount {
    var request = UpdateServiceAccountRequest()
    request.requestID = bed.requestID()
    request.serviceAccountID = account.id
    request.version = account.version
    set(&request)
    let reply: UpdateServiceAccountResponse = try bed.identity(
      "UpdateServiceAccount", request, as: actor ?? bed.owner)
    return reply.serviceAccount ?? ServiceAccount()
  }

  @Test func `given fields change and apply to the next call, others do not change`() throws {
    let bed = try Testbed()
    let made = try create(bed)
    let account = try #require(made.serviceAccount)
    let backend = Actor(id: account.id, token: made.token)
    #expect(try bed.whoAmI(as: backend).roles == [.warehouse])
    let renamed = try update(bed, account) { $0.name = "WMS" }
    #expect(renamed.version == 2 && renamed.name == "WMS" && renamed.roles == [.warehouse])
    _ = try update(bed, renamed) { $0.roles = [.sales, .finance] }
    let me = try bed.whoAmI(as: backend)
    #expect(me.name == "WMS" && me.roles == [.sales, .finance])
  }

  @Test func `a certificate is required from the next call, until it is removed`() throws {
    let bed = try Testbed()
    let made = try create(bed)
    let account = try #require(made.serviceAccount)
    let backend = Actor(id: account.id, token: made.token)
    #expect(refusal { try bed.whoAmI(as: backend) } == "accepted")
    let shown = ClientCertificate(der: [1, 2, 3], dnsNames: ["erp.example"])
    let bound = try update(bed, account) { $0.certificateSha256 = shown.sha256 }
    let required = "UNAUTHENTICATED CERTIFICATE_REQUIRED"
    #expect(refusal { try bed.whoAmI(as: backend) } == required)
    bed.certificate = shown
    #expect(refusal { try bed.whoAmI(as: backend) } == "accepted")
    bed.certificate = nil
    _ = try update(bed, bound) { $0.certificateSha256 = "" }
    #expect(refusal { try bed.whoAmI(as: backend) } == "accepted")
  }

  @Test func `the audit log has the fingerprint of the certificate`() throws {
    let bed = try Testbed()
    let account = try #require(try create(bed).serviceAccount)
    let shown = ClientCertificate(der: [1, 2, 3], dnsNames: [])
    bed.certificate = shown
    _ = try update(bed, account) { $0.name = "WMS" }
    let log: ListAuditEntriesResponse = try bed.identity(
      "ListAuditEntries", ListAuditEntriesRequest(), as: bed.owner)
    #expect(log.entries.prefix(2).map(\.certificateSha256) == [shown.sha256, ""])
  }

  @Test func `bad input, a stale version and other roles are refused`() throws {
    let bed = try Testbed()
    let account = try #require(try create(bed).serviceAccount)
    func refused(_ set: (inout UpdateServiceAccountRequest) -> Void) -> String {
      refusal { try update(bed, account, set) }
    }
    #expect(refused { $0.name = " " } == "INVALID_ARGUMENT BAD_NAME")
    #expect(refused { $0.roles = [.unspecified] } == "INVALID_ARGUMENT BAD_ROLE")
    #expect(refused { $0.certificateSha256 = "abc" } == "INVALID_ARGUMENT BAD_CERTIFICATE")
    #expect(refused { $0.version = 9 } == "ABORTED STALE_VERSION")
    #expect(refused { $0.serviceAccountID = 5 } == "NOT_FOUND NOT_FOUND")
    for actor in [bed.manager, bed.dealerA.boss, bed.prospect] {
      let answer = refusal { try update(bed, account, as: actor) { $0.name = "x" } }
      #expect(answer == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension UpdateServiceAccountTests {
  static var rpc: RPC {
    RPC("AccessService/UpdateServiceAccount", callers: "owner") {
      (world: GrownWorld, request: inout UpdateServiceAccountRequest) in
      request.serviceAccountID = world.serviceAccount
      request.version = 1
      request.name = "Backend"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
