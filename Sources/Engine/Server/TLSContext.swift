import Foundation
import NIOCore
import NIOSSL
import Synchronization
package import TongluCore
import TongluService

/// The PEM files of a server's TLS; `Server.reloadTLS` reads them again.
package struct TLSFiles: Sendable, Hashable {
  /// The server's certificate and the intermediate ones.
  package var certificateChain: String
  package var privateKey: String
  /// The roots of client certificates (mutual TLS); nil requires none.
  package var clientRoots: String?

  package init(certificateChain: String, privateKey: String, clientRoots: String? = nil) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.clientRoots = clientRoots
  }
}

extension TLSFiles {
  /// Reads the files as a server does, and returns the earliest expiry of the chain's certificates;
  /// FAILED_PRECONDITION TLS_NOT_READABLE.
  package func expireTime() throws(Status) -> Instant { try TLSContext.read(self).1 }

  /// The host names of the certificate, which may begin with `*.`; FAILED_PRECONDITION
  /// TLS_NOT_READABLE.
  package func hostNames() throws(Status) -> [String] {
    guard let first = try TLSContext.certificates(certificateChain).first else { return [] }
    return first._subjectAlternativeNames().filter { $0.nameType == .dnsName }
      .map { String(decoding: $0.contents, as: UTF8.self) }
  }
}

/// The TLS configuration of new connections: TLS 1.2 or 1.3, HTTP/2 by ALPN.
final class TLSContext: Sendable {
  private struct State {
    var context: NIOSSLContext
    /// The earliest expiry of the chain's certificates.
    var expireTime: Instant
    var reloads: UInt64 = 0
    var failures: UInt64 = 0
  }

  private let files: TLSFiles
  private let state: Mutex<State>

  /// FAILED_PRECONDITION TLS_NOT_READABLE names the file and its error.
  init(_ files: TLSFiles) throws(Status) {
    self.files = files
    let (context, expireTime) = try Self.read(files)
    state = Mutex(State(context: context, expireTime: expireTime))
  }

  /// Reads the files again, for new connections. If one cannot be read, nothing changes, and the
  /// failure is counted.
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

  /// The earliest expiry of the served certificate and its intermediate ones.
  var expireTime: Instant { state.withLock { $0.expireTime } }

  var families: [MetricFamily] {
    let (expireTime, reloads, failures) = state.withLock {
      ($0.expireTime, $0.reloads, $0.failures)
    }
    return [
      MetricFamily(
        "tonglu_tls_reloads_total", .counter, "Successful reloads of the TLS files.", reloads),
      MetricFamily(
        "tonglu_tls_reload_failures_total", .counter,
        "Failed reloads of the TLS files; the previous ones stay in use.", failures),
      MetricFamily(
        "tonglu_tls_certificate_expire_time_seconds", .gauge, unit: "s",
        "Expiry of the served certificate, in seconds since 1970.",
        real: Double(expireTime.microseconds) / 1e6),
    ]
  }

  /// The TLS handler of a new connection.
  func makeHandler() -> NIOSSLServerHandler {
    NIOSSLServerHandler(context: state.withLock { $0.context })
  }

  /// The client's certificate, which it has proved to hold; nil without one. It is signed by one of
  /// the roots, or the handshake would have failed.
  static func certificate(of pipeline: ChannelPipeline) -> ClientCertificate? {
    guard let shown = try? pipeline.syncOperations.nioSSL_peerCertificate(),
      let der = try? shown.toDERBytes()
    else { return nil }
    let names = shown._subjectAlternativeNames().filter { $0.nameType == .dnsName }
    return ClientCertificate(
      der: der, dnsNames: names.map { String(decoding: $0.contents, as: UTF8.self) })
  }

  /// For TLS 1.2: those not prohibited by RFC 9113, appendix A. All of TLS 1.3 are allowed.
  private static let cipherSuites = [
    "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305",
  ].joined(separator: ":")

  fileprivate static func read(_ files: TLSFiles) throws(Status) -> (NIOSSLContext, Instant) {
    let certificates = try certificates(files.certificateChain)
    let chain = certificates.map { NIOSSLCertificateSource.certificate($0) }
    let ends = certificates.map { Int64($0.notValidAfter) }.min() ?? 0
    let key = try attempt(files.privateKey, "holds no private key in PEM without a passphrase") {
      try NIOSSLPrivateKey(file: files.privateKey, format: .pem)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuites = Self.cipherSuites
    configuration.applicationProtocols = ["h2"]
    // How long a peer may take for its close_notify.
    configuration.shutdownTimeout = .seconds(1)
    if let roots = files.clientRoots {
      configuration.trustRoots = .certificates(try self.certificates(roots))
      configuration.certificateVerification = .noHostnameVerification
    }
    // Both files were read: an error now means that they do not match.
    let context = try attempt(
      files.privateKey, "is not the key of the certificate \(files.certificateChain)"
    ) { try NIOSSLContext(configuration: configuration) }
    return (context, Instant(microseconds: ends * 1_000_000))
  }

  /// The certificates of a file, at least one.
  fileprivate static func certificates(_ path: String) throws(Status) -> [NIOSSLCertificate] {
    let fault = "holds no certificate in PEM"
    let found = try attempt(path, fault) { try NIOSSLCertificate.fromPEMFile(path) }
    guard !found.isEmpty else { throw unusable(path, fault) }
    return found
  }

  /// Runs `body`, which reads the file; `fault` is what is wrong with one that was read.
  private static func attempt<Value>(
    _ path: String, _ fault: String, _ body: () throws -> Value
  ) throws(Status) -> Value {
    do {
      return try body()
    } catch {
      let manager = FileManager.default
      let why =
        !manager.fileExists(atPath: path)
        ? "does not exist"
        : manager.isReadableFile(atPath: path) ? fault : "may not be read by this user"
      throw unusable(path, why)
    }
  }

  private static func unusable(_ path: String, _ why: String) -> Status {
    Status(.failedPrecondition, "TLS_NOT_READABLE", "\(path) \(why)").with(["file": path])
  }
}
