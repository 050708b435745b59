import Foundation
import Synchronization
import TongluComposition
import TongluCore
import TongluDatabase
import TongluService

/// Where a bed keeps its data.
struct BedStorage: Sendable {
  let directory: String
  /// The bed's own database; nil for SQLite's in the directory.
  fileprivate let url: String?

  /// What the tests run over; nil for SQLite.
  static let server = ProcessInfo.processInfo.environment["TONGLU_TEST_POSTGRES"]

  fileprivate init(_ purpose: String, url: (String) -> String?) {
    let name = "\(purpose)_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    directory = NSTemporaryDirectory() + "tonglu-\(name)"
    self.url = url(name)
  }

  /// One without a table.
  static func empty() throws(Status) -> BedStorage {
    let storage = BedStorage("empty", url: url)
    if let server, let name = storage.name {
      try PostgreSQLSession.run("CREATE DATABASE \(name)", at: server)
    }
    return storage
  }

  /// Brings its database to these migrations.
  func openDatabase(_ migrations: [Migration]) throws(Status) -> Database {
    guard let url else {
      return try Database(directory: directory, migrations: migrations, poolThreads: 1)
    }
    var limits = DatabaseLimits()
    limits.writersMax = 1
    limits.readersMax = 1
    return try Database(postgreSQL: url, migrations: migrations, limits: limits)
  }

  func open(
    _ clock: WallClock, limits: DatabaseLimits = DatabaseLimits()
  ) throws(Status) -> Platform {
    guard let url else {
      return try Platform(directory: directory, clock: clock, poolThreads: 1, limits: limits)
    }
    var limits = limits
    limits.writersMax = 1
    limits.readersMax = 1
    return try Platform(
      postgreSQL: url, files: directory + "/files", clock: clock, limits: limits)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: directory)
    guard let server = Self.server, let name else { return }
    try? PostgreSQLSession.run("DROP DATABASE \(name) WITH (FORCE)", at: server)
  }

  /// A copy of what is there; nobody may have it open.
  func copy() throws(Status) -> BedStorage {
    let copy = BedStorage("bed", url: Self.url)
    do {
      try FileManager.default.copyItem(atPath: directory, toPath: copy.directory)
    } catch {
      throw Status(.internal, "NO_DIRECTORY", "\(error)")
    }
    if let name { try copy.copyDatabase(String(name)) }
    return copy
  }

  /// Copies of one database wait for each other.
  private static let turn = Mutex(())

  /// Makes its database as the copy of another.
  fileprivate func copyDatabase(_ template: String) throws(Status) {
    guard let server = Self.server, let name else { return }
    try Self.turn.withLock { _ throws(Status) in
      try PostgreSQLSession.run(
        "CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY file_copy", at: server)
    }
  }

  /// Where a database of this name is; nil on SQLite.
  fileprivate static func url(_ name: String) -> String? {
    server?.replacing("/postgres?host=", with: "/\(name)?host=")
  }

  /// The database's name.
  fileprivate var name: Substring? {
    url.flatMap { $0.firstMatch(of: /\/(\w+)\?host=/)?.1 }
  }
}

/// A database with the cast in it, made once and copied for every bed.
struct Template: Sendable {
  static let shared: Result<Template, Status> = Result { () throws(Status) in try Template() }

  static var cast: Cast {
    guard case .success(let template) = shared else { preconditionFailure("no cast") }
    return template.cast
  }

  let cast: Cast
  private let storage: BedStorage
  private let files: [String: Data]

  private init() throws(Status) {
    let server = BedStorage.server
    storage = BedStorage("template", url: BedStorage.url)
    if let server, let name = storage.name {
      try PostgreSQLSession.run("CREATE DATABASE \(name)", at: server)
    }
    let clock = ManualClock()
    let platform = try storage.open(clock.wall)
    let maker = CastMaker(mint: IdentifierMint(node: 1, clock: clock.wall), now: clock.now)
    cast = try platform.database.writer.perform(tenant: 0, at: clock.now) {
      transaction throws(Status) in try maker.make(transaction)
    }
    platform.close()
    var files: [String: Data] = [:]
    for name in [Database.fileName, Database.fileName + "-wal"] {
      files[name] = FileManager.default.contents(atPath: storage.directory + "/" + name)
    }
    try? FileManager.default.removeItem(atPath: storage.directory)
    self.files = files
  }

  func copy() throws(Status) -> BedStorage {
    let copy = BedStorage("bed", url: BedStorage.url)
    if let name = storage.name {
      try copy.copyDatabase(String(name))
    } else {
      try unpack(into: copy.directory)
    }
    return copy
  }

  private func unpack(into directory: String) throws(Status) {
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      for (name, data) in files {
        try data.write(to: URL(filePath: directory + "/" + name))
      }
    } catch {
      throw Status(.internal, "NO_DIRECTORY", "\(error)")
    }
  }
}
