import Foundation
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

// A dry run changes nothing, and its response is that of the call.
extension RPCTrial {
  /// Makes a dry run of the call; returns its response if it is that of the whole mutation.
  func dryRun() throws -> [UInt8]? {
    guard !info.isRead else { return nil }
    let before = try Stored(bed)
    let position = bed.position
    var tried: [UInt8]?
    if method.body.takesMany {
      let answer = refusal { try bed.dryRun(call.path, bytes, as: actor) }
      expect(answer == "FAILED_PRECONDITION DRY_RUN_NOT_POSSIBLE", "as a dry run: \(answer)")
    } else {
      let (reply, isWhole) = try bed.dryRun(call.path, bytes, as: actor)
      expect(isWhole || reply.isEmpty, "answers the dry run of a first step")
      if isWhole { tried = reply }
    }
    let after = try Stored(bed)
    for name in after.differences(from: before) { fault("a dry run changes \(name)") }
    expect(bed.position == position, "a dry run changes the feed")
    return tried
  }

  /// The response of the dry run must be that of the call, except for new ids, times and secrets.
  func compare(_ tried: [UInt8]) throws {
    let known = try WireContents(bytes, of: info.request).texts
    let wanted = try Shown(reply, of: info.reply, known, isDryRun: false).lines
    let found = try Shown(tried, of: info.reply, known, isDryRun: true).lines
    expect(found == wanted, "is answered \(wanted), and its dry run \(found)")
  }
}

/// The rows of all tables of two enterprises, encoded, and the files.
private struct Stored {
  private var contents: [String: [UInt8]] = [:]

  private static let catalog = Result { () throws(Status) in
    try TableCatalog(
      Migration.withEngine(Domains.migrations), registry: "enterprises", registryKey: "id",
      without: [])
  }

  /// Counted of a dry run as of a call: what a member finds out about the stock.
  private static let counted: Set = ["order_attempts"]

  init(_ bed: Testbed) throws {
    for table in try Self.catalog.get().tables where !Self.counted.contains(table.name) {
      for tenant in [bed.tenant, bed.otherTenant.id] {
        contents["\(table.name) of \(tenant)"] = try bed.read(tenant: tenant) {
          snapshot throws(Status) in
          var rows: [UInt8] = []
          try table.eachChunk(snapshot) { bytes, _ in rows += bytes }
          return rows
        }
      }
    }
    for path in FileManager.default.subpaths(atPath: bed.directory + "/files") ?? [] {
      contents["the file \(path)"] =
        FileManager.default.contents(atPath: bed.directory + "/files/" + path).map(Array.init)
        ?? []
    }
  }

  func differences(from before: Stored) -> [String] {
    Set(contents.keys).union(before.contents.keys).sorted()
      .filter { contents[$0] != before.contents[$0] }
  }
}

/// A response as lines to compare, in which new ids, times and secrets do not count.
private struct Shown {
  private(set) var lines: [String] = []
  private let known: Set<String>
  private let isDryRun: Bool

  /// `known` are the values of the request. The response of a dry run must hold no secret.
  init(_ bytes: [UInt8], of message: String, _ known: Set<String>, isDryRun: Bool) throws {
    (self.known, self.isDryRun) = (known, isDryRun)
    try read(bytes[...], of: message, at: "")
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, of message: String, at path: String
  ) throws {
    let fields = Descriptors.embedded.messages[message]?.fields ?? []
    var reader = WireReader(bytes)
    while let (number, value) = try reader.next() {
      guard let field = fields.first(where: { $0.number == number }) else { continue }
      let place = "\(path)/\(field.name)"
      if field.isWithheld {
        if isDryRun { lines.append("\(place) is shown") }
        continue
      }
      switch (field.type, value) {
      case (11, _) where field.typeName == "google.protobuf.Timestamp": lines.append(place)
      case (11, .bytes(let inner)): try read(inner, of: field.typeName, at: place)
      case (3, .varint(let id)) where field.name == "id" || field.name.hasSuffix("_id"):
        let text = String(Int64(bitPattern: id))
        lines.append("\(place) \(known.contains(text) ? text : "new")")
      // An order's number contains its time and a random part.
      case (9, _) where field.name == "number": lines.append(place)
      default: lines.append("\(place) \(value)")
      }
    }
  }
}
