/// A rule of our own books that no request can break: the last check before figures are stored.
///
/// What does not hold is a fault of the program or of the stored rows. The call is refused with
/// INTERNAL INVARIANT_BROKEN and nothing of it is stored, in release builds too; the log names the
/// rule, and `tonglu_broken_invariants_total` counts the call. A rule is a sentence with ids and
/// quantities, and never holds personal data. What is true inside one function is for `assert`.
@usableFromInline
package enum Invariant {
  package static let reason = "INVARIANT_BROKEN"

  /// INTERNAL INVARIANT_BROKEN unless the rule holds.
  @inlinable
  package static func hold(
    _ isSo: Bool, _ rule: @autoclosure () -> String
  ) throws(Status) {
    if !isSo { throw broken(rule()) }
  }

  @usableFromInline
  package static func broken(_ rule: String) -> Status {
    Status(.internal, "INVARIANT_BROKEN", "it does not hold that \(rule)")
  }
}
