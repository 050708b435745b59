import TongluCore
import TongluCrypto

/// A client's certificate of mutual TLS, whose key it has proved to hold: one object per
/// connection.
package final class ClientCertificate: Sendable, Hashable {
  /// The SHA-256 of the whole certificate, in lower-case hexadecimal.
  package let sha256: String
  /// The subject's common name, the last if there are several; empty without one. For people only:
  /// decisions use the fingerprint, which is unique.
  package let commonName: String
  /// The DNS names among the subject's alternative names, in their order.
  package let dnsNames: [String]

  /// `der` is the verified certificate.
  package init(der: [UInt8], dnsNames: [String]) {
    sha256 = Hex.text(Crypto.sha256(der))
    commonName = DER.commonName(ofCertificate: der[...]) ?? ""
    self.dnsNames = dnsNames
  }

  /// A certificate of which only the fingerprint is known.
  init(sha256: String) {
    self.sha256 = sha256
    commonName = ""
    dnsNames = []
  }

  package static func == (a: ClientCertificate, b: ClientCertificate) -> Bool {
    a.sha256 == b.sha256
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(sha256) }
}

/// The part of DER (X.690) that finds a name in a certificate (RFC 5280, section 4.1).
private enum DER {
  private static let commonNameID: [UInt8] = [0x55, 0x04, 0x03]

  /// The last common name of the subject; nil without one, or for malformed bytes.
  static func commonName(ofCertificate der: ArraySlice<UInt8>) -> String? {
    var outer = der
    guard var certificate = next(&outer)?.content, var fields = next(&certificate)?.content else {
      return nil
    }
    // The version is optional; then serial, algorithm, issuer, validity.
    var toSkip = fields.first == 0xA0 ? 5 : 4
    while toSkip > 0, next(&fields) != nil { toSkip -= 1 }
    guard var subject = next(&fields)?.content else { return nil }
    var found: String?
    while var set = next(&subject)?.content {
      while var pair = next(&set)?.content {
        guard let id = next(&pair), let value = next(&pair) else { break }
        if id.content.elementsEqual(commonNameID) {
          found = String(decoding: value.content, as: UTF8.self)
        }
      }
    }
    return found
  }

  /// Takes the next element: its tag and its content. Nil at the end, or for malformed bytes.
  private static func next(
    _ bytes: inout ArraySlice<UInt8>
  ) -> (tag: UInt8, content: ArraySlice<UInt8>)? {
    guard let tag = bytes.popFirst(), let first = bytes.popFirst() else { return nil }
    var count = Int(first)
    if first & 0x80 != 0 {
      guard first & 0x7F <= 4 else { return nil }
      count = 0
      for _ in 0..<(first & 0x7F) {
        guard let byte = bytes.popFirst() else { return nil }
        count = count << 8 | Int(byte)
      }
    }
    guard count <= bytes.count else { return nil }
    let content = bytes.prefix(count)
    bytes = bytes.dropFirst(count)
    return (tag, content)
  }
}
