import TongluCore
import TongluGRPC
import TongluServer

/// Encodes OTLP requests in protobuf; they are only sent, never read.
///
/// Field numbers: github.com/open-telemetry/opentelemetry-proto, version 1, the packages common,
/// resource, trace, metrics and collector.
enum OTLP {
  static let tracesPath = "/opentelemetry.proto.collector.trace.v1.TraceService/Export"
  static let metricsPath = "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export"

  /// The sender: the attributes of its resource, and the version of the program.
  struct Sender {
    let attributes: [(name: String, value: String)]
    let version: String

    /// A Resource.
    fileprivate func writeResource(to writer: inout WireWriter) {
      for (name, value) in attributes { writer.attribute(1, name, text: value) }
    }

    /// An InstrumentationScope.
    fileprivate func writeScope(to writer: inout WireWriter) {
      writer.field(1, bytes: "tonglu".utf8)
      writer.field(2, bytes: version.utf8)
    }
  }

  /// An ExportTraceServiceRequest.
  static func traces(_ spans: some Sequence<FinishedSpan>, of sender: Sender) -> [UInt8] {
    exported(by: sender) { scope in
      for span in spans { scope.message(2) { span.write(to: &$0) } }
    }
  }

  /// An ExportMetricsServiceRequest; cumulative values began at `start`. Times are nanoseconds
  /// since 1970.
  static func metrics(
    _ families: [MetricFamily], of sender: Sender, start: UInt64, now: UInt64
  ) -> [UInt8] {
    exported(by: sender) { scope in
      for family in families where !family.points.isEmpty {
        scope.message(2) { family.write(to: &$0, start: start, now: now) }
      }
    }
  }

  /// Both kinds of request have the same frame: a resource, and in it a scope.
  private static func exported(
    by sender: Sender, _ content: (inout WireWriter) -> Void
  ) -> [UInt8] {
    var request = WireWriter()
    request.message(1) { resource in
      resource.message(1, sender.writeResource)
      resource.message(2) { scope in
        scope.message(1, sender.writeScope)
        content(&scope)
      }
    }
    return request.bytes
  }

  /// Reads the number of rejected items in a response.
  static func rejected(_ response: [UInt8]) throws(Status) -> UInt64 {
    var (count, reader) = (UInt64(0), WireReader(response[...]))
    while let (number, field) = try reader.next() {
      guard number == 1 else { continue }
      var partial = WireReader(try field.bytes())
      while let (number, field) = try partial.next() {
        if number == 1 { count = try field.varint() }
      }
    }
    return count
  }
}

extension WireWriter {
  /// A KeyValue of text.
  fileprivate mutating func attribute(_ number: Int, _ name: String, text: String) {
    message(number) { pair in
      pair.field(1, bytes: name.utf8)
      pair.message(2) { $0.field(1, bytes: text.utf8) }
    }
  }

  /// A KeyValue of a whole number.
  fileprivate mutating func attribute(_ number: Int, _ name: String, whole: Int) {
    message(number) { pair in
      pair.field(1, bytes: name.utf8)
      pair.message(2) { $0.field(3, varint: UInt64(bitPattern: Int64(whole))) }
    }
  }

  fileprivate mutating func field(_ number: Int, double: Double) {
    field(number, fixed64: double.bitPattern)
  }

  /// An id of eight bytes or several of them, in the order of reading.
  fileprivate mutating func field(_ number: Int, identifier words: UInt64...) {
    field(number, bytes: words.flatMap(Self.bigEndian))
  }

  /// Numbers of eight bytes without a tag each.
  fileprivate mutating func field(_ number: Int, packed words: [UInt64]) {
    field(number, bytes: words.flatMap { Self.bigEndian($0).reversed() })
  }

  private static func bigEndian(_ word: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
  }
}

extension FinishedSpan {
  private static let statusError: UInt64 = 2
  private static let (kindInternal, kindServer): (UInt64, UInt64) = (1, 2)
  /// The longest path of an unknown method that is reported, in characters.
  private static let pathMax = 128

  /// A Span.
  fileprivate func write(to writer: inout WireWriter) {
    writer.field(1, identifier: context.traceHigh, context.traceLow)
    writer.field(2, identifier: context.spanID)
    if !context.state.isEmpty { writer.field(3, bytes: context.state.utf8) }
    if parentID != 0 { writer.field(4, identifier: parentID) }
    writer.field(5, bytes: name.utf8)
    switch kind {
    case .server: writer.field(6, varint: Self.kindServer)
    case .waiting, .writing: writer.field(6, varint: Self.kindInternal)
    }
    writer.field(7, fixed64: start)
    writer.field(8, fixed64: end)
    if case .server(let ending) = kind { Self.write(ending, to: &writer) }
  }

  private var name: String {
    switch kind {
    case .server(let ending): ending.isKnown ? String(ending.path.dropFirst()) : "unknown method"
    case .waiting: "writer/wait"
    case .writing: "writer/commit"
    }
  }

  /// The attributes and the status of a server's span, by OpenTelemetry's conventions for gRPC.
  private static func write(_ ending: Ending, to writer: inout WireWriter) {
    writer.attribute(9, "rpc.system", text: "grpc")
    if ending.isKnown {
      let parts = ending.path.dropFirst().split(separator: "/", maxSplits: 1)
      writer.attribute(9, "rpc.service", text: String(parts.first ?? ""))
      writer.attribute(9, "rpc.method", text: String(parts.last ?? ""))
    } else {
      writer.attribute(9, "url.path", text: String(ending.path.prefix(pathMax)))
    }
    writer.attribute(9, "rpc.grpc.status_code", whole: ending.code.rawValue)
    if !ending.peer.isEmpty { writer.attribute(9, "network.peer.address", text: ending.peer) }
    if !ending.reason.isEmpty { writer.attribute(9, "tonglu.reason", text: ending.reason) }
    guard ending.code.isServerError else { return }
    writer.message(15) { status in
      status.field(2, bytes: ending.reason.utf8)
      status.field(3, varint: statusError)
    }
  }
}

extension Code {
  /// Whether the outcome is an error of the server, not of its client.
  var isServerError: Bool {
    switch self {
    case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
    default: false
    }
  }
}

extension MetricFamily {
  private static let cumulative: UInt64 = 2

  /// A Metric.
  fileprivate func write(to writer: inout WireWriter, start: UInt64, now: UInt64) {
    writer.field(1, bytes: name.utf8)
    writer.field(2, bytes: help.utf8)
    writer.field(3, bytes: unit.utf8)
    switch kind {
    case .gauge:
      writer.message(5) { gauge in
        for point in points { gauge.message(1) { point.writeNumber(to: &$0, nil, now) } }
      }
    case .counter:
      writer.message(7) { sum in
        for point in points { sum.message(1) { point.writeNumber(to: &$0, start, now) } }
        sum.field(2, varint: Self.cumulative)
        sum.field(3, varint: 1)
      }
    case .histogram:
      writer.message(9) { histogram in
        for point in points { histogram.message(1) { point.writeHistogram(to: &$0, start, now) } }
        histogram.field(2, varint: Self.cumulative)
      }
    }
  }
}

extension MetricFamily.Point {
  /// A NumberDataPoint.
  fileprivate func writeNumber(to writer: inout WireWriter, _ start: UInt64?, _ now: UInt64) {
    if let start { writer.field(2, fixed64: start) }
    writer.field(3, fixed64: now)
    switch value {
    case .whole(let value): writer.field(6, fixed64: value)
    case .real(let value): writer.field(4, double: value)
    case .histogram: preconditionFailure("a number is no histogram")
    }
    for (name, value) in labels { writer.attribute(7, name, text: value) }
  }

  /// A HistogramDataPoint.
  fileprivate func writeHistogram(to writer: inout WireWriter, _ start: UInt64, _ now: UInt64) {
    guard case .histogram(let histogram, let perUnit) = value else {
      preconditionFailure("a histogram is no number")
    }
    writer.field(2, fixed64: start)
    writer.field(3, fixed64: now)
    writer.field(4, fixed64: histogram.count)
    writer.field(5, double: Double(histogram.sum) / perUnit)
    writer.field(6, packed: histogram.counts)
    writer.field(7, packed: histogram.bounds.map { (Double($0) / perUnit).bitPattern })
    for (name, value) in labels { writer.attribute(9, name, text: value) }
  }
}
