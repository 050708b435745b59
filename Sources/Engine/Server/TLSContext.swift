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
  private struct State {
    var context: NIOSSLContext
    /// When the first of the chain's certificates ends.
    var expireTime: Instant
    var reloads: UInt64 = 0
    var failures: UInt64 = 0
  }

  private let files: TLSFiles
  private let state: Mutex<State>

  /// FAILED_PRECONDITION TLS_NOT_READABLE names the file and what is wrong with it.
  init(_ files: TLSFiles) throws(Status) {
    self.files = files
    let (context, expireTime) = try Self.read(files)
    state = Mutex(State(context: context, expireTime: expireTime))
  }

  /// Reads the files again; connections that stand keep what they have. What cannot be read leaves
  /// everything as it was, and is counted.
  func reload() throws(Status) {
    do throws(Status) {
      let (context, expireTime) = try Self.read(files)
      state.withLock { state in
        state.context = context
        state.expireTime = expireTime
        state.reloads += 1
      }
    } catch {
      state.withLock { $0.failures += 1 }
      throw error
    }
  }

  /// When the served certificate ends, or one between it and its root that does so before.
  var expireTime: Instant { state.withLock { $0.expireTime } }

  var families: [MetricFamily] {
    let (expireTime, reloads, failures) = state.withLock {
      ($0.expireTime, $0.reloads, $0.failures)
    }
    return [
      MetricFamily(
        "tonglu_tls_reloads_total", .counter, "Times that the TLS files were read again.", reloads),
      MetricFamily(
        "tonglu_tls_reload_failures_total", .counter,
        "Times that they could not be: the former stay.", failures),
      MetricFamily(
        "tonglu_tls_certificate_expire_time_seconds", .gauge, unit: "s",
        "When the certificate that is served ends, since 1970.",
        real: Double(expireTime.microseconds) / 1e6),
    ]
  }

  /// The handler of a new connection, in front of its session.
  func makeHandler() -> NIOSSLServerHandler {
    NIOSSLServerHandler(context: state.withLock { $0.context })
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

  /// Of TLS 1.2: those that RFC 9113, appendix A, does not prohibit. Those of 1.3 are all allowed.
  private static let cipherSuites = [
    "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305",
  ].joined(separator: ":")

  private static func read(_ files: TLSFiles) throws(Status) -> (NIOSSLContext, Instant) {
    let certificates = try attempt(files.certificateChain) {
      try NIOSSLCertificate.fromPEMFile(files.certificateChain)
    }
    let chain = certificates.map { NIOSSLCertificateSource.certificate($0) }
    let ends = certificates.map { Int64($0.notValidAfter) }.min() ?? 0
    let key = try attempt(files.privateKey) {
      try NIOSSLPrivateKey(file: files.privateKey, format: .pem)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuites = Self.cipherSuites
    configuration.applicationProtocols = ["h2"]
    // How long a peer has to say goodbye in TLS before it is cut.
    configuration.shutdownTimeout = .seconds(1)
    if let roots = files.clientRoots {
      configuration.trustRoots = try attempt(roots) {
        .certificates(try NIOSSLCertificate.fromPEMFile(roots))
      }
      configuration.certificateVerification = .noHostnameVerification
    }
    // Certificates and key have been read: what fails now is that they do not belong together.
    let context = try attempt(files.privateKey, "is it the key of \(files.certificateChain)? ") {
      try NIOSSLContext(configuration: configuration)
    }
    return (context, Instant(microseconds: ends * 1_000_000))
  }

  private static func attempt<Value>(
    _ path: String, _ hint: String = "", _ body: () throws -> Value
  ) throws(Status) -> Value {
    do {
      return try body()
    } catch {
      throw Status(.failedPrecondition, "TLS_NOT_READABLE", "\(path): \(hint)\(error)")
        .with(["file": path])
    }
  }
}
