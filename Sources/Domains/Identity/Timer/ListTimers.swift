package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension TimerService {
  package func listTimers(
    _ request: ListTimersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListTimersResponse {
    let page = try Page(request)
    try Self.check(kind: request.kind)
    let state: Timers.State? =
      switch request.state {
      case .waiting: .waiting
      case .dead: .dead
      default: nil
      }
    let after = page.after.map {
      TimerKey(
        kind: $0.text, subject: $0.id, dueTime: Instant(microseconds: $0.number))
    }
    let records = try Timers.list(
      state, kind: request.kind, after: after, limit: page.probe, snapshot)
    var response = ListTimersResponse()
    (response.timers, response.nextPageToken) = try page.cut(records) {
      Page.Key(id: $0.key.subject, number: $0.key.dueTime.microseconds, text: $0.key.kind)
    } _: { record throws(Status) in
      record.timer
    }
    return response
  }
}
