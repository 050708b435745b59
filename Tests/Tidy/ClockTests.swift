import Foundation
import Testing

/// Every reading of a clock is listed in Clocks.md, with the effect of a wrong clock.
struct ClockTests {
  /// The calls that read each heading's clock.
  static let readings: [(heading: String, words: [String])] = [
    (
      "The deciding clock",
      [
        "call.now", "clock.now", "retention.now", "call.retentionNow", "retention.position",
      ]
    ),
    (
      "This machine's date",
      ["WallClock", "unixNanoseconds", "CLOCK_REALTIME", "gettimeofday", "Date()", "Date.now"]
    ),
    ("The boot clock", ["bootNanoseconds", "elapsedNanoseconds", "CLOCK_BOOTTIME"]),
    (
      "The monotonic clock",
      [
        "monotonicNanoseconds", "CLOCK_MONOTONIC", "NIODeadline", "ContinuousClock",
        "SuspendingClock", "DispatchTime", ".now()", "Task.sleep", "usleep", "sleep(",
        "sleepMicroseconds", "scheduleTask", "scheduleRepeatedTask",
      ]
    ),
    ("The database's clock", ["clock_timestamp", "DatabaseClock"]),
    ("The dates of files", ["st_mtim", "st_ctim", "st_atim", "utimes", "modificationDate"]),
  ]

  /// The listed readings under each heading.
  static let listed: [String: Set<String>] = {
    let url = Tree.root.appending(
      path: "Sources/Programs/tonglud/Documentation.docc/Clocks.md")
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var found: [String: Set<String>] = [:]
    var heading = ""
    for line in page.split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      if let path = line.firstMatch(of: /^\| `([^`]+)` \|/)?.1 {
        found[heading, default: []].insert(String(path))
      }
    }
    return found
  }()

  /// The server programs and the client library; measuring tools may read clocks freely.
  private static let programs = Tree.swift.filter {
    !$0.isGenerated && ($0.path.hasPrefix("Sources/") || $0.path.hasPrefix("clients/"))
  }

  @Test(arguments: 0..<6) func `a reading of a clock is listed under it`(index: Int) {
    let (heading, words) = Self.readings[index]
    let listed = Self.listed[heading] ?? []
    let folders = listed.filter { $0.hasSuffix("/") }
    let readers = Self.programs.filter { Self.has(words, Self.code($0)) }.map(\.path)
    let known = readers.filter { path in
      listed.contains(path) || folders.contains(where: path.hasPrefix)
    }
    #expect(Set(readers).subtracting(known).sorted() == [], "not in Clocks.md: \(heading)")
    #expect(
      listed.subtracting(readers).subtracting(folders).sorted() == [],
      "listed, but it reads the clock no more: \(heading)")
  }

  @Test func `a rule reads only the clock of its call`() {
    let domains = Self.programs.filter { $0.path.hasPrefix("Sources/Domains/") }
    let readers = domains.filter { file in
      Self.readings.dropFirst().contains { Self.has($0.words, Self.code(file)) }
    }
    #expect(readers.map(\.path) == [])
  }

  @Test func `an updated time does not decrease`() {
    let falling = Self.programs.filter { file in
      file.path.hasPrefix("Sources/Domains/") && Self.isFalling(file.text)
    }
    #expect(falling.map(\.path) == [], "call.now(after:), or a CASE in the statement")
  }

  @Test func `a time that may decrease is detected`() {
    let statement = """
      try transaction.execute(
        \"\"\"
        UPDATE things SET name = $2, update_time = $3 WHERE tenant = $tenant AND id = $1
        \"\"\", id, name, %)
      """
    #expect(Self.isFalling(statement.replacing("%", with: "call.now")))
    #expect(!Self.isFalling(statement.replacing("%", with: "updateTime")))
    #expect(Self.isFalling("updateTime = call.now\n"))
    #expect(!Self.isFalling("updateTime = call.now(after: updateTime)\n"))
    #expect(!Self.isFalling("record.createTime = call.now\nrecord.updateTime = call.now\n"))
  }

  /// Whether a time may be set to one before the former; a new record has no former time.
  private static func isFalling(_ text: String) -> Bool {
    let isSet = text.contains(/UPDATE [^"]*_time = \$\d[^"]*"""[^"]*?call\.now[^(]/)
    let isChanged = text.contains(/updateTime = call\.now[^(]/)
    return isSet || isChanged && !text.contains("createTime = call.now")
  }

  private static func has(_ words: [String], _ code: String) -> Bool {
    words.contains { word in
      code.ranges(of: word).contains { range in
        let isBegun =
          range.lowerBound > code.startIndex && isOfName(word.first)
          && isOfName(code[code.index(before: range.lowerBound)])
        let goesOn =
          range.upperBound < code.endIndex && isOfName(word.last)
          && isOfName(code[range.upperBound])
        return !isBegun && !goesOn
      }
    }
  }

  private static func isOfName(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber || character == "_"
  }

  /// The code without comments.
  private static func code(_ file: Tree.File) -> String {
    file.lines.map { line in
      line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.joined(separator: "\n")
  }
}
