import TongluCore
import TongluMessages

/// The contents of a message on the wire, by its descriptors.
struct WireContents {
  /// Texts, and 64-bit numbers as texts: ids are such numbers.
  private(set) var texts: Set<String> = []
  private(set) var places: [Place] = []
  /// The first field named `version`, in the message or a nested one.
  private(set) var version: Int64?

  init(_ bytes: [UInt8], of message: String) throws(Status) {
    try read(bytes[...], of: message)
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, of message: String) throws(Status) {
    let fields = Descriptors.embedded.messages[message]?.fields ?? []
    if message == "tonglu.v1.Place" { places.append(try Place.decode(Array(bytes), .strict)) }
    var reader = WireReader(bytes)
    while let (number, value) = try reader.next() {
      guard let field = fields.first(where: { $0.number == number }) else { continue }
      switch (field.type, value) {
      case (3, .varint(let value)):
        texts.insert(String(Int64(bitPattern: value)))
        if field.name == "version", version == nil { version = Int64(bitPattern: value) }
      case (3, .bytes(let packed)):
        var numbers = WireReader(packed)
        while let value = try? numbers.varint() { texts.insert(String(Int64(bitPattern: value))) }
      case (9, .bytes(let text)): texts.insert(String(decoding: text, as: UTF8.self))
      case (11, .bytes(let inner)): try read(inner, of: field.typeName)
      default: continue
      }
    }
  }

  /// Whether a message contains a place.
  static func hasPlaces(_ message: String) -> Bool {
    message == "tonglu.v1.Place"
      || (Descriptors.embedded.messages[message]?.fields ?? []).contains {
        $0.type == 11 && hasPlaces($0.typeName)
      }
  }
}
