package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension TimerService {
  package func retryTimer(
    _ request: RetryTimerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RetryTimerResponse {
    try Self.check(kind: request.kind)
    guard let dueTime = request.dueTime else {
      throw .invalid(.fieldRequired, field: "due_time", "when the timer was due")
    }
    let key = TimerKey(kind: request.kind, subject: request.subjectID, dueTime: dueTime)
    let isRetried = try Timers.retry(key, at: call.now, transaction)
    guard let record = try Timers.find(key, transaction.snapshot) else {
      throw .notFound("timer", request.subjectID)
    }
    guard isRetried else {
      throw Status(
        .failedPrecondition, "TIMER_NOT_DEAD", "only a dead timer is retried")
    }
    var response = RetryTimerResponse()
    response.timer = record.timer
    return response
  }
}
