import TongluCore
import TongluMessages

/// Finds the file of a descriptor set that declares a symbol.
struct SchemaIndex: Sendable {
  private(set) var fileOfSymbol: [String: String] = [:]
  private(set) var messages: Set<String> = []
  /// Files by the message that is extended and the extension's number.
  private(set) var extensions: [String: [Int32: String]] = [:]
  private var imports: [String: [String]] = [:]
  private let files: [String: [UInt8]]

  init(_ descriptors: Descriptors) {
    files = descriptors.files
    for (name, bytes) in files {
      do throws(Status) { try read(bytes[...], file: name) } catch {
        preconditionFailure("the embedded descriptor set is readable: \(error)")
      }
    }
  }

  /// The file and all its imports, the file first, each once.
  func closure(_ name: String) -> [[UInt8]] {
    var (names, next) = ([name], 0)
    while next < names.count {
      for imported in imports[names[next]] ?? [] where !names.contains(imported) {
        names.append(imported)
      }
      next += 1
    }
    return names.compactMap { files[$0] }
  }

  /// FileDescriptorProto: package 2, dependency 3, message_type 4, enum_type 5, service 6,
  /// extension 7.
  private mutating func read(_ bytes: ArraySlice<UInt8>, file: String) throws(Status) {
    var scope = ""
    var declarations: [(Int, ArraySlice<UInt8>)] = []
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      guard case .bytes(let value) = field else { continue }
      switch number {
      case 2: scope = try field.text() + "."
      case 3: imports[file, default: []].append(try field.text())
      case 4...7: declarations.append((number, value))
      default: break
      }
    }
    for (number, value) in declarations {
      switch number {
      case 4: try read(message: value, scope, file)
      case 5: try add(value, scope, file, within: [2])
      case 6: try add(value, scope, file, within: [2], nests: true)
      default: try read(extension: value, scope, file)
      }
    }
  }

  /// DescriptorProto: name 1, field 2, nested_type 3, enum_type 4, extension 6, oneof_decl 8.
  private mutating func read(
    message bytes: ArraySlice<UInt8>, _ scope: String, _ file: String
  ) throws(Status) {
    let name = try add(bytes, scope, file, within: [2, 8], nests: true)
    messages.insert(name)
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      guard case .bytes(let value) = field else { continue }
      switch number {
      case 3: try read(message: value, name + ".", file)
      case 4: try add(value, name + ".", file, within: [2])
      case 6: try read(extension: value, name + ".", file)
      default: break
      }
    }
  }

  /// FieldDescriptorProto: name 1, extendee 2, number 3.
  private mutating func read(
    extension bytes: ArraySlice<UInt8>, _ scope: String, _ file: String
  ) throws(Status) {
    try add(bytes, scope, file, within: [])
    var (extendee, at) = ("", Int32(0))
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if number == 2 { extendee = String(try field.text().drop { $0 == "." }) }
      if number == 3 { at = Int32(truncatingIfNeeded: try field.varint()) }
    }
    extensions[extendee, default: [:]][at] = file
  }

  /// Adds a declaration and the names that it declares in its fields `within`: inside of it if it
  /// `nests` them (fields, methods), otherwise beside it (an enum's values).
  @discardableResult
  private mutating func add(
    _ bytes: ArraySlice<UInt8>, _ scope: String, _ file: String, within: Set<Int>,
    nests: Bool = false
  ) throws(Status) -> String {
    var (name, inner) = ("", [String]())
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if number == 1 { name = scope + (try field.text()) }
      if within.contains(number) { inner.append(try Self.name(of: try field.bytes())) }
    }
    fileOfSymbol[name] = file
    for one in inner { fileOfSymbol[nests ? "\(name).\(one)" : scope + one] = file }
    return name
  }

  /// The name of a declaration, which is its field 1.
  private static func name(of bytes: ArraySlice<UInt8>) throws(Status) -> String {
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      if number == 1 { return try field.text() }
    }
    return ""
  }
}
