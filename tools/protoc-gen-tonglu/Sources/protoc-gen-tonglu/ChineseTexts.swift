import Foundation
import SwiftProtobufPluginLibrary

/// The Chinese texts beside the schema, `Proto/zh`: a line each, `KEY: first | second`, or
/// `English => Chinese` for the CLI's own texts. tools/lint checks that they are complete.
struct ChineseTexts {
  struct Line {
    let first: String
    let second: String?
  }

  /// Files without texts of the schema or the CLI: the words to use, and the man page of tonglud.
  private static let others: Set = ["glossary.txt", "server.txt"]

  /// Those of the folder in `TONGLU_TEXTS`; without it there are none, and all output is English.
  static let given = ChineseTexts(folder: ProcessInfo.processInfo.environment["TONGLU_TEXTS"])

  /// By key: `OrderService.PlaceOrder`, `Order.number`, `customer_id`, `ORDER_STATE_PLACED`.
  private var lines: [String: Line] = [:]
  /// The keys of each file, by its name without the ending.
  private var keys: [String: [String]] = [:]
  /// The CLI's own texts by their English.
  private var own: [String: String] = [:]

  private init(folder: String?) {
    guard let folder else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".txt") && !Self.others.contains(name) {
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
        fatalError("\(folder)/\(name) is not readable")
      }
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        add(line, to: String(name.dropLast(".txt".count)))
      }
    }
  }

  private mutating func add(_ line: Substring, to file: String) {
    if let arrow = line.range(of: " => ") {
      own[String(line[..<arrow.lowerBound])] = String(line[arrow.upperBound...])
      return
    }
    guard let colon = line.range(of: ": ") else { fatalError("\(file).txt: no key in: \(line)") }
    let key = String(line[..<colon.lowerBound])
    let parts = line[colon.upperBound...].split(separator: " | ", maxSplits: 1).map(String.init)
    lines[key] = Line(first: parts[0], second: parts.count > 1 ? parts[1] : nil)
    keys[file, default: []].append(key)
  }

  /// The texts of a service or a method.
  func help(_ key: String) -> Line? { lines[key] }

  /// The header of a field's column: its own, or that of every field of its name.
  func header(of field: FieldDescriptor) -> String? {
    (lines[Self.key(field)] ?? lines[field.name])?.first
  }

  /// The help of a field's option.
  func help(of field: FieldDescriptor) -> String? {
    lines[Self.key(field)]?.second ?? lines[field.name]?.second ?? header(of: field)
  }

  private static func key(_ field: FieldDescriptor) -> String {
    "\(field.containingType.swiftType).\(field.name)"
  }

  /// The rows of the tables in which the CLI looks texts up: headers that are a message's own, and
  /// the values of enums.
  func rows(of files: [FileDescriptor]) -> [String] {
    files.flatMap { file in
      let stem = file.name.split(separator: "/").last?.dropLast(".proto".count) ?? ""
      return (keys[String(stem)] ?? []).compactMap { key -> String? in
        guard let line = lines[key], !line.first.isEmpty else { return nil }
        // A service and its methods have texts in the commands alone.
        let isService = key.prefix { $0 != "." }.hasSuffix("Service")
        let parts = key.split(separator: ".")
        let shared = parts.count < 2 ? nil : parts.last.flatMap { lines[String($0)] }
        guard !isService, shared?.first != line.first else { return nil }
        return "\(key)\t\(line.first)"
      }
    }
  }

  /// The rows that belong to no domain: fields by name, refusals with their advice, and own texts
  /// after a `=`.
  func sharedRows() -> [String] {
    let fields = (keys["fields"] ?? []).map { "\($0)\t\(lines[$0]!.first)" }
    let refusals = (keys["refusals"] ?? []).map { key in
      [key, lines[key]!.first, lines[key]!.second].compactMap(\.self).joined(separator: "\t")
    }
    return fields + refusals + own.map { "=\($0.key)\t\($0.value)" }
  }
}

/// Emits the tables of Chinese texts: one text of sorted lines each, which is read in place.
enum ChineseEmitter {
  static func table(_ name: String, _ access: String, rows: [String]) -> String {
    // Two keys differ before the tab of the shorter one, which sorts before every character.
    let sorted = rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let text = sorted.joined(separator: "\n").replacing("\\", with: "\\\\")
    return """
      // Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      \(access)enum \(name)Chinese {
        \(access)static let table = \"\"\"
      \(text.isEmpty ? "" : text + "\n")\"\"\"
      }

      """
  }

  /// The list of the domains' tables in the CLI's program.
  static func list(_ domains: [String]) -> String {
    """
    // Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
    // swift-format-ignore-file

    \(Modules.imports(Set(domains.map { "Tonglu\($0)Commands" })))
    /// The Chinese texts of every domain.
    func generatedChinese() -> [String] {
      [\(domains.map { "\($0)Chinese.table" }.joined(separator: ", "))]
    }

    """
  }
}
