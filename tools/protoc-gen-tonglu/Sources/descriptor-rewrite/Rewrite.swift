import Foundation
import SwiftProtobuf

/// Rewrites a descriptor set for its reader: `descriptor-rewrite c|reflection IN OUT`.
@main
struct Rewrite {
  static func main() throws {
    let arguments = CommandLine.arguments
    let purposes: [String: (inout Google_Protobuf_FileDescriptorSet) -> Void] = [
      "c": CDescriptors.rewrite, "reflection": ReflectedDescriptors.rewrite,
    ]
    guard arguments.count == 4, let rewrite = purposes[arguments[1]] else {
      FileHandle.standardError.write(Data("usage: descriptor-rewrite c|reflection IN OUT\n".utf8))
      exit(2)
    }
    let input = try Data(contentsOf: URL(filePath: arguments[2]))
    var set = try Google_Protobuf_FileDescriptorSet(serializedBytes: input)
    rewrite(&set)
    try set.serializedData().write(to: URL(filePath: arguments[3]))
  }
}

/// For protoc-gen-c 1.4.
///
/// It refuses proto3 `optional` (without the mark its synthetic oneof is a real one, and presence
/// survives), includes headers of our options that it cannot generate, and returns strings
/// NUL-terminated unless `string_as_bytes` is set, which also gives their length.
enum CDescriptors {
  static func rewrite(_ set: inout Google_Protobuf_FileDescriptorSet) {
    set.file.removeAll { isOptions($0.name) }
    for index in set.file.indices { rewrite(&set.file[index]) }
  }

  private static func isOptions(_ name: String) -> Bool {
    name == "google/protobuf/descriptor.proto" || name.hasPrefix("tonglu/options/")
  }

  private static func rewrite(_ file: inout Google_Protobuf_FileDescriptorProto) {
    file.dependency.removeAll(where: isOptions)
    file.clearOptions()
    file.clearSourceCodeInfo()
    file.service.removeAll()
    for index in file.messageType.indices { rewrite(&file.messageType[index]) }
  }

  private static func rewrite(_ message: inout Google_Protobuf_DescriptorProto) {
    for index in message.field.indices {
      message.field[index].clearProto3Optional()
      message.field[index].clearOptions()
      if message.field[index].type == .string {
        message.field[index].options = stringAsBytes
      }
    }
    for index in message.nestedType.indices { rewrite(&message.nestedType[index]) }
  }

  /// `(pb_c_field).string_as_bytes = true`: extension 1019 of FieldOptions, its field 1.
  private static let stringAsBytes = try! Google_Protobuf_FieldOptions(
    serializedBytes: [0xDA, 0x3F, 0x02, 0x08, 0x01])
}

/// For reflection: keeps the comments of elements, but removes the positions of all other tokens,
/// which take four times their space, and the comments of google/protobuf.
enum ReflectedDescriptors {
  static func rewrite(_ set: inout Google_Protobuf_FileDescriptorSet) {
    for index in set.file.indices {
      guard !set.file[index].name.hasPrefix("google/protobuf/") else {
        set.file[index].clearSourceCodeInfo()
        continue
      }
      set.file[index].sourceCodeInfo.location.removeAll { $0.leadingComments.isEmpty }
      for place in set.file[index].sourceCodeInfo.location.indices {
        set.file[index].sourceCodeInfo.location[place].leadingDetachedComments = []
      }
    }
  }
}
