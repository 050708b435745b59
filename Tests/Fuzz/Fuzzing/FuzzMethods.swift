import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

/// A method of every kind that runs on the loop alone.
enum FuzzMethods {
  static let all: [Method] = [
    .read("/f.F/Echo", access: .anyone, isHeavy: false) {
      (request: Bytes, call, snapshot) throws(Status) in
      if request.value.first == 0x39 { throw .invalid("NINE", field: "value", "not nine") }
      return request
    },
    .serverStream(
      "/f.F/Count", access: .anyone, isHeavy: false,
      begin: { (request: Bytes, call) throws(Status) in 0..<(request.value.count << 2) },
      next: { (rest: inout Range<Int>, room, snapshot) throws(Status) -> Batch<Bytes> in
        guard let next = rest.popFirst() else { return Batch(then: .end) }
        if next == 31 { throw Status(.outOfRange, "UNLUCKY", "thirty-one") }
        return Batch([Bytes([UInt8](repeating: 0x2E, count: next * 9))], then: .more)
      }),
    .serverStream(
      "/f.F/Follow", access: .anyone, isHeavy: false,
      begin: { (request: Bytes, call) throws(Status) in request.value },
      next: { (rest: inout [UInt8], room, snapshot) throws(Status) -> Batch<Bytes> in
        defer { rest = [] }
        return Batch(
          rest.isEmpty ? [] : [Bytes(rest)],
          then: .change(of: [.every(Entity(60, "post")), .health]))
      }),
    .serverStream(
      "/f.F/Nap", access: .anyone, isHeavy: false,
      begin: { (request: Bytes, call) throws(Status) in request.value.count },
      next: { (turns: inout Int, room, snapshot) throws(Status) -> Batch<Bytes> in
        turns -= 1
        if turns < 0 { return Batch(then: .end) }
        return Batch([Bytes([0x7A])], then: .delay(milliseconds: 100))
      }),
    .clientStream(
      "/f.F/Sum", access: .anyone, isHeavy: false, begin: { (call) throws(Status) in 0 },
      receive: { (sum: inout Int, message: Bytes) throws(Status) in
        if message.value.first == 0x39 { throw .invalid("NINE", field: "value", "not nine") }
        sum += message.value.count
      },
      finish: { (sum, call, snapshot) throws(Status) in Bytes(Array("\(sum)".utf8)) }),
    .bidirectional(
      "/f.F/Chat", access: .anyone, begin: { (call) throws(Status) in (call, 0) },
      receive: { (state: inout (Call, Int), message: Bytes) throws(Status) in
        if message.value.first == 0x39 { throw Status(.aborted, "LEFT", "left") }
        if message.value.first == 0x38 { state.0.compressReplies(true) }
        state.1 += message.value.count
      },
      receivedAll: { (state: inout (Call, Int)) throws(Status) in state.1 += 1 },
      next: { (state: inout (Call, Int), room, snapshot) throws(Status) -> Batch<Bytes> in
        if state.1 == 0 { return Batch(then: .input) }
        state.1 -= 1
        return Batch([Bytes([UInt8](repeating: 0x72, count: 300))], then: .more)
      }),
  ]
}

/// A message that is its bytes.
struct Bytes: Message {
  static let fullName = "f.Bytes"
  var value: [UInt8] = []

  init() {}
  init(_ value: [UInt8]) { self.value = value }

  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Bytes {
    Bytes(bytes.indices.map { bytes[$0] })
  }

  func encode(into output: inout [UInt8]) { output += value }
}
