package import TongluCore
package import TongluDatabase
package import TongluIdentity
package import TongluService

/// Implemented by a higher domain that reacts when a member joins a company. The composition passes
/// it to the domains that create members, which do not know it.
package protocol MemberJoiner: Sendable {
  /// Runs once, in the transaction that has created `member`.
  func memberJoined(
    _ member: MemberRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status)
}
