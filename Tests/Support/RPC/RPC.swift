import TongluComposition
import TongluCore
import TongluDatabase
package import TongluMessages
import TongluService

/// An RPC as declared in its own test file: its callers, a typical call and the worst one.
///
/// The checks of every RPC use this declaration: its access (`RPC+Callers`), that others reach
/// nothing (`RPC+Strangers`), its texts (`RPC+Texts`), that a repetition changes nothing
/// (`RPC+Repetition`), nor a dry run (`RPC+DryRun`), and its costs (`Growth`). There is no
/// other list of RPCs.
package struct RPC {
  /// The typical call, then the worst, or one for both.
  let calls: [GrowthCall]
  /// The roles that may call it: `staff` is every role of the staff, `dealer` every dealer's.
  let callers: String

  /// `name` is `Service/Method`; `reason` is why it costs more in a larger enterprise, or more than
  /// 10 ms.
  package init<Request: Message>(
    _ name: String, callers: String, reason: GrowthReason? = nil,
    typical: @escaping Growth.Ask<Request>, worst: @escaping Growth.Ask<Request>
  ) {
    self.callers = callers
    calls = [
      GrowthCall(name, "typical", reason, typical), GrowthCall(name, "worst", reason, worst),
    ]
  }

  /// The same if the typical call is the worst.
  package init<Request: Message>(
    _ name: String, callers: String, reason: GrowthReason? = nil,
    _ call: @escaping Growth.Ask<Request>
  ) {
    self.callers = callers
    calls = [GrowthCall(name, "any", reason, call)]
  }

  /// Throws if a call costs more in a larger enterprise than declared.
  package func grows() throws { try Growth.check(calls) }

  /// Throws the violated checks.
  package func holds() throws {
    let trial = try RPCTrial(calls[0], callers: callers)
    do {
      try trial.check()
    } catch {
      trial.fault("\(error)")
    }
    if !trial.faults.isEmpty { throw RPCFault(trial.faults.joined(separator: "\n")) }
  }
}

/// One RPC, tested in its own enterprise.
final class RPCTrial {
  let grown: GrownCopy
  let call: GrowthCall
  /// As `RPC.callers`.
  let callers: String
  let method: Method
  let info: MethodInfo
  let actor: Actor
  /// The request, with a new request id if it is a mutation.
  let bytes: [UInt8]
  /// The response, after the call was made.
  var reply: [UInt8] = []
  /// The number of times that a customer was moved.
  var moves = 0
  var faults: [String] = []

  var bed: Testbed { grown.bed }

  init(_ call: GrowthCall, callers: String) throws {
    grown = try GrownCopy()
    self.call = call
    self.callers = callers
    let path = call.path
    method = try grown.bed.platform.executor.router.method(path)
    guard let info = MethodInfo.all.first(where: { $0.path == path }) else {
      throw RPCFault("\(call.rpc) is not in the schema")
    }
    self.info = info
    let (message, actor) = try call.make(grown.world)
    self.actor = actor
    let id = info.isRead ? [] : [0x0A, 36] + Array(grown.bed.requestID().utf8)
    bytes = id + message
  }

  func check() throws {
    try checkCallers()
    try checkStrangers()
    try checkTexts()
    try checkClearing()
    try checkStored()
    try makeTheCall()
    try checkPlaces()
    try checkRepetition()
    try checkUnchanged()
    try checkGarbage()
  }

  func fault(_ text: String) { faults.append("\(call.rpc): \(text)") }

  /// Records a fault unless `isSo`.
  func expect(_ isSo: Bool, _ text: @autoclosure () -> String) {
    if !isSo { fault(text()) }
  }

  /// The same request as a new intent.
  var anew: [UInt8] { RequestBytes.anew(bytes, bed) }

  /// Makes the call, with a clock that was set back: the times of a thing ascend nevertheless.
  func makeTheCall() throws {
    bed.clock.jump(seconds: -30)
    let tried = try dryRun()
    reply = try bed.send(call.path, bytes, as: actor)
    if let tried { try compare(tried) }
    for sql in Self.falling {
      let found = try bed.read { snapshot throws(Status) in
        try snapshot.all(sql) { row throws(Status) in row.int(0) }
      }
      expect(found == [], "with a clock that fell back, \(sql) finds \(found)")
    }
  }

  /// A call's bytes with random damage are refused or harmless, from any caller.
  func checkGarbage() throws {
    guard !bytes.isEmpty else { return }
    var random = SplitMix64(seed: 99)
    for number in 0..<40 {
      var broken = anew
      let index = Int.random(in: 0..<broken.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: broken[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: broken.remove(at: index)
      default: broken.removeLast(broken.count - index)
      }
      let sender = number.isMultiple(of: 2) ? actor : bed.otherTenant.owner
      let refused = status { try bed.send(call.path, broken, as: sender) }
      expect(
        refused?.code != .internal && refused?.code != .unknown,
        "\(broken) ends in \(refused?.description ?? "")")
    }
  }

  /// Each finds rows of the tenant with descending times.
  private static let falling: [Statement] = [
    "SELECT id FROM enterprises WHERE id = $tenant AND update_time < create_time",
    "SELECT id FROM staff WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM members WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM customers WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM contacts WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM addresses WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM products WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM price_rules WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM files WHERE tenant = $tenant AND update_time < create_time",
    "SELECT id FROM orders WHERE tenant = $tenant AND cancel_time < place_time",
    """
    SELECT posts.id FROM post_audience
    JOIN posts ON posts.tenant = $tenant AND posts.id = post_audience.post_id
    WHERE post_audience.tenant = $tenant AND read_time < publish_time
    """,
  ]
}
