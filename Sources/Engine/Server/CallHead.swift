import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// The header fields of a request that the server reads; the raw value is the number.
enum RequestField: UInt8, CaseIterable {
  case method, path, contentType, timeout, encoding, accepted, authorization, actFor, after
  case traceParent, traceState
  /// Read by nobody, so that they are no metadata.
  case scheme, authority, te, userAgent, contentLength, acceptEncoding

  var name: String {
    switch self {
    case .method: ":method"
    case .path: ":path"
    case .contentType: "content-type"
    case .timeout: "grpc-timeout"
    case .encoding: "grpc-encoding"
    case .accepted: "grpc-accept-encoding"
    case .authorization: "authorization"
    case .actFor: "tonglu-act-for"
    case .after: "tonglu-after"
    case .traceParent: "traceparent"
    case .traceState: "tracestate"
    case .scheme: ":scheme"
    case .authority: ":authority"
    case .te: "te"
    case .userAgent: "user-agent"
    case .contentLength: "content-length"
    case .acceptEncoding: "accept-encoding"
    }
  }

  static let names = HeaderNames(allCases.map(\.name))
}

/// What a request says of itself, read once from its header fields.
struct CallHead {
  var isPost = false
  var isGRPC = false
  var path = ""
  var authorization = ""
  var actFor = ""
  var after = ""
  var encoding = MessageEncoding.identity
  var accepted = MessageEncoding.identity
  /// The client's span; nil when it is in no trace, or says so in no way that is one.
  var trace: TraceContext?
  private var traceParents = 0
  private var traceState = ""
  /// What nobody here knows.
  var metadata = Metadata()
  /// Nanoseconds of grpc-timeout.
  var timeout: UInt64?
  /// The first thing wrong with a field.
  var refusal: Status?

  init(_ request: borrowing Request) {
    request.forEachField { number, name, value in
      if let field = RequestField(rawValue: number) {
        read(field, value)
      } else {
        do throws(Status) {
          try metadata.receive(Self.text(name), Self.text(value))
        } catch {
          refuse(error)
        }
      }
    }
    if traceParents != 1 { trace = nil }
    if !traceState.isEmpty { trace?.carry(state: traceState) }
  }

  private mutating func read(_ field: RequestField, _ value: Span<UInt8>) {
    switch field {
    case .method:
      isPost =
        value.count == 4 && value[0] == UInt8(ascii: "P") && value[1] == UInt8(ascii: "O")
        && value[2] == UInt8(ascii: "S") && value[3] == UInt8(ascii: "T")
    case .path: path = Self.text(value)
    case .contentType: isGRPC = ContentType.isGRPC(value)
    case .timeout:
      do throws(Status) { timeout = try Timeout.parse(value) } catch { refuse(error) }
    case .encoding:
      do throws(Status) { encoding = try MessageEncoding(header: Self.text(value)) } catch {
        refuse(error)
      }
    case .accepted: accepted = MessageEncoding(accepted: value)
    case .authorization: authorization = Self.text(value)
    case .actFor: actFor = Self.text(value)
    case .after: after = Self.text(value)
    case .traceParent:
      traceParents += 1
      trace = TraceContext(traceparent: value)
    case .traceState:
      // Several fields are one list.
      traceState += (traceState.isEmpty ? "" : ",") + Self.text(value)
    case .scheme, .authority, .te, .userAgent, .contentLength, .acceptEncoding: break
    }
  }

  private mutating func refuse(_ status: Status) {
    if refusal == nil { refusal = status }
  }

  /// The value as text; a byte that is no UTF-8 is replaced.
  private static func text(_ value: Span<UInt8>) -> String {
    if let valid = try? UTF8Span(validating: value) { return String(copying: valid) }
    return String(decoding: value.indices.map { value[$0] }, as: UTF8.self)
  }
}

extension CallHead {
  /// What the service is told.
  fileprivate func call(_ certificate: ClientCertificate?) -> Invocation.Head {
    var deadline: UInt64?
    if let timeout {
      let (sum, overflow) = monotonicNanoseconds().addingReportingOverflow(timeout)
      deadline = overflow ? nil : sum
    }
    var call = Invocation.Head(
      path: path,
      credentials: Credentials(
        authorization: authorization, actFor: actFor, certificate: certificate),
      after: after, deadline: deadline)
    call.encoding = encoding
    call.accepted = accepted
    call.metadata = metadata
    call.trace = trace
    return call
  }
}

/// What is to be done with a request.
enum Verdict {
  case start(Invocation)
  /// No call of gRPC: an HTTP status and a sentence.
  case plain(PlainAnswer)
  /// A call that does not start.
  case refuse(Invocation, Status)

  /// `key` is what finds the stream again; `serves` knows the paths.
  init(
    _ request: borrowing Request, key: Int64, certificate: ClientCertificate?,
    messageBytesMax: Int, serves: (String) -> Bool
  ) {
    let head = CallHead(request)
    guard head.isPost && head.isGRPC else {
      self = .plain(
        !serves(head.path)
          ? .notFound
          : !head.isPost
            ? .methodNotAllowed
            : request.excess == .body ? .contentTooLarge : .unsupportedMediaType)
      return
    }
    do throws(Status) {
      self = .start(try Verdict.invocation(head, certificate, request, key, messageBytesMax))
    } catch {
      self = .refuse(Invocation(head.call(certificate), message: [], stream: key), error)
    }
  }

  private static func invocation(
    _ head: CallHead, _ certificate: ClientCertificate?, _ request: borrowing Request,
    _ key: Int64, _ limit: Int
  ) throws(Status) -> Invocation {
    switch request.excess {
    case .headers:
      throw Status(.resourceExhausted, "METADATA_TOO_LARGE", "the call's metadata exceeds 8 KiB")
    case .body: throw MessageFrame.tooLarge(request.bodyCount, limit: limit)
    case .connection:
      throw Status(
        .resourceExhausted, "CONNECTION_BUFFER_FULL",
        "this connection's requests, while they come in, are too large together"
      ).retryable(afterMilliseconds: 1_000)
    case .process:
      throw Status(
        .resourceExhausted, "SERVER_BUFFER_FULL", "the server has too much coming in: try again"
      ).retryable(afterMilliseconds: 1_000)
    case nil: break
    }
    if let refusal = head.refusal { throw refusal }
    var (message, isCompressed) = ([UInt8](), false)
    if !request.isHeadOnly {
      let range: Range<Int>
      (range, isCompressed) = try request.withBody { body throws(Status) in
        (try MessageFrame.range(ofUnary: body, limit: limit, encoding: head.encoding), body[0] == 1)
      }
      message = request.bytes(range)
      if isCompressed { message = try head.encoding.decompressed(message, limit: limit) }
    }
    let invocation = Invocation(head.call(certificate), message: message, stream: key)
    invocation.isRequestCompressed = isCompressed
    return invocation
  }
}
