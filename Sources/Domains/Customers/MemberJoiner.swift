package import TongluCore
package import TongluDatabase
package import TongluIdentity
package import TongluService

/// A domain above that has work to do when a member joins a company. The composition names it to
/// whoever creates members, for a domain below does not know it.
package protocol MemberJoiner: Sendable {
  /// Runs in the transaction that has just created `member`, once.
  func memberJoined(
    _ member: MemberRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status)
}
