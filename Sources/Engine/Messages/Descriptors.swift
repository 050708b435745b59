internal import CDescriptors
import TongluCore

/// The schema as data, read once from the embedded descriptor set.
public struct Descriptors: Sendable {
  /// A field as the transcoder needs it.
  public struct Field: Sendable, Hashable {
    /// Full name of the message that has it.
    public fileprivate(set) var message = ""
    public let number: Int
    /// The name in the schema.
    public let name: String
    /// The name in ProtoJSON: lowerCamelCase.
    public let jsonName: String
    /// FieldDescriptorProto.Type: 9 is string, 11 a message, 14 an enum.
    public let type: Int
    public let isRepeated: Bool
    /// Full name of its message or enum; empty for a scalar.
    public let typeName: String
    /// The index in its message of the oneof that it belongs to; nil without one.
    public let oneof: Int?
    /// Declared `optional`: a given zero differs from absence.
    public let isOptional: Bool
    /// The field of the same message with the id of the person whose data this one holds (option
    /// `personal`); nil if it holds no personal data.
    public let person: String?
    /// Where tables show it: a number of the options' enum Rank; 0 if the field has none.
    public let rankOption: Int
    /// The nouns of what the id in it is of (option `refers`): none for a field without an id.
    public let refers: [String]
    /// A secret, or what the call discloses (options `secret_field`, `disclosed`): absent from the
    /// response of a dry run.
    public let isWithheld: Bool
  }

  public struct Shape: Sendable, Hashable {
    public let fullName: String
    public let fields: [Field]
  }

  /// An enum's numbers and names, in order.
  public struct Values: Sendable, Hashable {
    public let names: [Int32: String]
    public let numbers: [String: Int32]
  }

  public private(set) var messages: [String: Shape] = [:]
  public private(set) var enums: [String: Values] = [:]
  /// Serialized FileDescriptorProtos by file name, for reflection.
  public private(set) var files: [String: [UInt8]] = [:]

  /// The schema of this program.
  public static let embedded: Descriptors = {
    let bytes = unsafe [UInt8](
      UnsafeBufferPointer(
        start: tonglu_descriptor_set_address(), count: Int(tonglu_descriptor_set_size)))
    do {
      return try Descriptors(set: bytes)
    } catch {
      preconditionFailure("the embedded descriptor set is readable: \(error)")
    }
  }()

  /// Reads a serialized google.protobuf.FileDescriptorSet.
  init(set: [UInt8]) throws(Status) {
    var reader = WireReader(set[...])
    while let (number, field) = try reader.next() {
      if number == 1, case .bytes(let file) = field { try read(file: file) }
    }
  }

  private mutating func read(file: ArraySlice<UInt8>) throws(Status) {
    var name = ""
    var package = ""
    var nested: [(number: Int, bytes: ArraySlice<UInt8>)] = []
    var reader = WireReader(file)
    while let (number, field) = try reader.next() {
      guard case .bytes(let bytes) = field else { continue }
      switch number {
      case 1: name = String(decoding: bytes, as: UTF8.self)
      case 2: package = String(decoding: bytes, as: UTF8.self)
      case 4, 5: nested.append((number, bytes))
      default: continue
      }
    }
    files[name] = Array(file)
    for (number, bytes) in nested {
      if number == 4 {
        try read(message: bytes, in: package)
      } else {
        try read(enum: bytes, in: package)
      }
    }
  }

  private mutating func read(message: ArraySlice<UInt8>, in scope: String) throws(Status) {
    var name = ""
    var fields: [Field] = []
    var nested: [(number: Int, bytes: ArraySlice<UInt8>)] = []
    var reader = WireReader(message)
    while let (number, field) = try reader.next() {
      guard case .bytes(let bytes) = field else { continue }
      switch number {
      case 1: name = String(decoding: bytes, as: UTF8.self)
      case 2: fields.append(try Self.field(bytes))
      case 3, 4: nested.append((number, bytes))
      default: continue
      }
    }
    let fullName = "\(scope).\(name)"
    for index in fields.indices { fields[index].message = fullName }
    messages[fullName] = Shape(fullName: fullName, fields: fields)
    for (number, bytes) in nested {
      if number == 3 {
        try read(message: bytes, in: fullName)
      } else {
        try read(enum: bytes, in: fullName)
      }
    }
  }

  private static func field(_ bytes: ArraySlice<UInt8>) throws(Status) -> Field {
    var numbers: [Int: Int] = [:]
    var texts: [Int: String] = [:]
    var options = Options()
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      switch field {
      case .varint(let value): numbers[number] = Int(truncatingIfNeeded: value)
      case .bytes(let bytes) where number == 8: options = try Options(bytes)
      case .bytes(let bytes): texts[number] = String(decoding: bytes, as: UTF8.self)
      default: continue
      }
    }
    // FieldDescriptorProto: name 1, number 3, label 4, type 5, type_name 6, oneof_index 9, options
    // 8, json_name 10, proto3_optional 17 (its oneof is synthetic).
    let type = numbers[5] ?? 0
    return Field(
      number: numbers[3] ?? 0, name: texts[1] ?? "", jsonName: texts[10] ?? "", type: type,
      isRepeated: numbers[4] == 3, typeName: String((texts[6] ?? "").drop { $0 == "." }),
      oneof: numbers[17] == 1 ? nil : numbers[9], isOptional: numbers[17] == 1,
      person: options.person, rankOption: options.rank, refers: options.refers,
      isWithheld: options.isWithheld)
  }

  /// Our options of a field.
  private struct Options {
    var person: String?
    var refers: [String] = []
    var rank = 0
    var isWithheld = false

    init() {}

    init(_ bytes: ArraySlice<UInt8>) throws(Status) {
      var reader = WireReader(bytes)
      while let (number, field) = try reader.next() {
        switch (number, field) {
        case (50_213, .bytes(let name)): person = String(decoding: name, as: UTF8.self)
        case (50_214, .bytes(let nouns)):
          refers = String(decoding: nouns, as: UTF8.self).split(separator: "|").map(String.init)
        case (50_212, .varint(1)), (50_216, .varint(1)): isWithheld = true
        case (50_215, .varint(let value)): rank = Int(truncatingIfNeeded: value)
        default: continue
        }
      }
    }
  }

  private mutating func read(enum bytes: ArraySlice<UInt8>, in scope: String) throws(Status) {
    var name = ""
    var names: [Int32: String] = [:]
    var reader = WireReader(bytes)
    while let (number, field) = try reader.next() {
      guard case .bytes(let bytes) = field else { continue }
      if number == 1 { name = String(decoding: bytes, as: UTF8.self) }
      if number == 2 {
        var label = ""
        var value: Int32 = 0
        var inner = WireReader(bytes)
        while let (number, field) = try inner.next() {
          if number == 1, case .bytes(let text) = field {
            label = String(decoding: text, as: UTF8.self)
          }
          if number == 2, case .varint(let raw) = field { value = Int32(truncatingIfNeeded: raw) }
        }
        names[value] = label
      }
    }
    enums["\(scope).\(name)"] = Values(
      names: names,
      numbers: Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) }))
  }
}
