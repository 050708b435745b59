import Testing
import TongluCore
import TongluService

@Suite struct ClientCertificateTests {
  /// Made by `openssl req -x509 -newkey ed25519 -subj /O=Shop/CN=erp -outform der -days 9999`.
  static let base64 =
    "MIIBUTCCAQOgAwIBAgIUO/aWmYJUXruP6BhM6nV7AkBZL8gwBQYDK2VwMB0xDTALBgNVBAoMBFNob3Ax"
    + "DDAKBgNVBAMMA2VycDAgFw0yNjExMjcwNDA5NDdaGA8yMDU0MDQxMzA0MDk0N1owHTENMAsGA1UECgwE"
    + "U2hvcDEMMAoGA1UEAwwDZXJwMCowBQYDK2VwAyEA/uSxP2Q6qTlD/c+jDRhrNRs8+t7HyFFLaMzNI/wv"
    + "vAOjUzBRMB0GA1UdDgQWBBS6KF+TcTriIcmtVVgNArnHXaCipTAfBgNVHSMEGDAWgBS6KF+TcTriIcmt"
    + "VVgNArnHXaCipTAPBgNVHRMBAf8EBTADAQH/MAUGAytlcANBAB7A73THoijpxzwoSKUhOOxu6G0pcS4M"
    + "CkRTp6sM+mIylZPb/xPui4mpkix2J5p5fXcFJZeZExCzmsNRiMwR9w4="

  @Test func `its fingerprint and the subject's common name are read`() throws {
    let der = try #require(Base64.bytes(Self.base64))
    let certificate = ClientCertificate(der: der, dnsNames: ["erp.example"])
    #expect(
      certificate.sha256
        == "c072499cbe661ab2475d2806c1f3abfaccf04f643f48397d213c35ddf7edb499")
    #expect(certificate.commonName == "erp")
  }

  @Test func `of a malformed certificate nothing is read, without a trap`() throws {
    let der = try #require(Base64.bytes(Self.base64))
    for count in 0..<der.count {
      _ = ClientCertificate(der: Array(der.prefix(count)), dnsNames: [])
      var changed = der
      changed[count] ^= 0xFF
      _ = ClientCertificate(der: changed, dnsNames: [])
    }
    #expect(ClientCertificate(der: [], dnsNames: []).commonName == "")
  }
}
