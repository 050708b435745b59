import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluService

// A stored service account. `certificate` is required of its backend; nil for none.
extension ServiceAccountRecord {
  /// The roles that a service account may have: any role; prospect is for acting for prospects.
  static let rolesAllowed: Roles = [.staff, .integrator, .dealer, .prospect]

  /// The roles of a backend in its own name, of those granted.
  static func ownRoles(_ stored: Int64) -> Roles {
    Roles(stored: stored).intersection([.staff, .integrator])
  }

  /// The account, or NOT_FOUND.
  static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ServiceAccountRecord {
    let found = try snapshot.first(
      ServiceAccountRecord.self,
      """
      SELECT $columns(ServiceAccountRecord) FROM service_accounts
      WHERE tenant = $tenant AND id = $1
      """, id)
    guard let found else { throw .notFound("service account", id) }
    return found
  }

  static func exists(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists(
      "SELECT 1 FROM service_accounts WHERE tenant = $tenant AND id = $1", id)
  }

  var message: ServiceAccount {
    var message = ServiceAccount()
    message.id = id
    message.version = version
    message.name = name
    message.roles = roles.named
    message.createTime = createTime
    message.certificateSha256 = certificate ?? ""
    return message
  }

  /// The fingerprint in a request in its stored form; nil for an empty one. INVALID_ARGUMENT
  /// BAD_CERTIFICATE.
  static func certificate(_ text: String) throws(Status) -> String? {
    if text.isEmpty { return nil }
    let digits = text.lowercased().replacing(":", with: "")
    let isHexadecimal = digits.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard isHexadecimal, digits.utf8.count == 64 else {
      throw .invalid(
        "BAD_CERTIFICATE", field: "certificate_sha256", "the 64 hexadecimal digits of a SHA-256")
    }
    return digits
  }
}
