import ArgumentParser
import TongluClient
import TongluCore
import TongluMessages

/// A generated command: it fills a request; this makes the call and shows the reply.
protocol UnaryCommand: AsyncParsableCommand {
  associatedtype Request: Message
  associatedtype Reply: Message
  static var path: String { get }
  /// What its calls carry to the server.
  static var needs: Session.Needs { get }
  var flags: CallFlags { get }
  func request() throws -> Request
}

extension UnaryCommand {
  static var needs: Session.Needs { Session.Needs() }

  func run() async throws {
    var change: String?
    do {
      try await Session.run(flags, Self.needs) { session in
        let request = try request()
        change = try Transcoder.json(request).string("requestId")
        let reply: Reply = try await session.call(Self.path, request)
        try View.show(reply, as: flags.output)
      }
    } catch let status as Status {
      throw Complaint.exit(for: status, change: change)
    }
  }
}

extension Optional where Wrapped: Message {
  /// The message, made when it is first written to.
  var orEmpty: Wrapped {
    get { self ?? Wrapped() }
    set { self = newValue }
  }
}
