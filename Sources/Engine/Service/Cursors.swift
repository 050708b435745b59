import Synchronization
package import TongluCore
import TongluCrypto
package import TongluDatabase

/// Positions of the change feed for clients: sealed for one enterprise under the installation's
/// key, so that they reveal no activity and cannot be forged.
package final class Cursors: Sendable {
  private let seal: Seal
  private let database: Database
  /// Makes two texts of one position differ; it wraps after 16 million.
  private let counter = Atomic<UInt32>(0)

  init(_ database: Database, key: [UInt8]) {
    self.database = database
    seal = Seal(key: key, purpose: "cursor")
  }

  /// The tenant's own cursor as sent to its clients, 32 characters of base64url: always the same
  /// for the same position.
  package func text(_ cursor: Cursor, tenant: Int64) -> String {
    text(cursor, tenant: tenant, number: 0).description
  }

  /// The database's position, sealed in the same way. Other enterprises advance it, so no two texts
  /// are equal.
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

  /// The cursor in a text that a client of the tenant returned; nil for any other text.
  package func open(_ text: String, tenant: Int64) -> Cursor? {
    guard let (epoch, position) = seal.open(text, context: tenant) else { return nil }
    return Cursor(epoch: Int64(epoch >> 24), position: Int64(bitPattern: position))
  }

  /// Where a stream begins: after the cursor that its client kept, or now.
  ///
  /// INVALID_ARGUMENT BAD_CURSOR for a text that was not sent to the tenant. OUT_OF_RANGE
  /// CURSOR_EXPIRED for another history, and for a position that this one has not reached: the
  /// database is then an older copy, and its next changes are not those that the client saw.
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

/// A position as sent to a client, without a string.
package struct PositionText: Sendable, CustomStringConvertible {
  private let sealed: Seal.Text

  fileprivate init(_ sealed: Seal.Text) { self.sealed = sealed }

  package var description: String { sealed.description }

  /// Its ASCII characters.
  package func withCharacters(_ body: (Span<UInt8>) -> Void) { body(sealed.characters.span) }
}

// For the handlers of streams.
extension Call {
  /// The cursor as sent to this call's client.
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
