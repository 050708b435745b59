import Foundation
import Glibc
import TongluComposition
import TongluCore
import TongluIdentity
import TongluServer
import TongluSettings

/// The answers of `tonglud setup`: checked whole, then carried out.
struct SetUpPlan {
  let config: String
  let data: String
  let listen: String
  let domain: String?
  let certificate: String?
  let key: String?
  let backups: String?
  let user: String?
  let draft: Bootstrap.Draft
  private let allowsRemotePlaintext: Bool
  private let isShared: Bool
  private let former: String
  private var text = ""

  /// The answers of the options, of a person at a terminal, or of the former file.
  init(_ options: SetUp) throws(Status) {
    config = options.config
    try GivenPath.check(config, "config")
    let keys = Configured.keys.map(\.key)
    let isThere = FileManager.default.fileExists(atPath: config)
    let file = isThere ? try SettingsFile(reading: config, keys: keys) : nil
    former = isThere ? (try? String(contentsOfFile: config, encoding: .utf8)) ?? "" : ""
    let stored = Dictionary(
      (file?.lines ?? []).map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    func answer(
      _ given: String?, _ key: String, _ question: String, _ standard: String?
    ) throws(Status) -> String? {
      if let given { return given }
      return try Self.ask(question, stored[key] ?? standard) ?? stored[key] ?? standard
    }
    data = try answer(options.data, "data", "Data directory", SetUp.standardData) ?? ""
    listen =
      try answer(options.listen, "listen", "Address to listen on", SetUp.standardAddress) ?? ""
    domain =
      if let given = options.domain { given } else {
        try Self.ask("Host name that people use", nil)
      }
    certificate = try answer(
      options.tlsCertificate, "tls-certificate", "File of the TLS certificate", nil)
    key = try answer(options.tlsKey, "tls-key", "File of its private key", nil)
    backups = try answer(options.backups, "backups", "Directory of backups", nil)
    allowsRemotePlaintext = stored["allow-remote-plaintext"]?.lowercased() == "yes"
    isShared = stored["postgres"] != nil
    var draft = options.enterprise.draft
    draft.code = try Self.ask("Code of the enterprise", draft.code) ?? draft.code
    draft.name = try Self.ask("Name of the enterprise", draft.name) ?? draft.name
    draft.ownerLoginName =
      try Self.ask("Login name of the owner", draft.ownerLoginName) ?? draft.ownerLoginName
    self.draft = draft
    let isRoot = geteuid() == 0
    user = options.user ?? (isRoot && Self.isKnown("tonglu") ? "tonglu" : nil)
  }

  /// Asks at a terminal; nil for an empty line, and elsewhere. CANCELLED at the end of the input.
  private static func ask(_ question: String, _ standard: String?) throws(Status) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    Console.note("\(question)\(standard.map { " [\($0)]" } ?? ""):")
    guard let line = readLine()?.trimmingCharacters(in: .whitespaces) else {
      throw Status(.cancelled, "CANCELLED", "the input ended before the last answer")
    }
    return line.isEmpty ? nil : line
  }

  private static func isKnown(_ user: String) -> Bool {
    let text = try? String(contentsOfFile: "/etc/passwd", encoding: .utf8)
    return text?.split(separator: "\n").contains { $0.hasPrefix(user + ":") } ?? false
  }

  /// The options of `tonglu login` for this server.
  var serverOption: String {
    guard let (host, port) = Serve.address(listen) else { return "" }
    let isAny = ["0.0.0.0", "::"].contains(host)
    let name = domain ?? (isAny ? "HOST" : host.contains(":") ? "[\(host)]" : host)
    return "--server \(certificate == nil ? "" : "https://")\(name):\(port)"
  }

  /// Checks every answer.
  mutating func check() throws(Status) {
    guard !isShared else {
      throw Status(
        .failedPrecondition, "DATA_IN_POSTGRESQL",
        "\(config) keeps the data in PostgreSQL: use tonglud create-enterprise")
    }
    try GivenPath.check(data, "data")
    if let backups { try GivenPath.check(backups, "backups", isOutsideOf: [data]) }
    guard let (host, _) = Serve.address(listen), !host.isEmpty else {
      throw .invalid("BAD_ADDRESS", field: "listen", "host:port, not \(listen)")
    }
    guard (certificate == nil) == (key == nil) else {
      throw .invalid("TLS_INCOMPLETE", field: "tls-key", "certificate and key go together")
    }
    if let certificate, let key {
      try check(TLSFiles(certificateChain: certificate, privateKey: key))
    } else if !allowsRemotePlaintext, host != "localhost", host != "::1", !host.hasPrefix("127.") {
      throw Status(
        .failedPrecondition, "PLAINTEXT_NOT_LOCAL",
        "\(host) is not the loopback: give --tls-certificate and --tls-key")
    }
    try draft.check()
    if let user, !Self.isKnown(user) {
      throw Status(.notFound, "UNKNOWN_USER", "this machine has no user \(user)")
    }
    var values = [("data", data), ("listen", listen)]
    values += [("tls-certificate", certificate), ("tls-key", key), ("backups", backups)]
      .compactMap { name, value in value.map { (name, $0) } }
    text = SettingsFile.text(former, setting: values.map { (key: $0.0, value: $0.1) })
    try Configured.check(SettingsFile(text, path: config, keys: Configured.keys.map(\.key)))
  }

  private func check(_ files: TLSFiles) throws(Status) {
    let end = try files.expireTime()
    guard end > WallClock.system.now else {
      throw Status(
        .failedPrecondition, "CERTIFICATE_EXPIRED",
        "\(files.certificateChain) was valid until \(end.rfc3339)")
    }
    guard let domain else { return }
    let names = try files.hostNames().map { $0.lowercased() }
    let parent = "*" + domain.lowercased().drop { $0 != "." }
    guard names.contains(domain.lowercased()) || (domain.contains(".") && names.contains(parent))
    else {
      throw Status(
        .failedPrecondition, "CERTIFICATE_OF_ANOTHER_NAME",
        "\(files.certificateChain) is for \(names.joined(separator: ", ")), not for \(domain)")
    }
  }

  /// Creates the enterprise, unless there is one, and writes the file. What was created is removed
  /// after a failure.
  func carryOut() throws(Status) -> Bootstrap.Created? {
    let manager = FileManager.default
    // Whether the file can be written is known before anything else is changed.
    let trial = config + ".new"
    do throws(Status) { try write(text, to: trial) } catch { throw Self.unwritable(config) }
    try? manager.removeItem(atPath: trial)
    let isNew = !manager.fileExists(atPath: data)
    do throws(Status) {
      let created = try createEnterprise()
      try giveData()
      try write(text, to: config)
      return created
    } catch {
      if isNew { try? manager.removeItem(atPath: data) }
      throw error
    }
  }

  private func write(_ text: String, to path: String) throws(Status) {
    let manager = FileManager.default
    let folder = (path as NSString).deletingLastPathComponent
    do {
      if !folder.isEmpty, !manager.fileExists(atPath: folder) {
        try manager.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o755])
      }
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      // It may hold the password of a database: its readers are root and the server's group.
      try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      if let user {
        try manager.setAttributes([.groupOwnerAccountName: user], ofItemAtPath: path)
      }
    } catch {
      throw Self.unwritable(path)
    }
  }

  private static func unwritable(_ path: String) -> Status {
    Status(
      .failedPrecondition, "CONFIG_NOT_WRITABLE",
      "\(path) may not be written by this user: run it as root, or give --config")
  }

  private func createEnterprise() throws(Status) -> Bootstrap.Created? {
    let platform = try Platform(directory: data)
    defer { platform.close() }
    guard try !platform.hasEnterprise() else { return nil }
    return try platform.createEnterprise(draft)
  }

  /// The server's user gets the data.
  private func giveData() throws(Status) {
    guard let user else { return }
    let manager = FileManager.default
    let inside = (manager.enumerator(atPath: data)?.allObjects as? [String]) ?? []
    do {
      for path in [data] + inside.map({ data + "/" + $0 }) {
        try manager.setAttributes(
          [.ownerAccountName: user, .groupOwnerAccountName: user], ofItemAtPath: path)
      }
    } catch {
      throw Status(
        .failedPrecondition, "DATA_NOT_WRITABLE", "\(data) cannot be given to the user \(user)")
    }
  }
}
