package import TongluMessages

/// What a call costs as the enterprise grows. Each RPC declares two in its own test file:
///
/// - the typical one, as most callers make it;
/// - the worst one that the contract allows: the largest dealer, the longest page, the filter that
///   finds nothing.
///
/// In a test both are counted in steps of SQLite's virtual machine, which are the same on every
/// machine, at 1,000 orders and at 10,000: a call that takes more than twice as many has its reason
/// or is refused. On PostgreSQL they are made, at 1,000. `tools/bench/run growth-all` measures the
/// same calls on up to a million orders (`GrowthBench`).
package enum Growth {
  /// Sets a request, of which the request id is set already, and says who calls.
  package typealias Ask<Request> = (_ world: GrownWorld, _ request: inout Request) throws -> Actor

  /// The factor by which a call may grow without a reason.
  static let factorMax = 2.0
  /// Fewer steps than these count as these: what a look at one more row changes.
  private static let stepsMin = 100.0
  static let rows = [1_000, 10_000]

  /// Counts the calls of an RPC, `Service/Method`; `reason` says why they cost more in a larger
  /// enterprise, or more than 10 ms.
  package static func check<Request: Message>(
    _ rpc: String, reason: String? = nil, typical: @escaping Ask<Request>,
    worst: @escaping Ask<Request>
  ) throws {
    try check([
      GrowthCall(rpc, "typical", reason, typical), GrowthCall(rpc, "worst", reason, worst),
    ])
  }

  /// The same where the typical call is the worst there is.
  package static func check<Request: Message>(
    _ rpc: String, reason: String? = nil, _ call: @escaping Ask<Request>
  ) throws {
    try check([GrowthCall(rpc, "any", reason, call)])
  }

  private static func check(_ calls: [GrowthCall]) throws {
    if let bench = GrowthBench.wanted { return try bench.measure(calls) }
    for call in calls {
      let steps = try Self.rows.prefix(BedStorage.server == nil ? 2 : 1).map { rows in
        try GrownBed.at(rows) { bed in try bed.steps(of: call) }
      }
      guard let least = steps.first, let most = steps.last else { continue }
      let factor = Double(most) / max(Double(least), stepsMin)
      if factor > factorMax, call.reason == nil {
        throw GrowthFault("\(call.rpc), \(call.kind): \(least) steps at 1,000, \(most) at 10,000")
      }
    }
  }
}

/// A call that is to be counted or measured.
struct GrowthCall {
  let rpc: String
  /// `typical` or `worst`, `any` where they are the same.
  let kind: String
  let reason: String?
  /// The request's bytes in a world, and who calls.
  let make: (GrownWorld) throws -> (message: [UInt8], actor: Actor)

  var path: String { "/tonglu.v1.\(rpc)" }

  init<Request: Message>(
    _ rpc: String, _ kind: String, _ reason: String?, _ ask: @escaping Growth.Ask<Request>
  ) {
    self.rpc = rpc
    self.kind = kind
    self.reason = reason
    make = { world in
      var request = Request()
      let actor = try ask(world, &request)
      return (request.encoded(), actor)
    }
  }
}

/// What is wrong with what a call costs, in words.
struct GrowthFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
