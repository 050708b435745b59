import Glibc

/// A growing buffer that owns its memory.
@safe
struct Buffer {
  private static let capacityMin = 256

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    unsafe base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// Makes room for `length` more bytes, which count as written.
  mutating func extend(by length: Int) -> UnsafeMutablePointer<UInt8> {
    let needed = count + length
    if needed > capacity { grow(to: needed) }
    let start = unsafe base + count
    count = needed
    return unsafe start
  }

  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    unsafe memcpy(extend(by: length), bytes, length)
  }

  /// Removes all bytes; frees the memory if it exceeds `kept` bytes.
  mutating func clear(keeping kept: Int) {
    count = 0
    if capacity > kept { replace(capacity: kept) }
  }

  mutating func free() { unsafe base.deallocate() }

  private mutating func grow(to needed: Int) {
    replace(capacity: max(capacity * 2, needed, Self.capacityMin))
  }

  private mutating func replace(capacity new: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: new)
    unsafe memcpy(larger, base, count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity = new
  }
}

typealias StreamPointer = UnsafeMutablePointer<Stream>

/// The state of one stream, pooled, in plain memory, so that callbacks need no reference counts.
///
/// ```
/// server: receiving ─(END_STREAM, excess, or head alone)→ delivered ─(response)→ replied
///                                      delivered ─(produced response)→ producing ─(end)→ replied
/// client: awaiting ─(END_STREAM)→ replied
/// any ─(RST sent or received, connection gone)→ recycled
/// ```
@safe
struct Stream {
  enum Phase: UInt8 {
    /// Server: the request is incomplete. Client: the response is.
    case receiving
    /// Server: the handler has the request and must respond.
    case delivered
    /// Server: the response has begun, and the handler must produce the rest.
    case producing
    /// The response is submitted (server) or received (client): later frames are dropped.
    case replied
  }

  var id: Int32 = 0
  var phase = Phase.receiving
  /// The handler takes DATA in parts.
  var passesData = false
  /// Only `consume` returns the stream's window.
  var isPaced = false
  /// The content comes from the handler, in parts.
  var isProduced = false
  /// The handler had no content: nghttp2 asks again after `resume`.
  var isDeferred = false
  /// Client: the header fields have been sent to nghttp2.
  var isBegun = false
  /// The peer has sent END_STREAM.
  var hasEnded = false
  /// The header block being read is not the first.
  var isInTrailers = false
  var excess: Request.Excess?
  /// The size of the header list so far, as HTTP/2 counts it.
  var headerListBytes = 0
  /// Received fields, packed: number, lengths of name and value (two bytes each), both; the name
  /// only where the number does not identify it.
  var head = Buffer(capacity: Stream.headKept)
  /// Received DATA (server only).
  var body = Buffer(capacity: Stream.bodyKept)
  /// DATA to send: `prefix` (0 or 5 bytes), then `content` or `copied`.
  var content: [UInt8] = []
  /// A message that was copied instead of retained.
  var copied = Buffer(capacity: 0)
  var contentCount = 0
  var isFramed = false
  /// Its share of the session's `pendingReplyBytes`.
  var pending = 0
  /// Its share of the session's `bufferedBytes` in addition to `body`.
  var held = 0
  /// The time of the first sweep that saw its request incomplete, in seconds; 0 before.
  var seenAt: UInt64 = 0
  /// Bytes of prefix and content already written to nghttp2.
  var sent = 0
  var hasTrailers = false
  var trailers: FieldBlock?
  /// The dynamic trailers, packed as by `Fields`.
  var moreTrailers = Buffer(capacity: 0)
  var moreTrailersCount = 0
  /// Neighbours among the session's open streams; `next` also links the pool.
  var previous: StreamPointer?
  var next: StreamPointer?

  static let headKept = 1 << 10
  static let bodyKept = 4 << 10
  /// Shorter messages are copied: that costs less than retaining their memory.
  static let copiedMax = 2 << 10

  mutating func reset(id: Int32) {
    self.id = id
    phase = .receiving
    passesData = false
    isPaced = false
    isProduced = false
    isDeferred = false
    isBegun = false
    hasEnded = false
    isInTrailers = false
    excess = nil
    headerListBytes = 0
    pending = 0
    held = 0
    seenAt = 0
    sent = 0
    contentCount = 0
    isFramed = false
    hasTrailers = false
    trailers = nil
  }

  /// Frees the memory that only receiving a request needs: a stream may stay open for days.
  mutating func rest() {
    head.clear(keeping: 0)
    body.clear(keeping: 0)
  }

  /// Frees the memory of a large call.
  mutating func release() {
    head.clear(keeping: Stream.headKept)
    body.clear(keeping: Stream.bodyKept)
    if !content.isEmpty { content = [] }
    copied.clear(keeping: Stream.headKept)
    moreTrailers.clear(keeping: Stream.headKept)
    moreTrailersCount = 0
  }
}

/// Unused streams, shared by the sessions of one event loop so that an idle connection holds none.
///
/// Confined to one thread, with every session that uses it.
@safe
package final class StreamPool {
  /// What nghttp2 allocates for the sessions.
  let memory = SessionMemory()
  private static let countMax = 1_024
  private var free: StreamPointer?
  private var count = 0

  package init() {}

  deinit {
    while let stream = unsafe free {
      unsafe free = stream.pointee.next
      unsafe Self.destroy(stream)
    }
  }

  func take(id: Int32) -> StreamPointer {
    let stream: StreamPointer
    if let pooled = unsafe free {
      unsafe free = pooled.pointee.next
      count -= 1
      unsafe stream = pooled
    } else {
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: Stream())
    }
    unsafe stream.pointee.reset(id: id)
    return unsafe stream
  }

  func give(_ stream: StreamPointer) {
    guard count < Self.countMax else { return unsafe Self.destroy(stream) }
    unsafe stream.pointee.release()
    unsafe stream.pointee.next = free
    unsafe free = stream
    count += 1
  }

  private static func destroy(_ stream: StreamPointer) {
    unsafe stream.pointee.head.free()
    unsafe stream.pointee.body.free()
    unsafe stream.pointee.copied.free()
    unsafe stream.pointee.moreTrailers.free()
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }
}
