package import ArgumentParser
import TongluClient
import TongluCore
package import TongluMessages

/// A generated command that prints each response of a stream until the server or a key ends it.
package protocol StreamCommand: AsyncParsableCommand {
  associatedtype Request: Message
  associatedtype Reply: Message
  static var path: String { get }
  /// What its calls send to the server.
  static var needs: Session.Needs { get }
  var flags: CallFlags { get }
  func request(_ session: Session) async throws -> Request
}

extension StreamCommand {
  package static var needs: Session.Needs { Session.Needs() }

  package func run() async throws {
    do {
      try await Session.run(flags, Self.needs) { session in
        var view = View(flags.output, session, isStream: true)
        let replies: ReplyStream<Reply> = session.stream(Self.path, try await request(session))
        for try await reply in replies { try await view.show(reply) }
      }
    } catch let status as Status {
      throw Complaint.exit(for: status, change: nil)
    }
  }
}
