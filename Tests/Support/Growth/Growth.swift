import TongluMessages

/// The cost of a call as the enterprise grows. Each RPC declares two calls in its own test file:
///
/// - the typical one;
/// - the worst one that the contract allows: the largest dealer, the longest page, the filter that
///   matches nothing.
///
/// A test counts both in steps of SQLite's virtual machine, which are the same on every machine, at
/// 1,000 orders and at 10,000. A call that takes more than twice as many steps must state a reason
/// (`GrowthReason`) with a limit, or is refused; an unneeded reason is refused too. On PostgreSQL
/// the calls are only made, at 1,000 orders. `tools/bench/run growth-all` measures the same calls
/// with up to a million orders (`GrowthBench`).
package enum Growth {
  /// Fills a request, whose request id is set, and returns the caller.
  package typealias Ask<Request> = (_ world: GrownWorld, _ request: inout Request) throws -> Actor

  /// The factor by which a call may grow without a reason.
  package static let factorMax = 2.0
  /// The growth from which a reason is needed.
  private static let neededMin = 1.5
  /// The least number of steps used in a comparison, so that one more row does not matter.
  private static let stepsMin = 100.0
  static let rows = [1_000, 10_000]

  /// Counts the calls of an RPC.
  static func check(_ calls: [GrowthCall]) throws {
    if let bench = GrowthBench.wanted { return try bench.measure(calls) }
    let counts = try calls.map { call in
      let steps = try Self.rows.prefix(BedStorage.server == nil ? 2 : 1).map { rows in
        try GrownBed.at(rows) { bed in try bed.steps(of: call) }
      }
      return (call.kind, steps)
    }
    try judge(calls[0].rpc, calls[0].reason, counts)
  }

  /// Refuses calls that take more steps in an enterprise ten times as large than the reason allows,
  /// and an unneeded reason for steps. The steps are by the number of rows; with one number, as on
  /// PostgreSQL, nothing is judged.
  package static func judge(
    _ rpc: String, _ reason: GrowthReason?, _ counts: [(kind: String, steps: [Int64])]
  ) throws {
    var growth = 0.0
    for (kind, steps) in counts where steps.count > 1 {
      let (least, most) = (steps[0], steps[steps.count - 1])
      let factor = Double(most) / max(Double(least), stepsMin)
      let limit = reason?.stepsMax ?? factorMax
      guard factor <= limit else {
        throw RPCFault(
          "\(rpc), \(kind): \(least) steps at 1,000, \(most) at 10,000: above \(limit) times")
      }
      growth = max(growth, factor)
    }
    guard let reason, reason.isOfSteps, growth > 0, growth < neededMin else { return }
    throw RPCFault("\(rpc): a reason that is no longer needed: \(reason.text)")
  }
}

/// Why a call costs more as the enterprise grows, or more than 10 ms, and its allowed growth per
/// tenfold of rows.
package struct GrowthReason: Sendable {
  let text: String
  let tenfoldMax: Double
  /// Whether it takes more steps: otherwise only its time grows or is long, which tests independent
  /// of the machine cannot see.
  let isOfSteps: Bool

  /// The call reads or writes more rows.
  package static func steps(_ text: String, tenfoldMax: Double) -> GrowthReason {
    GrowthReason(text: text, tenfoldMax: tenfoldMax, isOfSteps: true)
  }

  /// The call takes longer with the same steps.
  package static func time(
    _ text: String, tenfoldMax: Double = Growth.factorMax
  ) -> GrowthReason {
    GrowthReason(text: text, tenfoldMax: tenfoldMax, isOfSteps: false)
  }

  /// The allowed growth of the steps per tenfold of rows.
  var stepsMax: Double { isOfSteps ? tenfoldMax : Growth.factorMax }
}

/// A call to be counted or measured.
struct GrowthCall {
  let rpc: String
  /// `typical` or `worst`, `any` if they are the same.
  let kind: String
  let reason: GrowthReason?
  /// The request's bytes in a world, and the caller.
  let make: (GrownWorld) throws -> (message: [UInt8], actor: Actor)
  /// A request's bytes as its handler gets them, encoded again.
  let decoded: ([UInt8]) throws -> [UInt8]

  var path: String { "/tonglu.v1.\(rpc)" }

  init<Request: Message>(
    _ rpc: String, _ kind: String, _ reason: GrowthReason?, _ ask: @escaping Growth.Ask<Request>
  ) {
    self.rpc = rpc
    self.kind = kind
    self.reason = reason
    make = { world in
      var request = Request()
      let actor = try ask(world, &request)
      return (request.encoded(), actor)
    }
    decoded = { try Request.decode($0, .strict).encoded() }
  }
}

/// Violations of an RPC's declaration or costs, as text.
struct RPCFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
