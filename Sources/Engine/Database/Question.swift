package import TongluCore

/// A statement that was sent and whose rows are looked at later: on PostgreSQL several questions
/// share one way to the database and back. Valid as long as its view, until something is written.
package struct Question: Sendable {
  let statement: Statement
  let parameters: [any Bindable]
  let tenant: Int64
  /// What the connection knows it by.
  let ticket: Int
}

/// Something that was asked for, and is taken when it is needed: what does not depend on each
/// other's answers is asked for before the first of them is taken.
package struct Asked<Answer> {
  private let take: (borrowing Snapshot) throws(Status) -> Answer

  /// `take` makes the answer from questions that were asked of the same view.
  package init(_ take: @escaping (borrowing Snapshot) throws(Status) -> Answer) {
    self.take = take
  }

  package func answer(_ snapshot: borrowing Snapshot) throws(Status) -> Answer {
    try take(snapshot)
  }
}
