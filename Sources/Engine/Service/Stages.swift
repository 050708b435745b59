package import TongluCore
package import TongluDatabase
package import TongluMessages

/// The remaining room of one transaction of a staged mutation: it ends when its rows or its time
/// are used up, and earlier if calls wait for the writer.
package struct StepRoom: Sendable {
  private var rows: Int
  private var isFresh = true
  private let begun = monotonicNanoseconds()
  private let pace: StepPace
  private let isAwaited: @Sendable () -> Bool
  /// How many things the whole mutation changes; nil where its first step does not say.
  package private(set) var affectedCount: Int?

  /// `isAwaited` returns whether calls wait for the writer.
  package init(
    rows: Int, _ pace: StepPace = .unlimited,
    isAwaited: @escaping @Sendable () -> Bool = { false }
  ) {
    self.rows = rows
    self.pace = pace
    self.isAwaited = isAwaited
  }

  /// Reserves about `count` rows in the step; false when they belong to the next step. The first
  /// rows of a step always fit.
  package mutating func take(_ count: Int = 1) -> Bool {
    guard isFresh || rows >= count && hasTime else { return false }
    isFresh = false
    rows -= count
    return true
  }

  /// The number of the `wanted` rows for which there is room, at least one in a new step.
  package mutating func takeUp(to wanted: Int) -> Int {
    guard isFresh || rows > 0 && hasTime else { return 0 }
    let taken = min(wanted, max(rows, isFresh ? 1 : 0))
    isFresh = false
    rows -= taken
    return taken
  }

  /// Declares in the first step how many things the whole mutation changes, for the dry run that
  /// asks the caller first.
  package mutating func affects(_ count: Int) { affectedCount = count }

  /// The time that the step has run.
  package var ranNanoseconds: UInt64 { monotonicNanoseconds() - begun }

  private var hasTime: Bool { pace.hasTime(after: ranNanoseconds, isAwaited: isAwaited) }
}

/// The time for which the next step of a staged mutation may run, learned from how long earlier
/// steps held the writer: it shows what its rows cost in the commit and in the observers.
package struct StepPace: Sendable, Hashable {
  /// A step always runs for this fraction of its target time, whatever its commit costs and however
  /// many calls wait, so that it makes progress.
  private static let leastShare: UInt64 = 5

  /// The target time of a step in the writer, including commit and observers.
  private let heldNanoseconds: UInt64
  /// The time after which the next step begins no more rows.
  package private(set) var nanoseconds: UInt64

  /// Before the first step, when the cost of a commit is not known.
  package init(holding heldNanoseconds: UInt64) {
    self.heldNanoseconds = heldNanoseconds
    nanoseconds = heldNanoseconds / Self.leastShare
  }

  /// Steps that are limited in rows alone.
  package static let unlimited = StepPace(holding: 1 << 60)

  /// The time that it runs even while calls wait for the writer.
  private var leastNanoseconds: UInt64 { heldNanoseconds / Self.leastShare }

  /// Whether a step that has run for this time may begin more rows.
  package func hasTime(after ran: UInt64, isAwaited: () -> Bool) -> Bool {
    ran < nanoseconds && (ran < leastNanoseconds || !isAwaited())
  }

  /// Records how long a step ran and how long its transaction held the writer. The next step is
  /// shorter at once if that was too long, and at most twice as long otherwise.
  package mutating func took(run: UInt64, held: UInt64) {
    let wanted = Double(heldNanoseconds) * Double(run) / Double(max(held, run, 1))
    nanoseconds = max(min(UInt64(wanted), nanoseconds * 2), leastNanoseconds)
  }
}

/// The progress of a staged mutation, stored with each step, so that another server can continue
/// it.
package protocol StagedProgress: Sendable {
  /// The progress before the first step.
  init()
  init(stored: [UInt8]) throws(Status)
  var stored: [UInt8] { get }
}

extension StagedProgress where Self: Message {
  package init(stored: [UInt8]) throws(Status) { self = try Self.decode(stored, .strict) }
  package var stored: [UInt8] { encoded() }
}

/// The preparation of a staged mutation outside of the writer.
package protocol StagedPreparation: Sendable {
  /// The work determined before the first step, to be stored with it; empty if preparing the same
  /// request again, for the same call, gives the same work.
  var frozen: [UInt8] { get }
  /// Restores the stored work; nil if it is prepared again.
  init?(frozen: [UInt8]) throws(Status)
}

extension StagedPreparation {
  package var frozen: [UInt8] { [] }
  package init?(frozen: [UInt8]) throws(Status) { nil }
}

/// A preparation that only checks.
package struct NothingPrepared: StagedPreparation {
  package init() {}
}

extension Method {
  /// The steps of one staged mutation, prepared.
  package struct Stages: Sendable {
    /// One step: takes the stored progress, empty before the first, and returns the new one, with
    /// the response when nothing is left to do.
    package typealias Step =
      @Sendable ([UInt8], inout StepRoom, Call, borrowing Transaction)
      throws(Status) -> (progress: [UInt8], reply: [UInt8]?)

    let frozen: [UInt8]
    package let step: Step
  }

  /// A mutation of one transaction, or of several.
  package enum Work: Sendable {
    case whole(Apply)
    case staged(Stages)
  }

  /// A staged mutation. `prepare` runs on the bounded pool over a snapshot. The handler is called
  /// in one transaction after the other, each with the room of a step, until it returns the
  /// response; other calls run in between. Only the first transaction may refuse the mutation:
  /// after it the mutation is completed, whatever happens to its caller, its deadline or the
  /// program.
  package static func staged<
    Request: Message, Preparation: StagedPreparation, Progress: StagedProgress, Reply: Message
  >(
    _ path: String, access: Roles,
    requestID: @escaping @Sendable (Request) -> String,
    prepare:
      @escaping @Sendable (Request, Call, borrowing Snapshot) throws(Status) -> Preparation,
    _ step:
      @escaping @Sendable (
        Request, Preparation, inout Progress, inout StepRoom, Call, borrowing Transaction
      ) throws(Status) -> Reply?
  ) -> Method {
    let decode: @Sendable (Span<UInt8>) throws(Status) -> Mutation = { (bytes) throws(Status) in
      let request = try Request.decode(bytes, .strict)
      let stages: @Sendable (Preparation) -> Work = { preparation in
        .staged(
          Stages(frozen: preparation.frozen) {
            (stored, room, call, transaction) throws(Status) in
            var progress = stored.isEmpty ? Progress() : try Progress(stored: stored)
            let reply = try step(request, preparation, &progress, &room, call, transaction)
            return (progress.stored, reply?.encoded())
          })
      }
      return Mutation(
        requestID: requestID(request),
        prepare: { (call, snapshot) throws(Status) in
          stages(try prepare(request, call, snapshot))
        },
        work: Mutation.unprepared,
        resume: { (frozen, call, snapshot) throws(Status) in
          if let preparation = try Preparation(frozen: frozen) { return stages(preparation) }
          return stages(try prepare(request, call, snapshot))
        })
    }
    return Method(
      path: path, access: access, isHeavy: true, isSecret: false, body: .write(decode),
      personalReply: personal(Reply.self))
  }
}

extension Method.Mutation {
  /// Runs all steps in one transaction: for filling databases that nobody else uses.
  package func carryOut(
    _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> [UInt8] {
    switch try prepare?(call, transaction.snapshot) ?? work {
    case .whole(let apply): return try apply(call, transaction)
    case .staged(let stages):
      var progress: [UInt8] = []
      while true {
        var room = StepRoom(rows: .max)
        let (now, reply) = try stages.step(progress, &room, call, transaction)
        if let reply { return reply }
        progress = now
      }
    }
  }
}

/// Encodes whole numbers, small ones in few bytes, for the progress of staged mutations.
package enum PackedNumbers {
  package static func bytes(_ numbers: some Sequence<Int64>) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers {
      var rest = UInt64(bitPattern: number << 1 ^ number >> 63)
      while rest > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
    return bytes
  }

  /// DATA_LOSS PROGRESS_UNREADABLE for malformed bytes.
  package static func numbers(_ bytes: [UInt8]) throws(Status) -> [Int64] {
    var numbers: [Int64] = []
    var (value, shift): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      guard shift < 64 else { throw unreadable }
      value |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 != 0 { continue }
      numbers.append(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
      (value, shift) = (0, 0)
    }
    guard shift == 0 else { throw unreadable }
    return numbers
  }

  package static let unreadable = Status(
    .dataLoss, "PROGRESS_UNREADABLE", "what is stored of a staged mutation does not read")
}
