import NIOCore
import NIOSSL
import TongluCore

/// The trust and the certificate of a channel for TLS. Files are PEM.
public struct TLS: Sendable, Hashable {
  /// The trusted roots of the server's certificate; the system's if nil.
  public var trustRoots: String?
  /// The client's certificate and the intermediate ones, for a server that requests it.
  public var certificateChain: String?
  /// The certificate's private key.
  public var privateKey: String?

  public init(
    trustRoots: String? = nil, certificateChain: String? = nil, privateKey: String? = nil
  ) {
    self.trustRoots = trustRoots
    self.certificateChain = certificateChain
    self.privateKey = privateKey
  }

  /// TLS 1.2 or 1.3 with HTTP/2; FAILED_PRECONDITION TLS_NOT_READABLE.
  func makeContext() throws(Status) -> NIOSSLContext {
    do {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["h2"]
      if let trustRoots {
        configuration.trustRoots = .certificates(
          try NIOSSLCertificate.fromPEMFile(trustRoots))
      }
      if let certificateChain, let privateKey {
        configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(certificateChain)
          .map { .certificate($0) }
        configuration.privateKey = .privateKey(
          try NIOSSLPrivateKey(file: privateKey, format: .pem))
      }
      return try NIOSSLContext(configuration: configuration)
    } catch {
      throw Status(.failedPrecondition, "TLS_NOT_READABLE", "the files of TLS: \(error)")
    }
  }
}

extension NIOSSLContext {
  /// The TLS handler of a connection to `host`, whose certificate must be for that name or address.
  func makeHandler(host: String) throws -> NIOSSLClientHandler {
    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try NIOSSLClientHandler(context: self, serverHostname: isAddress ? nil : host)
  }
}
