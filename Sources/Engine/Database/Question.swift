package import TongluCore

/// A sent statement whose rows are read later: on PostgreSQL several questions share one round
/// trip. Valid for the life of its view, until something is written.
package struct Question: Sendable {
  let statement: Statement
  let parameters: [any Bindable]
  let tenant: Int64
  /// The connection's number for it.
  let ticket: Int
}

/// The future result of queries: queries that do not depend on each other's results are sent before
/// the first result is read.
package struct Asked<Answer> {
  private let take: (borrowing Snapshot) throws(Status) -> Answer

  /// `take` reads the result of questions that were sent over the same view.
  package init(_ take: @escaping (borrowing Snapshot) throws(Status) -> Answer) {
    self.take = take
  }

  package func answer(_ snapshot: borrowing Snapshot) throws(Status) -> Answer {
    try take(snapshot)
  }
}
