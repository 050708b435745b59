import CPostgreSQL
import TongluCore

/// The address of a database as a connection string of libpq (its manual's chapter).
enum PostgreSQLURL {
  /// INVALID_ARGUMENT BAD_DATABASE_URL, with a text of its own: libpq's may repeat a misplaced
  /// password.
  static func check(_ url: String) throws(Status) {
    guard isWellPlaced(url), isUnderstood(url) else {
      throw Status(
        .invalidArgument, "BAD_DATABASE_URL",
        "the database's URL is not understood: postgresql://name@host/database, with characters "
          + "such as @ and / of a password as %40 and %2F")
    }
  }

  /// A password with an unescaped @ or / would be taken for a host or a port, and shown.
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
