import TongluClient
import TongluCore
import TongluMessages

/// The last candidates of completions, in a file beside the profiles that its owner alone can read.
/// A file that cannot be read or written is as none.
struct CompletionCache {
  /// What was asked, of which server and by whom.
  struct Key: Hashable {
    fileprivate let text: String

    /// Nil where the caller is not known: the token of a variable.
    init?(_ session: Session, _ nouns: String, _ typed: String) {
      guard Credential.given == nil else { return nil }
      let (profile, server) = (session.profile, session.origin.description)
      let person = session.options.metadata["tonglu-act-for"] ?? ""
      text = [
        server, session.profileName, profile.enterprise, profile.loginName, person, nouns, typed,
      ].joined(separator: "\t")
    }
  }

  private struct Entry {
    let key: String
    let seconds: Int64
    let values: [String]
  }

  /// For how long candidates are given without a call, and where the server does not answer.
  private static let freshSeconds: Int64 = 30
  private static let keptSeconds: Int64 = 86_400
  private static let entriesMax = 64
  private static let bytesMax = 1 << 20

  static var path: String { Profile.beside("completions.json") }

  private var entries: [Entry] = []
  private let now = WallClock.system.now.seconds

  init() {
    let content = PrivateFile.read(Self.path, bytesMax: Self.bytesMax)
    guard case .array(let items)? = content.json?["entries"] else { return }
    entries = items.compactMap { item in
      guard let key = item.string("key"), case .array(let values)? = item["values"],
        let seconds = item.string("seconds").flatMap(Int64.init)
      else { return nil }
      let texts = values.compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
      return Entry(key: key, seconds: seconds, values: texts)
    }
  }

  /// The candidates of a question, if they are young enough.
  func values(of key: Key, isFresh: Bool) -> [String]? {
    guard let entry = entries.first(where: { $0.key == key.text }) else { return nil }
    let limit = isFresh ? Self.freshSeconds : Self.keptSeconds
    return (0...limit).contains(now - entry.seconds) ? entry.values : nil
  }

  /// Keeps the candidates of a question, and forgets the oldest others.
  mutating func keep(_ values: [String], for key: Key) {
    entries.removeAll { $0.key == key.text }
    entries.insert(Entry(key: key.text, seconds: now, values: values), at: 0)
    entries = Array(entries.prefix(Self.entriesMax))
    let items = entries.map { entry in
      JSONValue.object([
        .init("key", .string(entry.key)), .init("seconds", .string(String(entry.seconds))),
        .init("values", .array(entry.values.map { .string($0) })),
      ])
    }
    // Without the file the next completion asks the server again.
    _ = PrivateFile.replace(Self.path, with: [.init("entries", .array(items))])
  }
}
