import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Makes a descriptor set fit for protoc-gen-c 1.4: `descriptor-rewrite IN OUT`.
///
/// protoc-gen-c refuses proto3 `optional` (without the mark its synthetic oneof is a real one, and
/// presence survives), includes headers of our options that it cannot make, and hands strings out
/// NUL-terminated unless `string_as_bytes` is set, which also tells their length.
@main
struct Rewrite {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: descriptor-rewrite IN OUT\n".utf8))
      exit(2)
    }
    let input = try Data(contentsOf: URL(filePath: arguments[1]))
    var set = try Google_Protobuf_FileDescriptorSet(serializedBytes: input)
    set.file.removeAll { isOptions($0.name) }
    for index in set.file.indices { rewrite(&set.file[index]) }
    try set.serializedData().write(to: URL(filePath: arguments[2]))
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
