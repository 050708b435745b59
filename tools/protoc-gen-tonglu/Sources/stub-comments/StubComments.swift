import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Inserts the schema's comments into protoc's Python stubs as docstrings: `stub-comments SET
/// FOLDER` changes the stubs in FOLDER of the files of SET.
@main
struct StubComments {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: stub-comments SET FOLDER\n".utf8))
      exit(2)
    }
    let input = try Data(contentsOf: URL(filePath: arguments[1]))
    let set = DescriptorSet(proto: try Google_Protobuf_FileDescriptorSet(serializedBytes: input))
    for file in set.files {
      let path = "\(arguments[2])/\(file.name.dropLast(".proto".count))_pb2.pyi"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let stub = try String(contentsOfFile: path, encoding: .utf8)
      try Stub(commentsOf: file).commented(stub)
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}

/// The comments of a file by the names of elements in a stub: `Order`, `Order.total_e4`,
/// `ORDER_STATE_PLACED`.
struct Stub {
  private var comments: [String: [String]] = [:]

  init(commentsOf file: FileDescriptor) {
    for message in file.messages { add(message, in: "") }
    for item in file.enums { add(item, in: "") }
  }

  private mutating func add(_ message: Descriptor, in scope: String) {
    comments["\(scope)\(message.name)"] = Self.lines(message)
    let inner = "\(scope)\(message.name)."
    for field in message.fields { comments["\(inner)\(field.name)"] = Self.lines(field) }
    for nested in message.messages { add(nested, in: inner) }
    for nested in message.enums { add(nested, in: inner) }
  }

  private mutating func add(_ item: EnumDescriptor, in scope: String) {
    comments["\(scope)\(item.name)"] = Self.lines(item)
    for value in item.values { comments["\(scope)\(value.name)"] = Self.lines(value) }
  }

  private static func lines(_ element: any ProvidesSourceCodeLocation) -> [String] {
    let text = element.sourceCodeInfoLocation?.leadingComments ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(" ") ? String(line.dropFirst()) : String(line)
    }
    return lines.last == "" ? lines.dropLast() : lines
  }

  /// The stub with a docstring after each class and each attribute that has a comment.
  func commented(_ stub: String) -> String {
    var output: [String] = []
    /// The names of the classes around a line, by indentation.
    var scope: [String] = []
    for line in stub.split(separator: "\n", omittingEmptySubsequences: false) {
      output.append(String(line))
      let text = line.drop { $0 == " " }
      let depth = (line.count - text.count) / 4
      if !text.isEmpty { scope.removeLast(max(0, scope.count - depth)) }
      if let name = text.firstMatch(of: /^class (\w+)\(/)?.1 {
        scope.append(String(name))
        output += docstring(scope.joined(separator: "."), depth: depth + 1)
      } else if let name = text.firstMatch(of: #/^(\w+): /#)?.1 {
        output += docstring((scope + [String(name)]).joined(separator: "."), depth: depth)
      }
    }
    return output.joined(separator: "\n")
  }

  private func docstring(_ name: String, depth: Int) -> [String] {
    guard let lines = comments[name], !lines.isEmpty else { return [] }
    let indent = String(repeating: "    ", count: depth)
    var text = lines.joined(separator: "\n" + indent).replacing("\\", with: "\\\\")
    text = text.replacing("\n\(indent)\n", with: "\n\n")
    if text.hasSuffix("\"") { text = text.dropLast() + "\\\"" }
    return "\(indent)\"\"\"\(text)\"\"\"".split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
