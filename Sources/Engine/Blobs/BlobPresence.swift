import Foundation
import Glibc
package import TongluCore

// The file `installation` in the directory names the installation that its contents belong to. When
// a share is not mounted, another directory stands at its path: contents missing there are not
// lost, and contents written there would be.
extension BlobStore {
  /// The file that holds the installation's id.
  package static let markerName = "installation"
  private static let markerBytesMax = 256

  private var markerPath: String { directory + "/" + Self.markerName }

  /// At the start: creates the directory and marks it as the installation's. A directory without a
  /// mark is accepted only if it `mayBeNew`, that is, if no content is missing in it.
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

  /// Marks the directory as the installation's; creates it if it does not exist.
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

  /// Refuses while the directory is not the installation's: UNAVAILABLE FILES_GONE. May block on
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

  /// The free bytes on the disk of the files; nil if unknown.
  package var freeBytes: Int64? {
    Disk.freeBytes(at: directory) ?? Disk.freeBytes(at: Folder.above(directory))
  }

  /// Disk errors are also reported to the operator, as a condition.
  func noting<Value: ~Copyable>(_ body: () throws(Status) -> Value) throws(Status) -> Value {
    do throws(Status) {
      return try body()
    } catch {
      if error.has(.diskFull, .diskError) { conditions.meet(.filesFail, error) }
      throw error
    }
  }
}
