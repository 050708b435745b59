import ArgumentParser
import Foundation
import TongluComposition
import TongluCore
import TongluDatabase
import TongluServer
import TongluSettings

/// `tonglud doctor`: what an operator should repair.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the machine and the data: disks, clock, certificate, statistics, backups.",
    discussion: """
      One line for each check: ok, warn, or FAIL with what to do. The exit code is 1 after a FAIL. \
      Nothing is changed; a server may be running. Run it as the user of the server, or as root: \
      another may not read the data.
      """)

  @OptionGroup var data: DataOption
  @OptionGroup var series: BackupOptions
  @OptionGroup var tls: CertificateOptions

  func run() throws {
    var report = DoctorReport()
    report.settings(data)
    let findings = report.data(data)
    report.disks(data, series, databaseBytes: findings?.databaseBytes ?? 0)
    report.clock(findings)
    report.certificate(tls)
    report.statistics(findings)
    report.backups(data, series)
    report.modes(findings, data, tls)
    for line in report.lines { try Console.say(line) }
    if report.hasFailed { throw ExitCode.failure }
  }
}

/// The checks, each a line or more.
struct DoctorReport {
  private enum Verdict: String {
    case ok = "ok  "
    case warning = "warn"
    case failure = "FAIL"
  }

  private(set) var lines: [String] = []
  private(set) var hasFailed = false
  private let now = WallClock.system.now

  private static let freeBytesMin: Int64 = 256 << 20
  private static let freeBytesFew: Int64 = 2 << 30
  private static let certificateDaysFew: Int64 = 14
  private static let backupHoursMax: Int64 = 26
  private static let backupDaysMax: Int64 = 7
  private static let aheadSeconds: Int64 = 3_600

  private mutating func add(_ verdict: Verdict, _ subject: String, _ text: String) {
    lines.append("\(verdict.rawValue) \(subject): \(text)")
    if verdict == .failure { hasFailed = true }
  }

  mutating func settings(_ data: DataOption) {
    let path = data.config ?? ProcessInfo.processInfo.environment[Settings.pathVariable]
    let isThere = FileManager.default.fileExists(atPath: path ?? SettingsFile.standardPath)
    add(
      .ok, "configuration",
      isThere ? path ?? SettingsFile.standardPath : "no file \(SettingsFile.standardPath)")
  }

  /// What the data directory shows; nil for PostgreSQL and for one that cannot be read.
  mutating func data(_ data: DataOption) -> DataFindings? {
    do throws(Status) {
      try data.checkPaths()
      if let url = data.url {
        try PostgreSQLSession.run("SELECT 1", at: url)
        add(.ok, "data", "in PostgreSQL, which can be reached and whose own tools check it")
        return nil
      }
      let findings = try DataFindings(of: data.data)
      let names = findings.enterprises.prefix(5).joined(separator: ", ")
      let more = findings.enterprises.count > 5 ? ", …" : ""
      if findings.enterprises.isEmpty {
        add(.warning, "data", "\(data.data) has no enterprise: `tonglud setup` creates it")
      } else {
        add(
          .ok, "data", "\(data.data), \(findings.databaseBytes) bytes; enterprises \(names)\(more)")
      }
      return findings
    } catch {
      let place = data.url == nil && !error.message.contains(data.data) ? data.data + ": " : ""
      let advice = Console.advice(for: error).map { ": \($0)" } ?? ""
      add(.failure, "data", place + error.message + advice)
      return nil
    }
  }

  mutating func disks(_ data: DataOption, _ series: BackupOptions, databaseBytes: Int64) {
    let places = [
      ("disk of the data", data.data, Int64(0)),
      ("disk of the files", data.files ?? data.data + "/files", 0),
      ("disk of the backups", series.backups ?? "", databaseBytes),
    ]
    for (subject, path, needed) in places where !path.isEmpty {
      guard let free = Disk.freeBytes(at: path) else {
        // The data are checked by their own line.
        if path == series.backups { add(.ok, subject, "\(path) is created by the first backup") }
        continue
      }
      let text = "\(free >> 20) MiB free at \(path)"
      if free < max(Self.freeBytesMin, needed) {
        add(.failure, subject, text + ": make room, or writes will be refused")
      } else if free < max(Self.freeBytesFew, needed * 2) {
        add(.warning, subject, text + ": make room soon")
      } else {
        add(.ok, subject, text)
      }
    }
  }

  mutating func clock(_ findings: DataFindings?) {
    let text = "this machine's is \(now.rfc3339)"
    guard let stored = findings?.storedClock else { return add(.ok, "clock", text) }
    if stored > now.adding(seconds: Self.aheadSeconds) {
      add(
        .failure, "clock",
        text + ", but the data are of \(stored.rfc3339): correct it before the server starts")
    } else {
      add(.ok, "clock", text)
    }
  }

  mutating func certificate(_ tls: CertificateOptions) {
    guard tls.isComplete else {
      return add(
        .failure, "certificate",
        "give --tls-certificate and --tls-key together: the server does not start with one alone")
    }
    guard let files = tls.files else {
      return add(.ok, "certificate", "none: the server speaks plaintext")
    }
    do throws(Status) {
      let end = try files.expireTime()
      let days = (end.seconds - now.seconds) / 86_400
      let text = "\(files.certificateChain) is valid until \(end.rfc3339)"
      if end <= now {
        add(.failure, "certificate", text + ": renew it, then send the server SIGHUP")
      } else if days < Self.certificateDaysFew {
        add(.warning, "certificate", text + ", \(days) days: renew it, then send SIGHUP")
      } else {
        add(.ok, "certificate", text)
      }
    } catch {
      add(.failure, "certificate", error.message)
    }
  }

  mutating func statistics(_ findings: DataFindings?) {
    guard let findings else { return }
    let tables = findings.tablesWithoutStatistics
    if tables.isEmpty {
      add(.ok, "statistics", "every table has them")
    } else {
      add(
        .warning, "statistics",
        "\(tables.count) tables have none (\(tables.prefix(3).joined(separator: ", "))): the next "
          + "start of the server sets them")
    }
  }

  mutating func backups(_ data: DataOption, _ series: BackupOptions) {
    guard data.url == nil else {
      return add(.ok, "backup", "by PostgreSQL's own tools, see PostgreSQL.md")
    }
    guard let folder = series.backups else {
      return add(.warning, "backup", "no directory of backups is set (--backups)")
    }
    do throws(Status) {
      guard let last = try BackupSeries(in: folder).complete.first else {
        return add(.failure, "backup", "\(folder) has none: run `tonglud backup`")
      }
      let hours = (now.seconds - last.time.seconds) / 3_600
      let text = "\(folder)/\(last.name) is \(hours) hours old"
      if hours > Self.backupDaysMax * 24 {
        add(.failure, "backup", text + ": is the timer tonglud-backup active?")
      } else if hours > Self.backupHoursMax {
        add(.warning, "backup", text + ": is the timer tonglud-backup active?")
      } else {
        add(.ok, "backup", text)
      }
    } catch {
      add(.failure, "backup", error.message)
    }
  }

  mutating func modes(_ findings: DataFindings?, _ data: DataOption, _ tls: CertificateOptions) {
    let keys = DataFindings.open([tls.tlsKey].compactMap(\.self))
    let open = (findings?.openPaths ?? []) + keys
    if open.isEmpty {
      add(.ok, "file modes", "only their owner may read data and key")
    } else {
      add(
        .warning, "file modes",
        "others than the owner may read \(open.joined(separator: ", ")): chmod go= them")
    }
  }
}
