/// Emits the protocol that a domain implements, and its rows of the permission table.
enum ServiceEmitter {
  static func emit(_ service: Service, _ layout: Layout) -> String {
    var requirements = ""
    for method in service.methods {
      if method.isStaged {
        requirements += """
          /// What `step\(method.name)` prepares before its first transaction.
          associatedtype \(method.name)Preparation: StagedPreparation
          /// How far `step\(method.name)` has got.
          associatedtype \(method.name)Progress: StagedProgress

          """
      } else if method.isHeavy && !method.isRead && method.shape == .unary {
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

      \(layout.protocolImports(of: service))
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
    case .unary where method.isStaged:
      return """
        /// What `step\(method.name)` needs, on the bounded pool.
        func prepare\(method.name)(
          _ request: \(request), _ call: Call, _ snapshot: borrowing Snapshot
        ) throws(Status) -> \(method.name)Preparation

        \(comment)///
        /// One step of it: nil when there is more to do in another transaction.
        func step\(method.name)(
          _ request: \(request), _ preparation: \(method.name)Preparation,
          _ progress: inout \(method.name)Progress, _ room: inout StepRoom, _ call: Call,
          _ transaction: borrowing Transaction
        ) throws(Status) -> \(reply)?

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
    case .unary where method.isStaged:
      return """
        .staged(
          "\(method.path)", access: \(access),
          requestID: { (request: \(method.requestType)) in request.requestID },
          prepare: { (request, call, snapshot) throws(Status) in
            try self.prepare\(method.name)(request, call, snapshot)
          }
        ) { (request, preparation, progress: inout \(method.name)Progress, room, call, transaction)
          throws(Status) in
          try self.step\(method.name)(
            request, preparation, &progress, &room, call, transaction)
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
    case .unary where method.isUnkeyed:
      return """
        .write(
          "\(method.path)", access: \(access)
        ) { (request: \(method.requestType), call, transaction) throws(Status) in
          try self.\(name)(request, call, transaction)
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

/// The handlers of streams: output is pulled, input goes into a state.
enum StreamEmitter {
  static func requirement(_ method: RPC) -> String {
    let name = method.name
    let state = "associatedtype \(name)State: Sendable\n"
    switch method.shape {
    case .serverStream:
      return state + """
        func begin\(name)(_ request: \(method.requestType), _ call: Call) throws(Status)
          -> \(name)State

        """ + next(method)
    case .clientStream: return state + begin(method) + receive(method) + finish(method)
    default:
      return state + begin(method) + receive(method)
        + "func receivedAll\(name)(_ state: inout \(name)State) throws(Status)\n" + next(method)
    }
  }

  private static func begin(_ method: RPC) -> String {
    "func begin\(method.name)(_ call: Call) throws(Status) -> \(method.name)State\n"
  }

  private static func next(_ method: RPC) -> String {
    """
    \(method.comment.swift())func next\(method.name)(
      _ state: inout \(method.name)State, room: Int, _ snapshot: borrowing Snapshot
    ) throws(Status) -> Batch<\(method.replyType)>

    """
  }

  private static func receive(_ method: RPC) -> String {
    """
    func receive\(method.name)(
      _ state: inout \(method.name)State, _ message: \(method.requestType)
    ) throws(Status)

    """
  }

  private static func finish(_ method: RPC) -> String {
    let name = method.name
    let comment = method.comment.swift()
    if method.isRead {
      return """
        \(comment)func finish\(name)(
          _ state: \(name)State, _ call: Call, _ snapshot: borrowing Snapshot
        ) throws(Status) -> \(method.replyType)

        """
    }
    return """
      associatedtype \(name)Preparation: Sendable
      /// What `finish\(name)` needs before its transaction, on the bounded pool.
      func prepare\(name)(
        _ state: \(name)State, _ call: Call, _ snapshot: borrowing Snapshot
      ) throws(Status) -> \(name)Preparation
      \(comment)func finish\(name)(
        _ state: \(name)State, _ preparation: \(name)Preparation, _ call: Call,
        _ transaction: borrowing Transaction
      ) throws(Status) -> \(method.replyType)

      """
  }

  static func row(_ method: RPC, access: String) -> String {
    let name = method.name
    let head = "\"\(method.path)\", access: \(access)"
    let heavy = "isHeavy: \(method.isHeavy)"
    switch method.shape {
    case .serverStream:
      return """
        .serverStream(
          \(head), \(heavy), begin: self.begin\(name), next: self.next\(name)),
        """
    case .clientStream where method.isRead:
      return """
        .clientStream(
          \(head), \(heavy), begin: self.begin\(name),
          receive: self.receive\(name), finish: self.finish\(name)),
        """
    case .clientStream:
      return """
        .clientStream(
          \(head), \(heavy),
          requestID: { (first: \(method.requestType)) in first.requestID },
          begin: self.begin\(name), receive: self.receive\(name),
          prepare: self.prepare\(name), finish: self.finish\(name)),
        """
    default:
      return """
        .bidirectional(
          \(head), begin: self.begin\(name), receive: self.receive\(name),
          receivedAll: self.receivedAll\(name), next: self.next\(name)),
        """
    }
  }
}
