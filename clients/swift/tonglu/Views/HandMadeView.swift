package import ArgumentParser
package import TongluCommandLine
import TongluCore
import TongluMessages

/// A view made by hand over the calls of several domains: a screen for a person, one document for a
/// program. More are added as files beside it, and to `handMadeViews`.
package protocol HandMadeView: AsyncParsableCommand {
  var flags: CallFlags { get }
  /// The request id of the change that it makes; nil for a view that only reads.
  var change: String? { get }
  func show(_ session: Session) async throws
}

/// All of them, in the order of the help.
package let handMadeViews: [any ParsableCommand.Type] = [
  TodayView.self, WhoView.self, OrderPad.self, NearView.self,
]

extension HandMadeView {
  package var change: String? { nil }

  package func run() async throws {
    guard flags.output == .table || flags.output == .json else {
      throw ValidationError(localized("this view is a screen, or one document with -o json"))
    }
    do {
      try await Session.run(flags) { session in try await show(session) }
    } catch let status as Status {
      throw Complaint.exit(for: Self.explained(status), change: change)
    }
  }

  /// A call that the server does not know, in words.
  private static func explained(_ status: Status) -> Status {
    guard status.code == .unimplemented else { return status }
    return Status(
      .unimplemented, "SERVER_OF_ANOTHER_VERSION",
      "the server is of another version, and lacks what this view needs (\(status.message)): "
        + "update it, or use the tonglu of its version")
  }
}

extension Session {
  /// The answer to a read; nil where the caller's roles do not allow the call.
  func read<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Reply? {
    do throws(Status) {
      let reply: Reply = try await call(path, request)
      return reply
    } catch {
      if error.code == .permissionDenied { return nil }
      throw error
    }
  }
}

/// Parts of a document for a program.
struct Document {
  private var members: [JSONValue.Member] = []

  mutating func add(_ name: String, _ value: JSONValue) { members.append(.init(name, value)) }

  /// The fields of a message.
  mutating func add(_ message: some Message) throws(Status) {
    if case .object(let fields) = try Transcoder.json(message) { members += fields }
  }

  /// A list of messages.
  mutating func add(_ name: String, _ messages: [some Message]) throws(Status) {
    var items: [JSONValue] = []
    for message in messages { items.append(try Transcoder.json(message)) }
    members.append(.init(name, .array(items)))
  }

  var json: JSONValue { .object(members) }

  func print() throws { try Output.say(json.text(isPretty: true)) }
}
