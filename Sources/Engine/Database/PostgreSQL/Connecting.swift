import CPostgreSQL
import Glibc
import TongluCore

/// Opening a session with PostgreSQL.
extension PostgreSQLConnection {
  /// How long to wait for the code of a refusal.
  static let refusalNanoseconds: UInt64 = 3_000_000_000
  /// The time limit for one host to answer, in seconds.
  private static let connectSeconds = "2"

  /// A session with the first host of the URL that accepts it; each host has the full time limit.
  static func connect(to url: String) throws(Status) -> OpaquePointer {
    try PostgreSQLURL.check(url)
    let made = unsafe withParameters(url) { keywords, values in
      unsafe PQconnectdbParams(keywords, values, 1)
    }
    guard let handle = unsafe made else { throw PostgreSQLFailure.away("no memory") }
    if unsafe PQstatus(handle) == CONNECTION_OK { return unsafe handle }
    let text = unsafe failureText(handle)
    unsafe PQfinish(handle)
    throw PostgreSQLFailure.refused(text.contains("FATAL") ? refusal(of: url) ?? text : text)
  }

  /// The server's message with its error code, which does not depend on the language; nil without
  /// an answer.
  private static func refusal(of url: String) -> String? {
    let made = unsafe withParameters(url) { keywords, values in
      unsafe PQconnectStartParams(keywords, values, 1)
    }
    guard let handle = unsafe made else { return nil }
    defer { unsafe PQfinish(handle) }
    unsafe PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
    let limit = monotonicNanoseconds() + refusalNanoseconds
    var state = PGRES_POLLING_WRITING
    while unsafe PQstatus(handle) != CONNECTION_BAD, monotonicNanoseconds() < limit,
      state != PGRES_POLLING_OK, state != PGRES_POLLING_FAILED
    {
      let events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
      var place = pollfd(fd: unsafe PQsocket(handle), events: Int16(events), revents: 0)
      _ = unsafe poll(&place, 1, 100)
      if place.revents != 0 { state = unsafe PQconnectPoll(handle) }
    }
    let text = unsafe failureText(handle)
    return text.isEmpty ? nil : text
  }

  private static func withParameters<Result>(
    _ url: String,
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>
    ) -> Result
  ) -> Result {
    let parameters = [
      ("dbname", url), ("connect_timeout", connectSeconds), ("application_name", "tonglud"),
      ("client_encoding", "UTF8"), ("tcp_user_timeout", "10000"),
    ]
    return unsafe withCStrings(parameters.map(\.0)) { keywords in
      unsafe withCStrings(parameters.map(\.1)) { values in unsafe body(keywords, values) }
    }
  }

  static func failureText(_ handle: OpaquePointer) -> String {
    unsafe String(cString: PQerrorMessage(handle))
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    let ended = unsafe copies.map { unsafe UnsafePointer<CChar>($0) } + [nil]
    return unsafe ended.withUnsafeBufferPointer { unsafe body($0.baseAddress.unsafelyUnwrapped) }
  }
}
