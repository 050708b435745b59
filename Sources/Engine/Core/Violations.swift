/// Collects the errors of several parts of one request into one refusal.
///
/// The first part added gives code, reason, message and facts; each of the first 20 is a violation
/// with its field and its own reason, in the order of adding. So add in the documented order of
/// precedence.
package struct Violations: Sendable {
  /// The most parts in a refusal.
  package static let countMax = 20

  private var first: Status?
  private var named: [Status.Violation] = []
  private var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds the error of the part that `field` names.
  package mutating func add(_ status: Status, field: String) {
    if first == nil { first = status }
    count += 1
    guard named.count < Self.countMax else { return }
    let known = status.violations.first
    named.append(
      Status.Violation(
        field: known?.field ?? field, description: known?.description ?? status.message,
        reason: status.reason))
  }

  /// Runs a check. If it refuses the content of the request, the refusal is added and the result is
  /// nil; any other failure is thrown at once.
  @discardableResult
  package mutating func collect<Value>(
    _ field: String, _ check: @autoclosure () throws(Status) -> Value
  ) throws(Status) -> Value? {
    do throws(Status) {
      return try check()
    } catch {
      guard error.isOfTheRow else { throw error }
      add(error, field: field)
      return nil
    }
  }

  /// One refusal for all parts; nil without errors.
  package var status: Status? {
    guard var status = first else { return nil }
    status.violations = named
    if count > 1 { status.message += " (and \(count - 1) more)" }
    return status
  }

  /// Throws the refusal if there are errors.
  package func check() throws(Status) {
    if let status { throw status }
  }
}
