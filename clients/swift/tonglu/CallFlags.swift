package import ArgumentParser
import Foundation
import TongluClient
import TongluCore
package import TongluMessages

/// The options of every command.
package struct CallFlags: ParsableArguments {
  package enum Output: String, ExpressibleByArgument, CaseIterable {
    /// `table` and `wide` are aligned on a terminal and tab-separated elsewhere.
    case table, wide, json, jsonl, csv, tsv, name
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The request as ProtoJSON from a file, or - for standard input; options add to it.",
      valueName: "file"))
  var json: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The format of the response. Tables are tab-separated values unless they go to a terminal; \
      wide ones have ids and versions, csv is for spreadsheets, jsonl has a record on each line, \
      name only the number, code or id of each.
      """))
  package var output: Output = .table

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The columns of the table, in this order; also of csv and tsv. * is those that it has \
      otherwise, lines.* a row for each line of a document.
      """,
      valueName: "number,total,…"))
  var columns: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The order of the rows: by a column; with --all of all rows.",
      valueName: "column[:desc]"))
  var sort: String?

  @Flag(
    name: .customLong("no-bom"),
    help: "CSV without the byte order mark by which Excel and WPS know its encoding.")
  var noBOM = false

  @Flag(name: .long, help: "No colours; NO_COLOR=1 does the same.")
  var noColor = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The UUID of this change; a retry with the same UUID has no second effect.",
      valueName: "uuid"))
  var requestID: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The time limit: 30 if absent, TONGLU_TIMEOUT if set; for streams and transfers of files none.
      """,
      valueName: "seconds"))
  var timeout: Double?

  @Option(
    name: .long,
    help: ArgumentHelp("The server; https://host:port for TLS.", valueName: "host:port"))
  package var server: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file with the root certificates, if the server's are private.", valueName: "pem"))
  var tlsRoots: String?

  @Flag(
    name: .long,
    help: "Allow tokens and passwords without TLS to another machine, on a trusted network.")
  var allowRemotePlaintext = false

  @Option(name: .long, help: "The profile to use.", completion: .profiles)
  package var profile: String?

  /// Read by `Language` before the arguments are parsed.
  @Option(
    name: .long,
    help: "The language: en or zh; otherwise that of LC_ALL, LC_MESSAGES or LANG.")
  var lang: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "For service accounts: act for a member or a staff member.",
      valueName: "staff|member"),
    completion: .things("Staff|Member"))
  var actFor: ReferenceText?

  package init() {}

  /// Whether they have a part of a request.
  package var hasRequest: Bool { json != nil || requestID != nil || actFor != nil }

  package func acting(for person: Int64?) -> CallFlags {
    var flags = self
    flags.actFor = person.flatMap { ReferenceText(argument: String($0)) }
    return flags
  }

  /// The names of the options above that have a value, and of those that have none: they may stand
  /// before the command too.
  static let valuedNames: Set = [
    "--json", "--output", "-o", "--columns", "--request-id", "--timeout", "--server", "--tls-roots",
    "--profile", "--act-for", "--sort",
  ]
  static let switchNames: Set = ["--no-color", "--allow-remote-plaintext", "--no-bom"]

  /// Whether the pages of a list are one output: a JSON document, or sorted rows.
  var isShownAtOnce: Bool { output == .json || sort != nil }

  /// The request in `--json`, or an empty one.
  package func base<Request: Message>() throws -> Request {
    guard let json else { return Request() }
    return try Transcoder.message(try JSONValue(parsing: InputText.read(json)), Request.self)
  }

  /// The request id: from the option, otherwise from the JSON, otherwise a new one, which is
  /// printed on standard error when the call fails so that it can be repeated.
  package func requestID(_ given: String) -> String {
    if let requestID { return requestID }
    return given.isEmpty ? Self.fresh : given
  }

  /// This run's own request id.
  static let fresh = RequestID.fresh().description
}
