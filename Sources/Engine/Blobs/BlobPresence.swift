import Foundation
import Glibc
package import TongluCore

// Whose contents the directory holds, by the file `installation` in it. Where a share is not
// mounted there is another directory: what is missing there is not lost, and what is written there
// would be.
extension BlobStore {
  /// The file that holds the installation's id.
  package static let markerName = "installation"
  private static let markerBytesMax = 256

  private var markerPath: String { directory + "/" + Self.markerName }

  /// At the start: makes the directory and marks it as the installation's. Where it has no mark it
  /// is taken only if it `mayBeNew`, that is, if nothing is missed in it.
  ///
  /// FAILED_PRECONDITION FILES_GONE, FILES_OF_ANOTHER; RESOURCE_EXHAUSTED DISK_FULL.
  package func adopt(
    mayBeNew: @autoclosure () throws(Status) -> Bool
  ) throws(Status) {
    guard let installation else { return }
    switch foundInstallation {
    case installation: return
    case .some:
      throw Status(
        .failedPrecondition, "FILES_OF_ANOTHER",
        "\(directory) holds the files of another installation: \(markerPath) names it")
    case nil:
      guard try mayBeNew() else {
        throw Status(
          .failedPrecondition, Self.goneReason,
          "\(directory) is not the directory of this installation's files: mount or restore it; to "
            + "begin without what is missing, write \(installation) to \(markerPath)")
      }
      try mark()
    }
  }

  /// Marks the directory, made if absent, as the installation's.
  package func mark() throws(Status) {
    guard let installation else { return }
    try makeDirectory(above: markerPath)
    let fresh = markerPath + ".\(getpid()).new"
    do {
      let file = try Descriptor(fresh, O_WRONLY | O_CREAT | O_TRUNC)
      try file.write(Array((installation + "\n").utf8)[...], at: 0)
      try file.synchronize()
    }
    guard unsafe rename(fresh, markerPath) == 0 else { throw Descriptor.failure(markerPath) }
    try Folder.synchronize(directory)
  }

  /// Refuses while the directory is not the installation's: UNAVAILABLE FILES_GONE. It may wait for
  /// the disk.
  package func checkPresence() throws(Status) {
    guard let installation else { return }
    let found = foundInstallation
    guard found == installation else {
      let why = found == nil ? "its file \(Self.markerName) is missing" : "it is another's"
      conditions.meet(
        .filesGone,
        Status(
          .unavailable, Self.goneReason,
          "\(directory) is not the directory of the files any more: \(why)"))
      throw Status(
        .unavailable, Self.goneReason, "the directory of the files is not there: try again"
      ).retryable(afterMilliseconds: 5_000)
    }
    conditions.end(.filesGone)
  }

  private static let goneReason = "FILES_GONE"

  /// What the directory's mark says; nil without one.
  private var foundInstallation: String? {
    guard let file = try? Descriptor(markerPath, O_RDONLY),
      let bytes = try? file.read(Self.markerBytesMax, at: 0)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What is free on the disk of the files, in bytes.
  package var freeBytes: Int64? {
    Disk.freeBytes(at: directory) ?? Disk.freeBytes(at: Folder.above(directory))
  }

  /// What the disk fails with is the operator's business too.
  func noting<Value: ~Copyable>(_ body: () throws(Status) -> Value) throws(Status) -> Value {
    do throws(Status) {
      return try body()
    } catch {
      if error.has(.diskFull, .diskError) { conditions.meet(.filesFail, error) }
      throw error
    }
  }
}
