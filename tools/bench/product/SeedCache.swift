import Foundation

/// Seeded databases, stored by schema, seed version and size.
struct SeedCache {
  let folder: String

  /// The seed with `rows` rows; it is made if the cache has none for the current schema.
  func seed(rows: Int) throws -> Seed {
    let path = "\(folder)/seed-\(rows)-v\(Seed.version)-\(try Self.schema())"
    if let seed = try? Seed(reading: path, rows: rows) { return seed }
    Progress.say("seeding \(rows) rows; kept in \(path)")
    let started = Date()
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Seeder(rows: rows, path: path).run()
    let seconds = Int(Date().timeIntervalSince(started))
    Progress.say("\(rows) rows seeded in \(seconds) s")
    return try Seed(reading: path, rows: rows)
  }

  /// A digest of all Schema.sql: FNV-1a, 64 bits.
  private static func schema() throws -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for root in ["Sources/Engine", "Sources/Domains"] {
      for folder in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
        let text = FileManager.default.contents(atPath: "\(root)/\(folder)/Schema.sql") ?? Data()
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      }
    }
    return String(hash, radix: 36)
  }
}

/// A data directory with rows, and the ids in it for calls.
struct Seed {
  /// Raised whenever the rows of `Seeder` change.
  static let version = 1

  /// The file that `Seeder` writes beside the data.
  struct Contents: Codable {
    var tenant: Int64 = 0
    var ownerID: Int64 = 0
    /// The owner's token.
    var token = ""
    var productIDs: [Int64] = []
    /// A post on which staff and members may comment.
    var postID: Int64 = 0
    var customerIDs: [Int64] = []
  }

  let rows: Int
  let contents: Contents
  private let path: String

  init(reading path: String, rows: Int) throws {
    let data = try Data(contentsOf: URL(filePath: "\(path)/contents.plist"))
    contents = try PropertyListDecoder().decode(Contents.self, from: data)
    self.rows = rows
    self.path = path
  }

  /// Copies the data to a folder for one run; returns its path.
  func copy(to folder: String) throws -> String {
    let data = "\(folder)/data"
    try? FileManager.default.removeItem(atPath: data)
    _ = try H2Load.output(of: "cp", ["-r", "--reflink=auto", "\(path)/data", data])
    return data
  }
}

/// A folder for one run, removed on deinit.
final class Scratch {
  let path: String

  init(in folder: String) throws {
    path = "\(folder)/run-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
