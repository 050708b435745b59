import Synchronization
package import TongluCore
import TongluCrypto
package import TongluDatabase

/// Positions of the change feed as clients hold them: sealed for one enterprise under the
/// installation's key, so that they tell nothing, neither how much happens nor whether anything
/// did, and cannot be made up.
package final class Cursors: Sendable {
  private let seal: Seal
  private let database: Database
  /// Makes two texts of one position differ; it comes again after 16 million.
  private let counter = Atomic<UInt32>(0)

  init(_ database: Database, key: [UInt8]) {
    self.database = database
    seal = Seal(key: key, purpose: "cursor")
  }

  /// The tenant's own cursor as a client of it is given it, 32 characters of base64url: the same
  /// for the same place.
  package func text(_ cursor: Cursor, tenant: Int64) -> String {
    text(cursor, tenant: tenant, number: 0).description
  }

  /// The database's position, sealed in the same way. Other enterprises move it: no two texts are
  /// the same.
  func position(_ position: Int64, tenant: Int64) -> PositionText {
    text(
      Cursor(epoch: database.epoch, position: position), tenant: tenant,
      number: counter.add(1, ordering: .relaxed).newValue & 0xFF_FFFF)
  }

  private func text(_ cursor: Cursor, tenant: Int64, number: UInt32) -> PositionText {
    let epoch = UInt64(bitPattern: cursor.epoch) << 24
    return PositionText(
      seal.text(epoch | UInt64(number), UInt64(bitPattern: cursor.position), context: tenant))
  }

  /// The cursor in what a client of the tenant gave back; nil for what it was not given.
  package func open(_ text: String, tenant: Int64) -> Cursor? {
    guard let (epoch, position) = seal.open(text, context: tenant) else { return nil }
    return Cursor(epoch: Int64(epoch >> 24), position: Int64(bitPattern: position))
  }

  /// Where a stream begins: after the cursor that its client kept, or now.
  ///
  /// INVALID_ARGUMENT BAD_CURSOR for what was not given to the tenant. OUT_OF_RANGE CURSOR_EXPIRED
  /// for another history, and for what this one has not come to: the database is then an older copy
  /// of itself, and what it does next is not what the client saw.
  func resume(_ text: String, _ snapshot: borrowing Snapshot) throws(Status) -> Cursor {
    if text.isEmpty {
      return Cursor(epoch: database.epoch, position: try snapshot.feedPosition())
    }
    guard let kept = open(text, tenant: snapshot.tenant) else {
      throw .invalid("BAD_CURSOR", field: "cursor", "a cursor that this stream sent")
    }
    // A snapshot may see a commit a moment before the database's position includes it.
    let last = max(database.position.position, try snapshot.feedPosition())
    guard kept.epoch == database.epoch, kept.position <= last else {
      throw Status(
        .outOfRange, "CURSOR_EXPIRED", "the cursor is of another history: begin without one")
    }
    return kept
  }
}

/// A position as a client is given it, where no string is needed.
package struct PositionText: Sendable, CustomStringConvertible {
  private let sealed: Seal.Text

  fileprivate init(_ sealed: Seal.Text) { self.sealed = sealed }

  package var description: String { sealed.description }

  /// Its characters, ASCII.
  package func withCharacters(_ body: (Span<UInt8>) -> Void) { body(sealed.characters.span) }
}

// What a handler of a stream needs of them.
extension Call {
  /// The cursor as this call's client is given it.
  package func text(of cursor: Cursor) -> String {
    guard let cursors else { preconditionFailure("only a client's call has cursors") }
    return cursors.text(cursor, tenant: tenant)
  }

  /// Where the stream begins: after the cursor that its client kept, or now if that is empty.
  ///
  /// INVALID_ARGUMENT BAD_CURSOR, OUT_OF_RANGE CURSOR_EXPIRED.
  package func resume(
    _ cursor: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Cursor {
    guard let cursors else { preconditionFailure("only a client's call has cursors") }
    return try cursors.resume(cursor, snapshot)
  }
}
