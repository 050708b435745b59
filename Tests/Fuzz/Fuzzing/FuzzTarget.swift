/// The targets of fuzzing, each an entry point for arbitrary bytes.
///
/// The name is that of the target's seeds and crashers, and of `tools/fuzz NAME`.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case http2Server = "http2-server"
  case http2Client = "http2-client"
  case connection
  case framing
  case inflate
  case headers
  case details
  case messages
  case json
  case tokens

  /// Processes `input` as a peer's bytes; throws a violated property.
  package func run(_ input: [UInt8]) throws(Flaw) {
    let script = Script(input)
    switch self {
    case .http2Server: try ServerFuzz.run(script)
    case .http2Client: try ClientFuzz.run(script)
    case .connection: try ConnectionFuzz.run(script)
    case .framing: try FramingFuzz.run(script)
    case .inflate: try InflateFuzz.run(script)
    case .headers: try HeadersFuzz.run(script)
    case .details: try DetailsFuzz.run(script)
    case .messages: try MessagesFuzz.run(script)
    case .json: try JSONFuzz.run(script)
    case .tokens: try TokensFuzz.run(script)
    }
  }
}

/// A violated property, which fuzzing finds in addition to traps and hangs.
package struct Flaw: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Throws a flaw unless `holds`.
func require(_ holds: Bool, _ what: @autoclosure () -> String) throws(Flaw) {
  if !holds { throw Flaw(what()) }
}
