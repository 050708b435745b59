import ArgumentParser
import Foundation
import TongluClient
import TongluCore

/// `interop-client`: our client against any server of grpc.testing.TestService.
@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-client",
    abstract: "Runs the public interop scenarios; exits with 1 when one fails.",
    discussion: "Cases: \(Scenario.allCases.map(\.rawValue).joined(separator: ", "))")

  @Option(name: .long, help: "The server, host:port.")
  var server: String

  @Option(name: .long, help: ArgumentHelp("Speak TLS, with these roots.", valueName: "pem"))
  var tlsRoots: String?

  @Option(name: .customLong("case"), help: "One scenario; all of them otherwise.")
  var scenario: String?

  func validate() throws {
    guard scenario.map({ Scenario(rawValue: $0) != nil }) ?? true else {
      throw ValidationError("no scenario \(scenario ?? "")")
    }
  }

  func run() async throws {
    let channel = try Channel(server, tls: tlsRoots.map { TLS(trustRoots: $0) })
    var failed = 0
    for one in scenario.flatMap(Scenario.init).map({ [$0] }) ?? Scenario.allCases {
      do {
        try await Scenarios(channel).run(one)
        print("✓ \(one.rawValue)")
      } catch {
        failed += 1
        print("✗ \(one.rawValue): \(error)")
      }
    }
    await channel.close()
    if failed > 0 { throw ExitCode.failure }
  }
}

/// An unexpected result of a scenario.
struct Surprise: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

func expect(_ condition: Bool, _ told: @autoclosure () -> String) throws {
  if !condition { throw Surprise(told()) }
}
