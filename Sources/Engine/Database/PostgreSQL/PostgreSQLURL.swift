import CPostgreSQL
import TongluCore

/// Where a database is, in libpq's words (its manual's chapter on connection strings).
enum PostgreSQLURL {
  /// INVALID_ARGUMENT BAD_DATABASE_URL, in words of our own: libpq's would repeat a password that
  /// stands where none is expected.
  static func check(_ url: String) throws(Status) {
    guard isWellPlaced(url), isUnderstood(url) else {
      throw Status(
        .invalidArgument, "BAD_DATABASE_URL",
        "the database's URL is not understood: postgresql://name@host/database, with characters "
          + "such as @ and / of a password as %40 and %2F")
    }
  }

  /// A password with a bare @ or / would be taken for a host or a port, and shown as one.
  private static func isWellPlaced(_ url: String) -> Bool {
    guard let match = url.firstMatch(of: /^postgres(?:ql)?:\/\/([^\/?]*)([^?]*)/)
    else { return true }
    return match.1.count { $0 == "@" } <= 1 && !match.2.contains("@")
  }

  private static func isUnderstood(_ url: String) -> Bool {
    let options = unsafe PQconninfoParse(url, nil)
    unsafe PQconninfoFree(options)
    return unsafe options != nil
  }
}
