package import TongluCore
package import TongluDatabase
package import TongluMessages

/// A row of the permission table: one RPC, its access, and how it runs.
package final class Method: Sendable {
  /// A read: takes the request's bytes, appends the response's.
  package typealias Read =
    @Sendable (Span<UInt8>, Call, borrowing Snapshot, inout [UInt8]) throws(Status) -> Void

  /// A mutation whose request was decoded.
  package struct Mutation: Sendable {
    /// The request's `request_id` as sent; nil where the contract has none.
    package let requestID: String?
    /// The costly part before the transaction (such as hashing a password), on the bounded pool;
    /// nil for most. It returns the work of the transaction.
    package let prepare: (@Sendable (Call, borrowing Snapshot) throws(Status) -> Work)?
    package let work: Work
    /// Restores a staged mutation from the work that was stored with its first step; nil for a
    /// mutation of one transaction.
    var resume: (@Sendable ([UInt8], Call, borrowing Snapshot) throws(Status) -> Work)?
    /// Discards the client's data for a mutation that had been carried out before.
    var discard: (@Sendable () -> Void)?

    /// The same with `check` before it, on the bounded pool.
    func checked(
      _ check: @escaping @Sendable (borrowing Snapshot) throws(Status) -> Void
    ) -> Mutation {
      let (prepare, work) = (self.prepare, self.work)
      return Mutation(
        requestID: requestID,
        prepare: { (call, snapshot) throws(Status) in
          try check(snapshot)
          return try prepare?(call, snapshot) ?? work
        }, work: work, resume: resume, discard: discard)
    }

    /// The value of `apply` until a heavy mutation is prepared.
    static let unprepared = Work.whole { (_, _) throws(Status) in
      throw Status(.internal, "NOT_PREPARED", "a heavy mutation ran without its preparation")
    }
  }

  /// The body of a mutation: returns the response's bytes; a refusal rolls back its savepoint.
  package typealias Apply = @Sendable (Call, borrowing Transaction) throws(Status) -> [UInt8]

  package enum Body: Sendable {
    case read(Read)
    case write(@Sendable (Span<UInt8>) throws(Status) -> Mutation)
    case serverStream(@Sendable (Span<UInt8>, Call) throws(Status) -> any Producer)
    case clientStream(isRead: Bool, @Sendable (Call) throws(Status) -> any Collector)
    case bidirectional(@Sendable (Call) throws(Status) -> any Conversation)

    /// Whether either side sends a stream of messages.
    var isStream: Bool {
      switch self {
      case .serverStream, .clientStream, .bidirectional: true
      case .read, .write: false
      }
    }

    /// Whether the client sends a stream of messages.
    package var takesMany: Bool {
      switch self {
      case .clientStream, .bidirectional: true
      case .read, .write, .serverStream: false
      }
    }
  }

  /// `/package.Service/Method`.
  package let path: String
  /// Its index in the router; nil outside of one.
  package let number: Int?
  /// `package.Service`.
  var service: String { String(path.dropFirst().prefix { $0 != "/" }) }
  package let access: Roles
  /// Whether it starts on the bounded pool instead of an event loop.
  package let isHeavy: Bool
  /// Whether the response holds a secret and is not stored.
  package let isSecret: Bool
  /// The full name of a response type that may hold personal data; nil for any other.
  let personalReply: String?
  /// Whether it uses the database; otherwise it also works without one.
  let usesDatabase: Bool
  package let body: Body

  init(
    path: String, access: Roles, isHeavy: Bool, isSecret: Bool, body: Body, number: Int? = nil,
    usesDatabase: Bool = true, personalReply: String? = nil
  ) {
    self.personalReply = personalReply
    self.usesDatabase = usesDatabase
    self.path = path
    self.access = access
    self.isHeavy = isHeavy
    self.isSecret = isSecret
    self.body = body
    self.number = number
  }

  /// The same method with its index in a router.
  func numbered(_ number: Int) -> Method {
    Method(
      path: path, access: access, isHeavy: isHeavy, isSecret: isSecret, body: body, number: number,
      usesDatabase: usesDatabase, personalReply: personalReply)
  }

  /// The same method for a handler that does not use its view.
  func withoutDatabase() -> Method {
    Method(
      path: path, access: access, isHeavy: isHeavy, isSecret: isSecret, body: body, number: number,
      usesDatabase: false, personalReply: personalReply)
  }

  package var isRead: Bool {
    switch body {
    case .read, .serverStream, .bidirectional, .clientStream(isRead: true, _): true
    case .write, .clientStream: false
    }
  }

  /// Whether it is open to callers without a login. Login and logout need no valid token: an
  /// invalid one is ignored.
  package var isForAnyone: Bool { access.contains(.anyone) }

  /// Whether it is open to everyone and needs no caller: tokens are not checked.
  package var ignoresCallers: Bool { access == .anyone }

  /// Refuses a caller without one of the method's roles.
  ///
  /// UNAUTHENTICATED LOGIN_REQUIRED, PERMISSION_DENIED ROLE_NOT_ALLOWED.
  package func admit(_ caller: Caller) throws(Status) {
    if isForAnyone || caller.has(access) { return }
    guard caller.kind != .anonymous else {
      throw Status(.unauthenticated, .loginRequired, "this call needs a login")
    }
    throw Status(
      .permissionDenied, "ROLE_NOT_ALLOWED",
      "this call is open to \(access.names.joined(separator: ", "))")
  }

  /// A method without side effects over a read-only view.
  package static func read<Request: Message, Reply: Message>(
    _ path: String, access: Roles, isHeavy: Bool,
    _ handler:
      @escaping @Sendable (Request, Call, borrowing Snapshot) throws(Status) -> Reply
  ) -> Method {
    let read: Read = { (bytes, call, snapshot, output) throws(Status) in
      let request = try Request.decode(bytes, .strict)
      try handler(request, call, snapshot).encode(into: &output)
    }
    return Method(
      path: path, access: access, isHeavy: isHeavy, isSecret: false, body: .read(read))
  }

  /// A mutation: committed or undone as a whole. Where the contract has no request ids, no outcome
  /// is stored, and a repeat runs again.
  package static func write<Request: Message, Reply: Message>(
    _ path: String, access: Roles, isSecret: Bool = false,
    requestID: (@Sendable (Request) -> String)? = nil,
    _ handler:
      @escaping @Sendable (Request, Call, borrowing Transaction) throws(Status) -> Reply
  ) -> Method {
    let decode: @Sendable (Span<UInt8>) throws(Status) -> Mutation = { (bytes) throws(Status) in
      let request = try Request.decode(bytes, .strict)
      return Mutation(
        requestID: requestID?(request), prepare: nil,
        work: .whole { (call, transaction) throws(Status) in
          try handler(request, call, transaction).encoded()
        })
    }
    return Method(
      path: path, access: access, isHeavy: false, isSecret: isSecret, body: .write(decode),
      personalReply: personal(Reply.self))
  }

  /// A heavy mutation: `prepare` runs on the bounded pool over a snapshot, and its result is passed
  /// to the handler with the transaction.
  package static func write<Request: Message, Preparation: Sendable, Reply: Message>(
    _ path: String, access: Roles, isSecret: Bool,
    requestID: @escaping @Sendable (Request) -> String,
    prepare:
      @escaping @Sendable (Request, Call, borrowing Snapshot) throws(Status) -> Preparation,
    _ handler:
      @escaping @Sendable (Request, Preparation, Call, borrowing Transaction) throws(Status)
      -> Reply
  ) -> Method {
    let decode: @Sendable (Span<UInt8>) throws(Status) -> Mutation = { (bytes) throws(Status) in
      let request = try Request.decode(bytes, .strict)
      return Mutation(
        requestID: requestID(request),
        prepare: { (call, snapshot) throws(Status) in
          let preparation = try prepare(request, call, snapshot)
          return .whole { (call, transaction) throws(Status) in
            try handler(request, preparation, call, transaction).encoded()
          }
        },
        work: Mutation.unprepared)
    }
    return Method(
      path: path, access: access, isHeavy: true, isSecret: isSecret, body: .write(decode),
      personalReply: personal(Reply.self))
  }

  /// The name of a response type that may hold personal data; nil for any other.
  static func personal<Reply: Message>(_: Reply.Type) -> String? {
    PersonalData.embedded.isIn(Reply.fullName) ? Reply.fullName : nil
  }
}
