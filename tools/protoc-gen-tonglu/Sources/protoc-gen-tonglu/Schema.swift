import SwiftProtobufPluginLibrary

/// The schema for the emitters: checked, named, in a fixed order.
struct Schema {
  let files: [SchemaFile]
  let services: [Service]

  init(_ descriptors: [FileDescriptor]) throws {
    let sorted = descriptors.sorted { $0.name < $1.name }
    files = try sorted.map(SchemaFile.init)
    try References.check(files)
    services = try sorted.flatMap(\.services).map(Service.init)
    try References.check(services, in: files)
  }
}

struct SchemaFile {
  let descriptor: FileDescriptor
  let messages: [Descriptor]
  let enums: [EnumDescriptor]

  init(_ descriptor: FileDescriptor) throws {
    self.descriptor = descriptor
    messages = descriptor.messages
    enums = descriptor.enums
    for message in messages { try Self.refuseRecursion(message, above: []) }
    let domains = Set(descriptor.services.compactMap(\.domain))
    guard domains.count < 2 else {
      throw SchemaError(descriptor.name, "has services of \(domains.sorted()): one domain a file")
    }
    guard domains.count == 1 || modules.isSubset(of: [descriptor.module]) else {
      throw SchemaError(
        descriptor.name, "is the engine's and has fields of \(modules.sorted())")
    }
  }

  /// `tonglu/v1/orders.proto` → `Orders`.
  var swiftName: String {
    let stem = descriptor.name.split(separator: "/").last!.split(separator: ".")[0]
    let camel = Naming.lowerCamel(String(stem))
    return camel.prefix(1).uppercased() + camel.dropFirst()
  }

  /// protobuf-c has no depth limit, so the schema must have one.
  private static func refuseRecursion(_ message: Descriptor, above: [String]) throws {
    if above.contains(message.fullName) {
      throw SchemaError(message.fullName, "contains itself: decoding would have no depth limit")
    }
    for field in message.fields where field.messageType != nil {
      try refuseRecursion(field.messageType, above: above + [message.fullName])
    }
  }
}

/// A service with its options.
struct Service {
  let name: String
  let fullName: String
  /// The folder under Sources/Domains.
  let domain: String
  /// The command group: `orders`.
  let command: String
  let comment: Comment
  let methods: [RPC]

  init(_ descriptor: ServiceDescriptor) throws {
    let options = try OptionReader(descriptor.options.unknownFields)
    guard let domain = descriptor.domain,
      let command = options.text(OptionNumber.command)
    else { throw SchemaError(descriptor.fullName, "names no domain and command") }
    name = descriptor.name
    fullName = descriptor.fullName
    self.domain = domain
    self.command = command
    comment = Comment(descriptor)
    methods = try descriptor.methods.map(RPC.init)
  }
}

/// A method with its options, checked.
struct RPC {
  enum Shape {
    case unary, serverStream, clientStream, bidirectional
  }

  let name: String
  let path: String
  let request: Descriptor
  let reply: Descriptor
  let roles: [String]
  let isRead: Bool
  let isHeavy: Bool
  /// Whether it is a mutation of several transactions.
  let isStaged: Bool
  let isSecret: Bool
  /// Whether the CLI's command is written by hand.
  let hasOwnCommand: Bool
  /// Whether it is a mutation of a contract without request ids.
  let isUnkeyed: Bool
  /// Whether its command asks for a confirmation.
  let asksFirst: Bool
  /// The noun of the many things that it changes; nil for any other.
  let changesMany: String?
  let shape: Shape
  let comment: Comment

  init(_ descriptor: MethodDescriptor) throws {
    let options = try OptionReader(descriptor.options.unknownFields)
    let place = descriptor.fullName
    guard let access = options.bytes(OptionNumber.access) else {
      throw SchemaError(place, "declares no access: who may call it?")
    }
    roles = try OptionReader(access).numbers(1).map { number in
      guard let name = roleNames[number] else { throw SchemaError(place, "an unknown role") }
      return name
    }
    guard !roles.isEmpty else { throw SchemaError(place, "is open to no role") }
    name = descriptor.name
    path = "/\(descriptor.service.fullName)/\(descriptor.name)"
    request = descriptor.inputType
    reply = descriptor.outputType
    isRead = descriptor.options.idempotencyLevel == .noSideEffects
    isStaged = options.flag(OptionNumber.staged)
    isHeavy = options.flag(OptionNumber.heavy) || isStaged
    isSecret = options.flag(OptionNumber.secret)
    hasOwnCommand = options.flag(OptionNumber.ownCommand)
    isUnkeyed = options.flag(OptionNumber.unkeyed)
    changesMany = options.text(OptionNumber.changesMany)
    asksFirst = options.flag(OptionNumber.asksFirst) || changesMany != nil
    comment = Comment(descriptor)
    shape =
      switch (descriptor.clientStreaming, descriptor.serverStreaming) {
      case (false, false): .unary
      case (false, true): .serverStream
      case (true, false): .clientStream
      case (true, true): .bidirectional
      }
    let requestID = request.fields.first { $0.name == "request_id" }
    if isRead, requestID != nil { throw SchemaError(place, "a read carries no request_id") }
    if shape == .bidirectional || shape == .serverStream, !isRead {
      throw SchemaError(place, "sends a stream: it is a read (NO_SIDE_EFFECTS)")
    }
    if takesMany, !hasOwnCommand {
      throw SchemaError(place, "takes a stream: its command is written by hand (own_command)")
    }
    if isUnkeyed, isRead || isHeavy || shape != .unary {
      throw SchemaError(place, "only a plain mutation is unkeyed")
    }
    if isStaged, isRead || isSecret || shape != .unary {
      throw SchemaError(place, "is staged: it is a plain mutation without secrets")
    }
    try checkSecrets(place)
    if asksFirst, isRead || shape != .unary {
      throw SchemaError(place, "asks first: it is a plain mutation")
    }
    if isStaged, !asksFirst {
      throw SchemaError(place, "is staged: it asks_first or changes_many")
    }
    if changesMany != nil, !isStaged, changedRows == nil {
      throw SchemaError(place, "changes many: it is staged or has required rows")
    }
    if !isRead, !isUnkeyed {
      guard let requestID, requestID.type == .string, requestID.isRequiredByUs else {
        throw SchemaError(place, "a mutation carries a required string request_id")
      }
    }
  }

  /// The command of a secret in a request asks for it, so it must be a string of the request
  /// itself; a secret in a response is shown once and not stored.
  private func checkSecrets(_ place: String) throws {
    for field in request.fields where field.isSecret {
      guard field.type == .string, !field.isRepeated, !field.hasPresence else {
        throw SchemaError(place, "\(field.name) is a secret: it is a plain string")
      }
    }
    let inner = request.fields.filter { $0.messageType != nil }
    guard !inner.contains(where: { $0.messageType.holdsSecret }) else {
      throw SchemaError(place, "a secret is a field of the request itself, not of a message in it")
    }
    guard isSecret || !reply.holdsSecret else {
      throw SchemaError(place, "replies with a secret: it declares the option secret")
    }
  }

  /// Whether the client, and whether the server, sends a stream of messages.
  var takesMany: Bool { shape == .clientStream || shape == .bidirectional }
  var sendsMany: Bool { shape == .serverStream || shape == .bidirectional }

  /// Whether its request and its responses have a cursor, from which the stream can continue.
  var resumes: Bool {
    shape == .serverStream && request.hasText("cursor") && reply.hasText("cursor")
  }

  /// The only list of messages that its request requires: the things to change, a row each.
  var changedRows: FieldDescriptor? {
    let lists = request.fields.filter { field in
      field.type == .message && field.isRepeated && field.isRequiredByUs
    }
    return lists.count == 1 ? lists[0] : nil
  }

  /// Whether its list comes in pages.
  var hasPages: Bool { request.hasText("page_token") && reply.hasText("next_page_token") }

  /// `placeOrder`.
  var swiftName: String { name.prefix(1).lowercased() + name.dropFirst() }
  /// `PlaceOrderRequest`.
  var requestType: String { request.swiftType }
  var replyType: String { reply.swiftType }
}

/// A comment of the schema: its first sentence and the rest.
struct Comment {
  let lines: [String]

  init(_ source: any ProvidesSourceCodeLocation) {
    let text = source.sourceCodeInfoLocation?.leadingComments ?? ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(" ") ? String(line.dropFirst()) : String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// `/// …` lines, each with its newline.
  func swift() -> String {
    lines.map { $0.isEmpty ? "///\n" : "/// \($0)\n" }.joined()
  }

  /// The first paragraph as one line, and what follows it.
  var paragraphs: (first: String, rest: String) {
    let parts = lines.split(separator: "", maxSplits: 1, omittingEmptySubsequences: true)
    let first = parts.first?.joined(separator: " ") ?? ""
    let rest = parts.count > 1 ? parts[1].joined(separator: "\n") : ""
    return (first, rest)
  }
}

extension FieldDescriptor {
  /// Whether it has our `required` option.
  var isRequiredByUs: Bool {
    (try? OptionReader(options.unknownFields).flag(OptionNumber.required)) ?? false
  }

  /// Whether it has our `secret` option: a password, a code or a token.
  var isSecret: Bool {
    (try? OptionReader(options.unknownFields).flag(OptionNumber.secretField)) ?? false
  }

  /// The nouns of our `refers` option, joined by bars; nil for a field that holds no id.
  var refers: String? {
    try? OptionReader(options.unknownFields).text(OptionNumber.refers)
  }

  var isTimestamp: Bool {
    messageType?.fullName == "google.protobuf.Timestamp"
  }

  var swiftName: String { Naming.lowerCamel(name) }
}

extension Descriptor {
  /// Whether it has a single text of that name.
  func hasText(_ name: String) -> Bool {
    fields.contains { $0.name == name && $0.type == .string && !$0.isRepeated }
  }

  /// Whether it contains a secret, at any depth.
  var holdsSecret: Bool {
    fields.contains { $0.isSecret || ($0.messageType?.holdsSecret ?? false) }
  }

  /// `PlaceOrderRequest`, or `Outer.Inner`.
  var swiftType: String {
    if fullName == "google.protobuf.Timestamp" { return "Instant" }
    return containingType.map { "\($0.swiftType).\(name)" } ?? name
  }
}

extension EnumDescriptor {
  var swiftType: String { containingType.map { "\($0.swiftType).\(name)" } ?? name }
}
