import NIOCore
import NIOSSL
import Synchronization
import TongluCore
import TongluService

/// The files of a server's TLS, PEM: they are read again by `Server.reloadTLS`.
package struct TLSFiles: Sendable, Hashable {
  /// The server's certificate, followed by those between it and the root.
  package var certificateChain: String
  package var privateKey: String
  /// Whose certificates clients must show (mutual TLS); nil asks for none.
  package var clientRoots: String?

  package init(certificateChain: String, privateKey: String, clientRoots: String? = nil) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.clientRoots = clientRoots
  }
}

/// What new connections shake hands with: TLS 1.2 or 1.3, HTTP/2 by ALPN.
final class TLSContext: Sendable {
  private let files: TLSFiles
  private let context: Mutex<NIOSSLContext>

  /// FAILED_PRECONDITION TLS_NOT_READABLE names the file and what is wrong with it.
  init(_ files: TLSFiles) throws(Status) {
    self.files = files
    context = Mutex(try Self.read(files))
  }

  /// Reads the files again; connections that stand keep what they have. What cannot be read leaves
  /// everything as it was.
  func reload() throws(Status) {
    let fresh = try Self.read(files)
    context.withLock { $0 = fresh }
  }

  /// The handler of a new connection, in front of its session.
  func makeHandler() -> NIOSSLServerHandler {
    NIOSSLServerHandler(context: context.withLock { $0 })
  }

  /// What the peer showed and proved to hold; nil for nothing. It is of the roots, or the handshake
  /// would have failed.
  static func certificate(of pipeline: ChannelPipeline) -> ClientCertificate? {
    guard let shown = try? pipeline.syncOperations.nioSSL_peerCertificate(),
      let der = try? shown.toDERBytes()
    else { return nil }
    let names = shown._subjectAlternativeNames().filter { $0.nameType == .dnsName }
    return ClientCertificate(
      der: der, dnsNames: names.map { String(decoding: $0.contents, as: UTF8.self) })
  }

  private static func read(_ files: TLSFiles) throws(Status) -> NIOSSLContext {
    let chain = try attempt(files.certificateChain) {
      try NIOSSLCertificate.fromPEMFile(files.certificateChain).map {
        NIOSSLCertificateSource.certificate($0)
      }
    }
    let key = try attempt(files.privateKey) {
      try NIOSSLPrivateKey(file: files.privateKey, format: .pem)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["h2"]
    // How long a peer has to say goodbye in TLS before it is cut.
    configuration.shutdownTimeout = .seconds(1)
    if let roots = files.clientRoots {
      configuration.trustRoots = try attempt(roots) {
        .certificates(try NIOSSLCertificate.fromPEMFile(roots))
      }
      configuration.certificateVerification = .noHostnameVerification
    }
    return try attempt(files.certificateChain) { try NIOSSLContext(configuration: configuration) }
  }

  private static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(Status) -> Value {
    do {
      return try body()
    } catch {
      throw Status(.failedPrecondition, "TLS_NOT_READABLE", "\(path): \(error)")
    }
  }
}
