import TongluCore
import TongluMessages
import TongluService

// Repeated calls change nothing.
extension RPCTrial {
  /// The same mutation gets its response again; another with its request id is refused.
  func checkRepetition() throws {
    guard !info.isRead else { return }
    let before = bed.position
    do {
      let again = try bed.send(call.path, bytes, as: actor)
      expect(!info.isSecret, "tells a secret twice")
      expect(again == reply, "is answered otherwise when it is repeated")
    } catch let refused {
      // What ended the caller's login ended the repetition's too.
      let isSecret = info.isSecret && refused.has(.secretAlreadyIssued)
      expect(isSecret || isLoggedOut, "is refused when it is repeated: \(refused)")
    }
    // An unknown field is skipped, but the message differs.
    let other = refusal { try bed.send(call.path, bytes + [0xF8, 0x7F, 0x01], as: actor) }
    expect(
      other == "ALREADY_EXISTS REQUEST_ID_REUSED" || isLoggedOut,
      "with its request id for another request: \(other)")
    expect(bed.position == before, "changes something when it is repeated")
  }

  /// An update without a change keeps the version and the feed.
  func checkUnchanged() throws {
    let name = call.path.split(separator: "/").last ?? ""
    guard name.hasPrefix("Update") else { return }
    let field = Descriptors.embedded.messages[info.request]?.fields.first { $0.name == "version" }
    guard let field, let version = try WireContents(reply, of: info.reply).version else {
      return fault("has no version")
    }
    var writer = WireWriter()
    writer.field(field.number, varint: UInt64(version))
    let again = RequestBytes.removing(field.number, from: anew) + writer.bytes
    let before = bed.position
    bed.clock.advance(seconds: 1)
    expect(
      try bed.send(call.path, again, as: actor) == reply,
      "is answered otherwise when nothing changes")
    expect(bed.position == before, "changes something when nothing changes")
  }

  /// Whether the call has ended the caller's login.
  private var isLoggedOut: Bool {
    let answer = refusal { try bed.send("/tonglu.v1.AccessService/WhoAmI", [], as: actor) }
    return actor != .nobody && answer.hasPrefix("UNAUTHENTICATED")
  }
}
