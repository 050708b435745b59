import ArgumentParser
import Foundation
import Logging
import TongluComposition
import TongluCore
import TongluIdentity
import TongluServer

/// `tonglud serve`: opens the data directory and serves until told to stop.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serve a data directory.")

  @OptionGroup var data: DataOption

  @Option(
    name: .long,
    help: ArgumentHelp("Where to listen; port 0 takes a free one.", valueName: "host:port"))
  var listen = "127.0.0.1:7443"

  @Option(
    name: .long,
    help: ArgumentHelp("Speak TLS: the certificate and its chain.", valueName: "pem"))
  var tlsCertificate: String?

  @Option(name: .long, help: ArgumentHelp("The certificate's private key.", valueName: "pem"))
  var tlsKey: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Mutual TLS: clients must show a certificate of these roots.", valueName: "pem"))
  var tlsClientRoots: String?

  @Flag(name: .long, help: "Listen in plaintext beyond the loopback too.")
  var allowRemotePlaintext = false

  @Option(name: .long, help: "Event loops; one a core, less one for the writer.")
  var loops = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

  @OptionGroup var first: EnterpriseOptions

  func validate() throws {
    guard let colon = listen.lastIndex(of: ":"), Int(listen[listen.index(after: colon)...]) != nil
    else { throw ValidationError("--listen takes host:port, not \(listen)") }
    guard (tlsCertificate == nil) == (tlsKey == nil), tlsClientRoots == nil || tlsKey != nil else {
      throw ValidationError("TLS takes --tls-certificate and --tls-key together")
    }
    guard (1...256).contains(loops) else { throw ValidationError("--loops takes 1 to 256") }
  }

  func run() async throws {
    do {
      try await serve()
    } catch let status as Status {
      Console.complain(status)
      throw ExitCode.failure
    }
  }

  private func serve() async throws {
    let signals = await Signals()
    let platform = try Platform(directory: data.data)
    defer { platform.close() }
    if try !platform.hasEnterprise() {
      let created = try platform.createEnterprise(first.draft)
      Announcement.make(created, first.draft)
    }
    let server = try await Server.start(
      platform.executor, serverConfiguration, logger: Logger(label: "tonglud"))
    Console.say("tonglud listens on \(serverConfiguration.host):\(server.port)")
    let housekeeping = Task { await Housekeeping.run(platform) }
    for await order in signals.orders {
      if order == .stop { break }
      do throws(Status) { try server.reloadTLS() } catch { Console.complain(error) }
    }
    housekeeping.cancel()
    await server.stop()
  }

  private var serverConfiguration: Configuration {
    let colon = listen.lastIndex(of: ":") ?? listen.endIndex
    var configuration = Configuration()
    configuration.host = String(listen[..<colon])
    configuration.port = Int(listen[listen.index(after: colon)...]) ?? 0
    configuration.allowsRemotePlaintext = allowRemotePlaintext
    configuration.loops = loops
    if let tlsCertificate, let tlsKey {
      configuration.tls = TLSFiles(
        certificateChain: tlsCertificate, privateKey: tlsKey, clientRoots: tlsClientRoots)
    }
    return configuration
  }
}

/// What is done every hour beside serving.
enum Housekeeping {
  static func run(_ platform: Platform) async {
    while !Task.isCancelled {
      // A failure shows again in an hour; serving goes on.
      _ = try? platform.expireOutcomes()
      try? await Task.sleep(for: .seconds(3_600))
    }
  }
}
