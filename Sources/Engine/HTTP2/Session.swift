import CNghttp2
import TongluCore

/// One HTTP/2 connection without I/O, of either role: the peer's bytes go in by `feed`, bytes for
/// the peer come out by `drain`.
///
/// Confined to one thread. Call `drain` after every submission and every feed. The handler owns the
/// session and outlives it; stream ids are not reused, so a closed stream is never confused with
/// another.
@safe
package final class Session {
  /// Why `feed` refused bytes.
  package enum Failure: Sendable, Hashable {
    /// The client did not begin with the preface of HTTP/2.
    case notHTTP2
    /// The peer sends floods, or breaks the protocol beyond a GOAWAY.
    case broken
    /// The peer resets too many streams, or causes too many resets.
    case tooManyResets
    /// The peer sends too many frames without content.
    case tooManyControls
    /// The peer sends too many PINGs.
    case tooManyPings
    /// Ended by the handler: refusing the peer's requests takes too much time.
    case tooMuchWork
  }

  let limits: Limits
  let names: HeaderNames
  let pool: StreamPool
  let isClient: Bool
  // Unowned, because the handler owns the session; a reference count per callback would be wasted.
  unowned(unsafe) let server: (any ServerHandler)?
  unowned(unsafe) let client: (any ClientHandler)?
  var handle: OpaquePointer?
  /// The open streams, as a linked list.
  private(set) var open: StreamPointer?
  /// What it counts as it goes.
  var counts = Counts()
  /// The server's last GOAWAY.
  package internal(set) var goAway: GoAway?
  var resets: TokenBucket
  var controls: TokenBucket
  var pings: PingPolicy
  /// The clock of the token buckets: monotonic nanoseconds.
  package var clock: () -> UInt64 = { monotonicNanoseconds() }
  /// The stream of the current header block.
  var current: StreamPointer?
  /// The last stream looked up; nil when it has ended.
  var latest: StreamPointer?
  package internal(set) var failure: Failure?
  /// Server: the last stream opened by the peer, and the last ones ended by it.
  var lastOpened: Int32 = 0
  var ended = Ended()
  var walk = FrameWalk()
  /// Output of the last `mem_send` for which `drain` had no room; valid until the next.
  private var pending: UnsafePointer<UInt8>?
  private var pendingCount = 0
  private var isInside = false

  /// A server's session: its SETTINGS are the first bytes to drain.
  package init(
    server: any ServerHandler, limits: Limits = Limits(), names: HeaderNames, pool: StreamPool
  ) {
    self.limits = limits
    resets = TokenBucket(burst: limits.resetsBurst, perSecond: limits.resetsPerSecond)
    controls = TokenBucket(burst: limits.controlsBurst, perSecond: limits.controlsPerSecond)
    pings = PingPolicy(secondsMin: limits.pingSecondsMin, strikesMax: limits.pingStrikesMax)
    self.names = names
    self.pool = pool
    isClient = false
    unsafe self.server = server
    unsafe client = nil
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    let result = unsafe nghttp2_session_server_new3(
      &handle, Shared.standard.callbacks, user, Shared.standard.options, pool.memory.functions)
    precondition(result == 0, "nghttp2 has no memory")
    submitSettings([
      (NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreamsMax),
      (NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindowBytes),
      (NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListBytesHard),
    ])
  }

  /// A client's session: preface and SETTINGS are the first bytes to drain.
  package init(
    client: any ClientHandler, limits: Limits = Limits(), names: HeaderNames, pool: StreamPool
  ) {
    self.limits = limits
    resets = TokenBucket(burst: limits.resetsBurst, perSecond: limits.resetsPerSecond)
    controls = TokenBucket(burst: limits.controlsBurst, perSecond: limits.controlsPerSecond)
    pings = PingPolicy(secondsMin: limits.pingSecondsMin, strikesMax: limits.pingStrikesMax)
    self.names = names
    self.pool = pool
    isClient = true
    unsafe server = nil
    unsafe self.client = client
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    let result = unsafe nghttp2_session_client_new3(
      &handle, Shared.standard.callbacks, user, Shared.standard.options, pool.memory.functions)
    precondition(result == 0, "nghttp2 has no memory")
    submitSettings([
      (NGHTTP2_SETTINGS_ENABLE_PUSH, 0),
      (NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindowBytes),
      (NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListBytesHard),
    ])
  }

  deinit {
    unsafe nghttp2_session_del(handle)
    while let stream = unsafe open {
      unsafe open = stream.pointee.next
      unsafe pool.give(stream)
    }
  }

  private func submitSettings(_ settings: [(nghttp2_settings_id, Int)]) {
    let entries = settings.map {
      nghttp2_settings_entry(
        settings_id: Int32(bitPattern: $0.0.rawValue), value: UInt32(clamping: $0.1))
    }
    unsafe nghttp2_submit_settings(handle, 0, entries, entries.count)
    unsafe nghttp2_session_set_local_window_size(
      handle, 0, 0, Int32(clamping: limits.connectionWindowBytes))
  }

  /// Processes bytes of the peer. False: the connection is broken (`failure`); send the pending
  /// bytes and close it.
  package func feed(_ bytes: Span<UInt8>) -> Bool {
    if failure != nil { return false }
    enter()
    defer { leave() }
    if !isClient {
      lookAtFrames(bytes)
      if failure != nil { return false }
    }
    let count = bytes.count
    let taken = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe nghttp2_session_mem_recv(handle, buffer.baseAddress, count)
    }
    if taken == count { return true }
    let isOther = taken == Int(NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue)
    failure = failure ?? (isOther ? .notHTTP2 : .broken)
    return false
  }

  /// Appends bytes for the peer to `output` until it is full or none are left; returns their
  /// number.
  package func drain(into output: inout OutputRawSpan) -> Int {
    enter()
    defer { leave() }
    return unsafe output.withUnsafeMutableBytes { buffer, initialized in
      let start = initialized
      while initialized < buffer.count, refill() {
        let count = min(pendingCount, buffer.count - initialized)
        unsafe (buffer.baseAddress.unsafelyUnwrapped + initialized).copyMemory(
          from: pending.unsafelyUnwrapped, byteCount: count)
        unsafe pending = pending.unsafelyUnwrapped + count
        pendingCount -= count
        initialized += count
      }
      return initialized - start
    }
  }

  /// Bytes for the peer, at most `max`.
  package func drain(max: Int = .max) -> [UInt8] {
    enter()
    defer { leave() }
    var output: [UInt8] = []
    while output.count < max, refill() {
      let count = min(pendingCount, max - output.count)
      unsafe output.append(contentsOf: UnsafeBufferPointer(start: pending, count: count))
      unsafe pending = pending.unsafelyUnwrapped + count
      pendingCount -= count
    }
    return output
  }

  private func refill() -> Bool {
    if pendingCount > 0 { return true }
    var bytes: UnsafePointer<UInt8>?
    let count = unsafe nghttp2_session_mem_send(handle, &bytes)
    unsafe pending = bytes
    if count < 0 { failure = failure ?? .broken }
    pendingCount = max(0, count)
    return pendingCount > 0
  }

  private func enter() {
    precondition(!isInside, "a handler submits; it neither feeds nor drains")
    isInside = true
  }

  private func leave() {
    isInside = false
    settle()
  }

  /// Nothing is left to read or write: the connection can be closed.
  package var isFinished: Bool {
    unsafe pendingCount == 0 && nghttp2_session_want_read(handle) == 0
      && nghttp2_session_want_write(handle) == 0
  }

  /// The connection is closed: notifies the handler of each stream that it still waits for.
  package func close() {
    while let stream = unsafe open {
      unsafe nghttp2_session_set_stream_user_data(handle, stream.pointee.id, nil)
      unsafe retire(stream, error: ErrorCode.cancel)
    }
    settle()
  }
}

// Counters.
extension Session {
  struct Counts {
    var openStreams = 0
    var bufferedBytes = 0
    /// The part of those counts that is in the process's budget.
    var settledBytes = 0
    var pendingReplyBytes = 0
    var resets = 0
    var sentDataBytes = 0
    var refusedStreams = 0
    var oversizeHeads = 0
    var isGreeted = false
  }

  /// Streams of the session: a server's until its response is sent, a client's until closed.
  package var openStreams: Int { counts.openStreams }
  /// Bytes of requests in progress: incomplete bodies, and the bytes that handlers hold.
  package var bufferedBytes: Int { counts.bufferedBytes }
  /// Bytes of responses that wait to be sent.
  package var pendingReplyBytes: Int { counts.pendingReplyBytes }
  /// RST_STREAM frames of both sides.
  package var resetCount: Int { counts.resets }
  /// Bytes of DATA written for the peer: they increase only as its flow control allows.
  package var sentDataBytes: Int { counts.sentDataBytes }
  /// Streams beyond the allowed number, and header lists beyond the hard limit: both are reset.
  package var refusedStreams: Int { counts.refusedStreams }
  package var oversizeHeads: Int { counts.oversizeHeads }
  /// The peer's SETTINGS were received.
  package var isGreeted: Bool { counts.isGreeted }

  /// Adds to the bytes of requests in progress; negative to subtract.
  func buffer(_ bytes: Int) {
    counts.bufferedBytes += bytes
  }

  /// Updates the process's budget: once for each `feed` or `drain`, because all event loops share
  /// it.
  func settle() {
    guard counts.settledBytes != counts.bufferedBytes else { return }
    limits.total?.add(counts.bufferedBytes - counts.settledBytes)
    counts.settledBytes = counts.bufferedBytes
  }
}

/// A GOAWAY of the peer.
package struct GoAway: Sendable, Hashable {
  /// Streams after this one were not processed.
  package var lastStream: Int32
  /// An `ErrorCode` of the frame.
  package var error: UInt32
  /// A text for a person; gRPC defines `too_many_pings`.
  package var debug: [UInt8]
}

// Shutdown of a connection.
extension Session {
  /// The first step of a shutdown: asks the peer to open no more streams; those it opens meanwhile
  /// are still served. The second step follows after about a round trip.
  package func announceShutdown() {
    unsafe nghttp2_submit_shutdown_notice(handle)
  }

  /// The second step: names the last stream served and refuses later ones. `isFinished` becomes
  /// true when the open ones have ended.
  package func shutDown(error: UInt32 = ErrorCode.noError) {
    let last = unsafe nghttp2_session_get_last_proc_stream_id(handle)
    unsafe nghttp2_submit_goaway(handle, 0, last, error, nil, 0)
  }

  /// Resets a stream; for a client, `closed` follows in the next `drain`.
  package func reset(stream: Int32, error: UInt32 = ErrorCode.cancel) {
    unsafe nghttp2_submit_rst_stream(handle, 0, stream, error)
  }

  /// Sends a PING; `feed` receives its acknowledgement.
  package func ping() {
    unsafe nghttp2_submit_ping(handle, 0, nil)
  }
}

// The open streams.
extension Session {
  func makeStream(id: Int32) -> StreamPointer {
    let stream = unsafe pool.take(id: id)
    unsafe stream.pointee.previous = nil
    unsafe stream.pointee.next = open
    if let first = unsafe open { unsafe first.pointee.previous = stream }
    unsafe open = stream
    counts.openStreams += 1
    return unsafe stream
  }

  /// Ends the stream: removes it from the list, returns it to the pool, and notifies a waiting
  /// handler.
  func retire(_ stream: StreamPointer, error: UInt32) {
    let id = unsafe stream.pointee.id
    let phase = unsafe stream.pointee.phase
    let isBegun = unsafe stream.pointee.isBegun
    if !isClient, unsafe stream.pointee.hasEnded { ended.add(id, .endStream) }
    if phase == .receiving { unsafe buffer(-stream.pointee.body.count) }
    unsafe buffer(-stream.pointee.held)
    unsafe counts.pendingReplyBytes -= stream.pointee.pending
    if unsafe current == stream { unsafe current = nil }
    if unsafe latest == stream { unsafe latest = nil }
    unsafe unlink(stream)
    unsafe pool.give(stream)
    if let server = unsafe server, phase == .delivered || phase == .producing {
      server.cancelled(stream: id)
    }
    if let client = unsafe client, phase != .replied {
      client.closed(stream: id, error: isBegun ? error : ErrorCode.unsent)
    }
  }

  func unlink(_ stream: StreamPointer) {
    let previous = unsafe stream.pointee.previous
    let next = unsafe stream.pointee.next
    if let previous = unsafe previous {
      unsafe previous.pointee.next = next
    } else {
      unsafe open = next
    }
    if let next = unsafe next { unsafe next.pointee.previous = previous }
    counts.openStreams -= 1
  }
}
