/// The protocol that a domain implements, and its rows of the permission table.
enum ServiceEmitter {
  static func emit(_ service: Service) -> String {
    var requirements = ""
    for method in service.methods {
      if method.isHeavy && !method.isRead {
        requirements += """
          /// What `\(method.swiftName)` prepares before its transaction.
          associatedtype \(method.name)Preparation: Sendable

          """
      }
    }
    requirements += service.methods.map(requirement).joined(separator: "\n")
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      package import TongluCore
      package import TongluDatabase
      package import TongluMessages
      package import TongluService

      \(service.comment.swift())package protocol \(service.name)Protocol: Sendable {
      \(requirements.indented())}

      extension \(service.name)Protocol {
        /// The rows of the permission table, in the order of the schema.
        package var methods: [Method] {
          [
      \(service.methods.map(row).joined(separator: "\n").indented(3))
          ]
        }
      }

      """
  }

  private static func requirement(_ method: RPC) -> String {
    let (request, reply) = (method.requestType, method.replyType)
    let name = Naming.escaped(method.swiftName)
    let comment = method.comment.swift()
    switch method.shape {
    case .unary where method.isRead:
      return comment + """
        func \(name)(
          _ request: \(request), _ call: Call, _ snapshot: borrowing Snapshot
        ) throws(Status) -> \(reply)

        """
    case .unary where method.isHeavy:
      return """
        /// The costly part of `\(method.swiftName)`, on the bounded pool.
        func prepare\(method.name)(
          _ request: \(request), _ call: Call, _ snapshot: borrowing Snapshot
        ) throws(Status) -> \(method.name)Preparation

        \(comment)func \(name)(
          _ request: \(request), _ preparation: \(method.name)Preparation, _ call: Call,
          _ transaction: borrowing Transaction
        ) throws(Status) -> \(reply)

        """
    case .unary:
      return comment + """
        func \(name)(
          _ request: \(request), _ call: Call, _ transaction: borrowing Transaction
        ) throws(Status) -> \(reply)

        """
    case .serverStream, .bidirectional, .clientStream:
      return StreamEmitter.requirement(method)
    }
  }

  private static func row(_ method: RPC) -> String {
    let name = Naming.escaped(method.swiftName)
    let access = "[" + method.roles.map { ".\($0)" }.joined(separator: ", ") + "]"
    switch method.shape {
    case .unary where method.isRead:
      return """
        .read(
          "\(method.path)", access: \(access), isHeavy: \(method.isHeavy)
        ) { (request: \(method.requestType), call, snapshot) throws(Status) in
          try self.\(name)(request, call, snapshot)
        },
        """
    case .unary where method.isHeavy:
      return """
        .write(
          "\(method.path)", access: \(access), isSecret: \(method.isSecret),
          requestID: { (request: \(method.requestType)) in request.requestID },
          prepare: { (request, call, snapshot) throws(Status) in
            try self.prepare\(method.name)(request, call, snapshot)
          }
        ) { (request, preparation, call, transaction) throws(Status) in
          try self.\(name)(request, preparation, call, transaction)
        },
        """
    case .unary:
      return """
        .write(
          "\(method.path)", access: \(access), isSecret: \(method.isSecret),
          requestID: { (request: \(method.requestType)) in request.requestID }
        ) { (request, call, transaction) throws(Status) in
          try self.\(name)(request, call, transaction)
        },
        """
    case .serverStream, .bidirectional, .clientStream:
      return StreamEmitter.row(method, access: access)
    }
  }
}

/// The shapes of streaming handlers: a server stream is pulled, a client stream pushes into a state
/// and finishes in a transaction.
enum StreamEmitter {
  static func requirement(_ method: RPC) -> String {
    let (request, reply) = (method.requestType, method.replyType)
    let state = "associatedtype \(method.name)State: Sendable\n"
    let begin = """
      func begin\(method.name)(_ request: \(request), _ call: Call) throws(Status)
        -> \(method.name)State

      """
    let next = """
      \(method.comment.swift())func next\(method.name)(
        _ state: inout \(method.name)State, room: Int, _ snapshot: borrowing Snapshot
      ) throws(Status) -> Batch<\(reply)>

      """
    let receive = """
      func receive\(method.name)(
        _ state: inout \(method.name)State, _ message: \(request)
      ) throws(Status)

      """
    switch method.shape {
    case .serverStream: return state + begin + next
    case .clientStream:
      return state
        + "func begin\(method.name)(_ call: Call) throws(Status) -> \(method.name)State\n"
        + receive + """
          \(method.comment.swift())func finish\(method.name)(
            _ state: \(method.name)State, _ call: Call, _ transaction: borrowing Transaction
          ) throws(Status) -> \(reply)

          """
    default:
      return state
        + "func begin\(method.name)(_ call: Call) throws(Status) -> \(method.name)State\n"
        + receive + next
    }
  }

  static func row(_ method: RPC, access: String) -> String {
    let kind =
      switch method.shape {
      case .serverStream: "serverStream"
      case .clientStream: "clientStream"
      default: "bidirectional"
      }
    let last = method.shape == .clientStream ? "finish" : "next"
    let receive = method.shape == .serverStream ? "" : ", receive: self.receive\(method.name)"
    return """
      .\(kind)(
        "\(method.path)", access: \(access), begin: self.begin\(method.name)\(receive),
        \(last): self.\(last)\(method.name)),
      """
  }
}
