import Foundation
import Testing
import TongluComposition
import TongluCore
import TongluIdentity

/// Modified exports: each is refused before a database is created.
@Suite struct TransferTests {
  private let directory = NSTemporaryDirectory() + "tonglu-transfer-\(UUID().uuidString)"
  private var path: String { directory + "/export" }
  private var place: TransferPlace {
    TransferPlace(.directory(directory + "/to"), files: directory + "/to/files")
  }

  /// An export of an enterprise with only an owner.
  private func export() throws -> [UInt8] {
    let data = directory + "/from"
    let platform = try Platform(directory: data)
    _ = try platform.createEnterprise(Bootstrap.Draft(code: "main", name: "通路"))
    platform.close()
    let from = TransferPlace(.directory(data), files: data + "/files")
    let report = try EnterpriseExport(from: from, program: "test") { _ in }
      .write(code: "MAIN", to: path, now: Instant(microseconds: 1))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    #expect(report.fileBytes + 41 >= bytes.count)
    #expect(report.tables.first { $0.name == "staff" }?.rowCount == 1)
    return bytes
  }

  private func refusal(_ bytes: some Collection<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(filePath: path))
    do throws(Status) {
      _ = try EnterpriseImport(path, to: place) { _ in }.run(now: Instant(microseconds: 2))
      return "IMPORTED"
    } catch {
      return error.reason
    }
  }

  @Test func `a change of any byte, a missing and an additional one are refused`() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let whole = try export()
    // Frame headers and the header byte by byte, of the rest every third byte.
    for index in whole.indices
    where index < 300 || index % 3 == 0 || index > whole.count - 300 {
      var changed = whole
      changed[index] ^= 1 << (index % 8)
      let reason = try refusal(changed)
      let expected =
        index < 14 ? "NO_EXPORT" : index < 16 ? "EXPORT_TOO_NEW" : "EXPORT_DAMAGED"
      #expect(reason == expected, "byte \(index)")
    }
    for length in stride(from: 0, to: whole.count, by: 7) {
      let reason = try refusal(whole[..<length])
      #expect(reason == (length < 14 ? "NO_EXPORT" : "EXPORT_DAMAGED"), "\(length) bytes")
    }
    #expect(try refusal(whole + [0]) == "EXPORT_DAMAGED")
    #expect(!FileManager.default.fileExists(atPath: directory + "/to"))
    #expect(try refusal(whole) == "IMPORTED")
    #expect(try refusal(whole) == "ENTERPRISE_EXISTS")
  }
}
