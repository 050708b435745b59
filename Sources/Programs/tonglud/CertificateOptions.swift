import ArgumentParser
import TongluServer

/// The files of TLS.
struct CertificateOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Speak TLS: the certificate and its chain.", valueName: "pem"))
  var tlsCertificate: String?

  @Option(name: .long, help: ArgumentHelp("The certificate's private key.", valueName: "pem"))
  var tlsKey: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Mutual TLS: clients must have a certificate signed by these roots.", valueName: "pem"))
  var tlsClientRoots: String?

  /// Nil without TLS.
  var files: TLSFiles? {
    guard let tlsCertificate, let tlsKey else { return nil }
    return TLSFiles(
      certificateChain: tlsCertificate, privateKey: tlsKey, clientRoots: tlsClientRoots)
  }

  /// Whether each file has those that it needs.
  var isComplete: Bool {
    (tlsCertificate == nil) == (tlsKey == nil) && (tlsClientRoots == nil || tlsKey != nil)
  }
}
