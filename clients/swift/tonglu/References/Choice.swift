import ArgumentParser
import TongluCore

extension Prompt {
  /// One of several things that may be meant.
  package struct Option {
    /// What is typed instead; empty for a thing without a handle.
    let key: String
    let id: Int64
    /// The whole line of the list.
    let text: String
    /// What stands beside the key in a refusal.
    let title: String

    package init(key: String, id: Int64, text: String, title: String) {
      (self.key, self.id, self.text, self.title) = (key, id, text, title)
    }
  }

  /// The place of the one that the person at the terminal chooses by its number. Anything else than
  /// a number of the list chooses nothing and ends the command. Without a terminal it is refused,
  /// with the choices: INVALID_ARGUMENT HANDLE_AMBIGUOUS.
  package static func choice(
    _ question: String, _ options: [Option], hasMore: Bool = false, refusal: String
  ) throws -> Int {
    guard isPossible, Terminal.isError else { throw ambiguity(options, hasMore, refusal) }
    let width = String(options.count).count
    var lines = [question.printable]
    for (index, option) in options.enumerated() {
      let number = String(index + 1)
      let space = String(repeating: " ", count: width - number.count + 2)
      lines.append("\(space)\(number)  \(option.text.printable)")
    }
    if hasMore { lines.append("   …") }
    StandardStream.error.tryWrite(
      lines.joined(separator: "\n") + "\n" + localized("Number, or nothing to stop:") + " ")
    let answer = TypedText.plain(readLine() ?? "")
    guard let number = Int(answer), options.indices.contains(number - 1) else {
      Output.note(localized("nothing was done"))
      throw ExitCode.failure
    }
    return number - 1
  }

  private static func ambiguity(
    _ options: [Option], _ hasMore: Bool, _ refusal: String
  ) -> Status {
    var status = Status(.invalidArgument, .handleAmbiguous, refusal)
    let keys = Dictionary(options.map { ($0.key, 1) }, uniquingKeysWith: +)
    for option in options {
      let isNamed = !option.key.isEmpty && keys[option.key] == 1
      status.facts[isNamed ? option.key : String(option.id)] = option.title
    }
    if hasMore { status.facts["…"] = "" }
    return status
  }
}
