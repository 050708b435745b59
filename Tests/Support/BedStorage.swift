import Foundation
import Glibc
import TongluComposition
import TongluCore
import TongluDatabase
import TongluService

/// The storage of a bed's data.
struct BedStorage: Sendable {
  let directory: String
  /// The bed's own database; nil for SQLite's in the directory.
  fileprivate let url: String?
  /// The pool of the database; nil if the database is dropped after use.
  private let pool: CopyPool?

  /// The PostgreSQL server of the tests; nil for SQLite.
  static let server = ProcessInfo.processInfo.environment["TONGLU_TEST_POSTGRES"]

  fileprivate init(_ purpose: String, url: (String) -> String?) {
    let name = Self.name(purpose)
    directory = NSTemporaryDirectory() + "tonglu-\(name)"
    self.url = url(name)
    pool = nil
  }

  /// A new directory and a database of a pool.
  init(lentBy pool: CopyPool) throws(Status) {
    directory = NSTemporaryDirectory() + "tonglu-\(Self.name("bed"))"
    url = Self.url(try pool.take())
    self.pool = pool
  }

  /// A unique name.
  fileprivate static func name(_ purpose: String) -> String {
    "\(purpose)_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
  }

  /// A database without tables.
  static func empty() throws(Status) -> BedStorage {
    let storage = BedStorage("empty", url: url)
    if let server, let name = storage.name {
      try PostgreSQLSession.run("CREATE DATABASE \(name)", at: server)
    }
    return storage
  }

  /// Migrates and opens its database.
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
    if let pool { return pool.giveBack(String(name)) }
    try? PostgreSQLSession.run("DROP DATABASE \(name) WITH (FORCE)", at: server)
  }

  /// A copy of the data, which nobody may have open.
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

  /// On PostgreSQL: vacuums, so that new rows are read as fast as old ones.
  func vacuum() throws(Status) {
    if let url { try PostgreSQLSession.run("VACUUM", at: url) }
  }

  /// Makes its database as a copy of another.
  private func copyDatabase(_ template: String) throws(Status) {
    guard let name else { return }
    try CopyPool.copy(template, to: String(name))
  }

  /// The URL of a database; nil on SQLite.
  static func url(_ name: String) -> String? {
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
  private let files: [String: Data]
  /// The copies; nil on SQLite.
  private let pool: CopyPool?

  private init() throws(Status) {
    let server = BedStorage.server
    let storage = BedStorage("template", url: BedStorage.url)
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
    pool = storage.name.map { CopyPool(of: String($0)) }
    if let pool {
      try CopyPool.note(pool.template)
      atexit { try? Template.shared.get().pool?.drain() }
    }
  }

  func copy() throws(Status) -> BedStorage {
    if let pool { return try BedStorage(lentBy: pool) }
    let copy = BedStorage("bed", url: BedStorage.url)
    try unpack(into: copy.directory)
    return copy
  }

  /// A pool of copies of the cast's database for one test alone; nil on SQLite.
  func ownPool() -> CopyPool? { pool.map { CopyPool(of: $0.template) } }

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
