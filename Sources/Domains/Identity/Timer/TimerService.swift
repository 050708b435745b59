import TongluCore
import TongluIdentityMessages
import TongluService

/// The server's background work, which an owner may list and retry.
package struct TimerService: TimerServiceProtocol {
  package init() {}

  /// The kind in a request; it may be empty. INVALID_ARGUMENT BAD_TIMER_KIND.
  static func check(kind: String) throws(Status) {
    let isName = kind.utf8.count <= TimerKind.nameCountMax && kind.utf8.allSatisfy(isOfName)
    guard isName else {
      throw .invalid(
        "BAD_TIMER_KIND", field: "kind",
        "at most \(count: TimerKind.nameCountMax) lower-case letters, digits and hyphens")
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension TimerRecord {
  var timer: Timer {
    var message = Timer()
    message.kind = key.kind
    message.subjectID = key.subject
    message.dueTime = key.dueTime
    message.state = state == .dead ? .dead : .waiting
    message.attempts = Int32(clamping: attempts)
    message.attemptTime = attemptTime
    message.reason = reason
    message.message = self.message
    return message
  }
}
