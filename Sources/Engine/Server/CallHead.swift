import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// The header fields that the server reads; the raw value is the field's number.
enum RequestField: UInt8, CaseIterable {
  case method, path, contentType, timeout, encoding, accepted, authorization, actFor, after
  case traceParent, traceState, dryRun
  /// Unused fields, listed so that they do not become metadata.
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
    case .dryRun: DryRun.field
    case .scheme: ":scheme"
    case .authority: ":authority"
    case .te: "te"
    case .userAgent: "user-agent"
    case .contentLength: "content-length"
    case .acceptEncoding: "accept-encoding"
    }
  }

  static let names = HeaderNames(allCases.map(\.name), unreadCount: 6)
}

/// The header fields of a request, parsed once.
struct CallHead: ~Copyable {
  var isPost = false
  var isGRPC = false
  /// The part for the service.
  var call: Invocation.Head
  private var traceParents = 0
  private var traceState = ""
  private var authorizations = 0
  private var actFors = 0
  /// Credentials that differ from the connection's last ones.
  private var authorization: String?
  private var actFor: String?
  /// The nanoseconds of grpc-timeout.
  private var timeout: UInt64?
  /// The first error of a field.
  var refusal: Status?

  /// `find` looks up a method; `known` are the credentials of the connection's last call.
  init(
    _ request: borrowing Request, known credentials: Credentials, now: UInt64,
    find: (Span<UInt8>) -> Method?
  ) {
    call = Invocation.Head(credentials)
    let fields = request.fields
    var position = 0
    while let field = fields.next(&position) {
      if let known = RequestField(rawValue: field.number) {
        fields.withValue(of: field) { read(known, $0, credentials, find) }
        continue
      }
      do throws(Status) {
        try call.metadata.receive(
          fields.withName(of: field, Self.text), fields.withValue(of: field, Self.text))
      } catch {
        refuse(error)
      }
    }
    if traceParents != 1 { call.trace = nil }
    if !traceState.isEmpty { call.trace?.carry(state: traceState) }
    if hasOther(credentials) { call.credentials = newest(credentials) }
    if let timeout {
      let (sum, overflow) = now.addingReportingOverflow(timeout)
      call.deadline = overflow ? nil : sum
    }
  }

  private mutating func read(
    _ field: RequestField, _ value: Span<UInt8>, _ known: Credentials,
    _ find: (Span<UInt8>) -> Method?
  ) {
    switch field {
    case .method: isPost = Self.isEqual(value, "POST")
    case .path:
      call.name(find(value), orPath: Self.text(value))
    case .contentType: isGRPC = ContentType.isGRPC(value)
    case .timeout:
      do throws(Status) { timeout = try Timeout.parse(value) } catch { refuse(error) }
    case .encoding:
      do throws(Status) { call.encoding = try MessageEncoding(header: Self.text(value)) } catch {
        refuse(error)
      }
    case .accepted: call.accepted = MessageEncoding(accepted: value)
    case .authorization:
      authorizations += 1
      if authorizations > 1 { refuse(Self.severalCredentials(field)) }
      authorization = Self.isEqual(value, known.authorization) ? nil : Self.text(value)
    case .actFor:
      actFors += 1
      if actFors > 1 { refuse(Self.severalCredentials(field)) }
      actFor = Self.isEqual(value, known.actFor) ? nil : Self.text(value)
    case .after: call.after = Self.text(value)
    case .traceParent:
      traceParents += 1
      call.trace = TraceContext(traceparent: value)
    case .traceState:
      // Several fields form one list.
      traceState += (traceState.isEmpty ? "" : ",") + Self.text(value)
    case .dryRun:
      call.isDryRun = true
      if !Self.isEqual(value, DryRun.whole) { refuse(Self.badDryRun) }
    case .scheme, .authority, .te, .userAgent, .contentLength, .acceptEncoding: break
    }
  }

  /// Refused, because a proxy and this server could choose different ones.
  private static func severalCredentials(_ field: RequestField) -> Status {
    Status(.unauthenticated, "SEVERAL_CREDENTIALS", "a call has one \(field.name)")
  }

  /// Refused, because a change that was meant as a dry run must not be made.
  private static let badDryRun = Status.invalid(
    "BAD_DRY_RUN", field: DryRun.field, "the value \(DryRun.whole), or no such metadata")

  private var hasAuthorization: Bool { authorizations > 0 }
  private var hasActFor: Bool { actFors > 0 }

  /// Whether this call's credentials differ from the connection's last ones.
  private func hasOther(_ known: Credentials) -> Bool {
    authorization != nil || actFor != nil || hasAuthorization == known.authorization.isEmpty
      || hasActFor == known.actFor.isEmpty
  }

  private func newest(_ known: Credentials) -> Credentials {
    Credentials(
      authorization: hasAuthorization ? authorization ?? known.authorization : "",
      actFor: hasActFor ? actFor ?? known.actFor : "", certificate: known.certificate,
      peer: known.peer)
  }

  private mutating func refuse(_ status: Status) {
    if refusal == nil { refusal = status }
  }

  private static func isEqual(_ value: Span<UInt8>, _ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == value.count else { return false }
    for index in value.indices where value[index] != bytes[index] { return false }
    return true
  }

  /// The value as text; invalid UTF-8 is replaced.
  private static func text(_ value: Span<UInt8>) -> String {
    if let valid = try? UTF8Span(validating: value) { return String(copying: valid) }
    return String(decoding: value.indices.map { value[$0] }, as: UTF8.self)
  }
}

extension CallHead {
  /// The part for the service, immutable from then on.
  consuming func taken() -> Invocation.Head { call }

  /// The HTTP response for a request that is not a gRPC call; nil for a call.
  func plainAnswer(_ excess: Request.Excess?) -> PlainAnswer? {
    if isPost && isGRPC { return nil }
    if call.method == nil { return .notFound }
    if !isPost { return .methodNotAllowed }
    return excess == .body ? .contentTooLarge : .unsupportedMediaType
  }

  /// Why the request is not taken, whatever its message says.
  func refusal(of request: borrowing Request, _ configuration: Configuration) -> Status? {
    switch request.excess {
    case .headers:
      Status(
        .resourceExhausted, .metadataTooLarge,
        "the call's metadata exceeds \(count: configuration.limits.headerListBytesSoft) bytes")
    case .body: MessageFrame.tooLarge(request.bodyCount, limit: configuration.messageBytesMax)
    case .connection:
      Status(
        .resourceExhausted, .connectionBufferFull,
        "this connection's requests, while they come in, are too large together"
      ).retryable(afterMilliseconds: 1_000)
    case .process:
      Status(
        .resourceExhausted, .serverBufferFull, "the server has too much coming in: try again"
      ).retryable(afterMilliseconds: 1_000)
    case nil: refusal
    }
  }
}
