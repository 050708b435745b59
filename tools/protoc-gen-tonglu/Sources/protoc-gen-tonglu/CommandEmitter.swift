import SwiftProtobufPluginLibrary

/// Emits the staff CLI's commands: one per method, an option per field, help from the schema's
/// comments.
enum CommandEmitter {
  static func emit(_ service: Service) -> String {
    let commands = service.methods.filter { !$0.hasOwnCommand }
      .map { command($0, in: service) }
    let names = service.methods.map { "\($0.name)Command.self" }.joined(separator: ", ")
    let modules = service.optionModules.union(["TongluCommandLine", "TongluCore", "TongluMessages"])
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      package import ArgumentParser
      \(Modules.imports(modules))
      package struct \(service.name)Commands: ParsableCommand {
        package static let configuration = CommandConfiguration(
          commandName: "\(service.command)",
      \(texts(service.comment, service.name).indented(2)),
          subcommands: [\(names)])

        package init() {}
      }

      \(commands.joined(separator: "\n"))
      """
  }

  /// The list of groups in the CLI's root command.
  static func groups(_ schema: Schema) -> String {
    let names = schema.services.map { "\($0.name)Commands.self" }.joined(separator: ", ")
    return """
      // Generated from the schema by protoc-gen-tonglu. Do not edit.
      // swift-format-ignore-file

      import ArgumentParser
      \(Modules.imports(Set(schema.services.map { "Tonglu\($0.domain)Commands" })))
      let generatedGroups: [any ParsableCommand.Type] = [\(names)]

      """
  }

  private static func command(_ method: RPC, in group: Service) -> String {
    let fields = method.request.fields.filter { $0.name != "request_id" }
    let flags = flags(of: fields)
    let argument = argument(of: flags)
    let options =
      (argument.map { declaration(ofArgument: $0) } ?? "")
      + flags.map { option($0.field, in: flags) }.joined() + pages(of: method)
    let assignments = ordered(flags).map { option in
      guard takesHandle(option.field) else { return assignment(option.field, into: option.target) }
      return referenceAssignment(
        option.field, into: option.target, isArgument: option.field === argument,
        customer: customer(of: option, in: flags))
    }.joined()
    let service = method.path.split(separator: "/")[0].split(separator: ".").last ?? ""
    let switches = agreement(to: method) + trial(of: method)
    let idLine = method.isRead ? "" : "request.requestID = flags.requestID(request.requestID)\n"
    return """
      struct \(method.name)Command: \(kind(of: method)) {
        static let configuration = CommandConfiguration(
          commandName: "\(Naming.kebab(method.name))",
      \(texts(method, "\(service).\(method.name)", group).indented(2)))
        static let path = "\(method.path)"
      \((needs(of: method) + many(of: method)).indented())\
        typealias Request = \(method.requestType)
        typealias Reply = \(method.replyType)

      \((options + switches).indented())  @OptionGroup var flags: CallFlags

        func request(_ session: Session) async throws -> Request {
          \((assignments + idLine).isEmpty ? "let" : "var") request: Request = try flags.base()
      \((assignments + idLine).indented(2))    return request
        }
      \((cursor(of: method) + stored(of: method, in: group)).indented())}

      """
  }

  /// The protocol of its command: a stream that a cursor continues, another stream, a list in
  /// pages, or a call.
  private static func kind(of method: RPC) -> String {
    if method.sendsMany { return method.resumes ? "FollowCommand" : "StreamCommand" }
    return method.hasPages ? "ListCommand" : "UnaryCommand"
  }

  /// The options of a list in pages.
  private static func pages(of method: RPC) -> String {
    method.hasPages && !method.sendsMany ? "@OptionGroup var pages: PageFlags\n" : ""
  }

  /// How a stream is opened again.
  private static func cursor(of method: RPC) -> String {
    guard method.sendsMany, method.resumes else { return "" }
    return """

      static func cursor(of reply: Reply) -> String { reply.cursor }

      static func resumed(_ request: Request, from cursor: String) -> Request {
        var request = request
        request.cursor = cursor
        return request
      }

      """
  }

  /// How the record that a change has a version of is read: by the `Get` of the same id in its
  /// service.
  private static func stored(of method: RPC, in group: Service) -> String {
    let fields = method.request.fields
    guard !method.isRead, fields.contains(where: { $0.name == "version" }),
      let id = fields.first(where: { $0.isRequiredByUs && takesHandle($0) && !$0.isRepeated }),
      let noun = id.refers, let read = group.methods.first(where: { $0.name == "Get\(noun)" }),
      read.request.fields.contains(where: { $0.name == id.name })
    else { return "" }
    let name = Naming.escaped(id.swiftName)
    return """

      static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
        var read = \(read.requestType)()
        read.\(name) = request.\(name)
        let reply: \(read.replyType) = try await session.call("\(read.path)", read)
        return try Transcoder.json(reply)
      }

      """
  }

  /// What the calls of a method send, if it is not a token alone. A token is never sent to a method
  /// that is open to everyone.
  private static func needs(of method: RPC) -> String {
    let needsLogin = method.roles != ["anyone"]
    let sendsSecret = method.request.fields.contains(where: \.isSecret)
    if needsLogin, !sendsSecret { return "" }
    return "static let needs = Session.Needs(login: \(needsLogin), sendsSecret: \(sendsSecret))\n"
  }

  /// What a method changes many of.
  private static func many(of method: RPC) -> String {
    guard let noun = method.changesMany else { return "" }
    let rows = method.changedRows.map { ", rows: \"\($0.jsonName ?? $0.name)\"" } ?? ""
    return "static let changesMany: ChangesMany? = ChangesMany(\"\(noun)\"\(rows))\n"
  }

  /// The confirmation of a command that asks first.
  private static func agreement(to method: RPC) -> String {
    guard method.asksFirst else { return "" }
    return """
      @Flag(name: .customLong("yes"), help: OptionHelp.yes)
      var yes = false

      """
  }

  /// The dry run of a change.
  private static func trial(of method: RPC) -> String {
    guard !method.isRead, !method.takesMany else { return "" }
    return """
      @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
      var dryRun = false

      """
  }

  /// The options of a request: its fields, and instead of a single message that message's own
  /// fields, unless a name occurs twice.
  static func flags(
    of fields: [FieldDescriptor]
  ) -> [(field: FieldDescriptor, target: String)] {
    var names = Set(fields.map(\.name))
    return fields.flatMap { field -> [(field: FieldDescriptor, target: String)] in
      let isDraft = field.type == .message && !field.isTimestamp && !field.isRepeated
      guard isDraft, names.isDisjoint(with: field.messageType.fields.map(\.name)) else {
        return [(field, "request")]
      }
      names.formUnion(field.messageType.fields.map(\.name))
      let target = "request.\(Naming.escaped(field.swiftName)).orEmpty"
      return field.messageType.fields.map { ($0, target) }
    }
  }

  /// The decimal places of an amount (`…_e4`) or a quantity (`…_e3`).
  static func decimals(_ field: FieldDescriptor) -> Int? {
    guard field.type == .int64 else { return nil }
    if field.name.hasSuffix("_e4") { return 4 }
    return field.name.hasSuffix("_e3") ? 3 : nil
  }

  /// Names of options that every command has.
  static let reserved = [
    "json", "request_id", "timeout", "output", "server", "profile", "help", "tls_roots",
    "allow_remote_plaintext", "yes", "columns", "no_color", "all", "lang", "dry_run",
  ]

  static func flagName(_ field: FieldDescriptor) -> String {
    let name = decimals(field) == nil ? field.name : String(field.name.dropLast(3))
    let free = reserved.contains(name) ? name + "_field" : name
    return free.split(separator: "_").joined(separator: "-")
  }

  private static func option(_ field: FieldDescriptor, in options: [OptionField]) -> String {
    if field.isSecret { return secretOptions(field) }
    let help = help(of: field)
    let need = field.isRequiredByUs ? "必填。" : ""
    let chinese = ChineseTexts.given.help(of: field).map { need + $0 }
    if takesHandle(field) {
      return declaration(of: field, in: options, help: bilingual(help, chinese))
    }
    let name = Naming.escaped(field.swiftName)
    let type = optionType(field)
    let hint =
      switch type {
      case "DecimalE4", "DecimalE3": "12.50"
      case "MessageText": pairs(of: field.messageType)
      case "TimeText": "time"
      default: ""
      }
    if type == "Bool", !field.isRepeated {
      let text = bilingual(help, chinese)
      return """
        @Flag(name: .customLong("\(flagName(field))"), inversion: .prefixedNo, help: \(text))
        var \(name): Bool?

        """
    }
    var parts = "name: .customLong(\"\(flagName(field))\"), "
    // A number may be negative, and a time `-2h`: the next argument is its value even if it begins
    // with a hyphen.
    switch (field.isRepeated, isNumber(field) || type == "TimeText") {
    case (true, let isNumber): parts += "parsing: .\(isNumber ? "unconditionalS" : "s")ingleValue, "
    case (false, true): parts += "parsing: .unconditional, "
    case (false, false): break
    }
    if isLong(field) { parts += "parsing: .unconditional, " }
    let value = hint.isEmpty ? "" : ", valueName: \"\(hint)\""
    let text = bilingual(help, chinese) + (type == "TimeText" ? " + TimeText.hint" : "")
    return """
      @Option(\(parts)help: ArgumentHelp(\(text)\(value)))
      var \(name): \(field.isRepeated ? "[\(type)] = []" : "\(type)?")

      """ + fileOption(field)
  }

  /// The file of a repeated message or of a long text.
  private static func fileOption(_ field: FieldDescriptor) -> String {
    guard hasFile(field) else { return "" }
    let help = field.isRepeated ? "linesFile" : "textFile"
    return """
      @Option(name: .customLong("\(flagName(field))-file"), \
      help: OptionHelp.\(help), completion: .file())
      var \(field.swiftName)File: \(field.isRepeated ? "MessagesFile" : "String")?

      """
  }

  private static func hasFile(_ field: FieldDescriptor) -> Bool {
    isLong(field) || field.isRepeated && field.type == .message && !field.isTimestamp
  }

  /// Whether it is a text of several lines.
  static func isLong(_ field: FieldDescriptor) -> Bool {
    field.type == .string && !field.isRepeated && !field.isSecret
      && ["body", "note", "reason", "description"].contains(field.name)
  }

  /// The comment, which has the unit of the field, and the option's notation if it differs.
  private static func help(of field: FieldDescriptor) -> String {
    let need = field.isRequiredByUs ? "Required." : ""
    let comment = [need, Comment(field).paragraphs.first, parts(of: field)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    guard let decimals = decimals(field) else { return comment }
    let value = decimals == 4 ? "125000" : "12500"
    let written = "Written as a decimal number: 12.5 stands for \(value)."
    return comment.isEmpty ? written : "\(comment) \(written)"
  }

  /// The names of a message's fields, if its notation does not show all.
  private static func parts(of field: FieldDescriptor) -> String {
    guard field.type == .message, !field.isTimestamp else { return "" }
    let names = field.messageType.fields.map { flagName($0) }
    return "Its parts: \(names.joined(separator: ", "))."
  }

  private static func isNumber(_ field: FieldDescriptor) -> Bool {
    switch field.type {
    case .bool, .string, .bytes, .enum, .message, .group: false
    default: true
    }
  }

  /// A password or a code is read from the terminal, a line of standard input or a file, never from
  /// the command line, which other users see.
  private static func secretOptions(_ field: FieldDescriptor) -> String {
    let name = field.swiftName
    let option = flagName(field)
    return """
      @Flag(name: .customLong("\(option)-stdin"), help: OptionHelp.secretInput("\(field.name)"))
      var \(name)FromInput = false
      @Option(name: .customLong("\(option)-file"), help: OptionHelp.secretFile("\(field.name)"), \
      completion: .file())
      var \(name)File: String?

      """
  }

  /// The notation of a message: `latitude=…,longitude=…`, or the short one of a line with an id and
  /// a quantity.
  static func pairs(of message: Descriptor) -> String {
    let id = message.fields.first { $0.type == .int64 && $0.name.hasSuffix("_id") }
    let numbers = [3, 4].compactMap { places in
      message.fields.first { decimals($0) == places && !$0.isRepeated }
    }
    if let id, !id.isRepeated, !numbers.isEmpty {
      let names = ([id] + numbers).map { flagName($0) }
      return names.prefix(2).joined(separator: ":")
        + names.dropFirst(2).map { "[:\($0)]" }.joined()
    }
    let isLong = message.fields.count > 3
    let names = message.fields.prefix(3).map { "\(flagName($0))=…" }
    return (names + (isLong ? ["…"] : [])).joined(separator: ",")
  }

  private static func optionType(_ field: FieldDescriptor) -> String {
    if let decimals = decimals(field) { return "DecimalE\(decimals)" }
    if isLong(field) { return "LongText" }
    return switch field.type {
    case .bytes: "Base64Text"
    case .enum: "EnumText<\(field.enumType.swiftType)>"
    case .message, .group: field.isTimestamp ? "TimeText" : "MessageText"
    default: field.swiftElementType
    }
  }

  private static func assignment(_ field: FieldDescriptor, into target: String) -> String {
    let name = Naming.escaped(field.swiftName)
    if field.isSecret {
      let parts =
        "name: \"\(field.name)\", isRequired: \(field.isRequiredByUs), "
        + "fromInput: \(field.swiftName)FromInput, file: \(field.swiftName)File"
      return "\(target).\(name) = try Secret(\(parts)).value(\(target).\(name), flags)\n"
    }
    let isPlain = optionType(field) == field.swiftElementType
    if isLong(field) { return longAssignment(field, into: target) }
    let value: (String) -> String = { source in
      if field.isTimestamp {
        return "try await \(source).instant(session, \"\(flagName(field))\")"
      }
      if field.type == .message {
        return "try await \(source).message(\(field.messageType.swiftType).self, session)"
      }
      return isPlain ? source : "\(source).value"
    }
    if field.isRepeated {
      guard field.type != .message else {
        let file = "\(field.swiftName)File"
        let type = field.messageType.swiftType
        return """
          if !\(name).isEmpty || \(file) != nil { \(target).\(name) = [] }
          for text in \(name) { \(target).\(name).append(\(value("text"))) }
          if let \(file) {
            \(target).\(name) += try await \(file).messages(\(type).self, session)
          }

          """
      }
      let mapped = isPlain ? name : "\(name).map { \(value("$0")) }"
      return "if !\(name).isEmpty { \(target).\(name) = \(mapped) }\n"
    }
    return "if let \(name) { \(target).\(name) = \(value(name)) }\n"
  }

  /// The abstract and the discussion of a command, in both languages.
  private static func texts(_ comment: Comment, _ key: String) -> String {
    let (first, rest) = comment.paragraphs
    let chinese = ChineseTexts.given.help(key)
    return """
      abstract: \(bilingual(first, chinese?.first)),
      discussion: \(bilingual(rest, chinese.map { $0.second ?? "" }))
      """
  }

  /// Those of a method, with its examples.
  private static func texts(_ method: RPC, _ key: String, _ group: Service) -> String {
    let (first, rest) = method.comment.paragraphs
    let chinese = ChineseTexts.given.help(key)
    let examples = ExampleEmitter.examples(of: method, in: group)
    return """
      abstract: \(bilingual(first, chinese?.first)),
      discussion: OptionHelp.discussion(
        \(bilingual(rest, chinese.map { $0.second ?? "" })),
        examples: \(bilingual(lines: examples.english, examples.chinese)))
      """
  }

  /// Lines that stay lines.
  private static func bilingual(lines english: [String], _ chinese: [String]) -> String {
    let texts = [english, chinese].map { lines in
      let escaped = lines.joined(separator: "\n").replacing("\\", with: "\\\\")
      return "\"" + escaped.replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
    return texts[0] == texts[1] ? texts[0] : "Language.text(\(texts[0]), \(texts[1]))"
  }

  /// An expression with a text in the language of the output; a literal where there is no Chinese.
  static func bilingual(_ english: String, _ chinese: String?) -> String {
    guard let chinese, chinese != english else { return literal(english) }
    return "Language.text(\(literal(english)), \(literal(chinese)))"
  }

  /// A long text: from the option, from a file, or, if it is the body of what is published, from an
  /// editor.
  private static func longAssignment(_ field: FieldDescriptor, into target: String) -> String {
    let name = Naming.escaped(field.swiftName)
    let file = "\(field.swiftName)File"
    var lines = """
      if let \(name) { \(target).\(name) = try \(name).value("\(flagName(field))") }
      if let \(file) { \(target).\(name) = try LongText.contents(\(file)) }

      """
    if field.name == "body" {
      lines +=
        "\(target).\(name) = try EditedText(\"\(field.name)\").value(\(target).\(name), flags)\n"
    }
    return lines
  }

  /// A Swift string literal, a line per paragraph: the terminal wraps lines.
  static func literal(_ text: String) -> String {
    let paragraphs = text.replacing("\n\n", with: "\u{1}").replacing("\n", with: " ")
    let escaped = paragraphs.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped.replacing("\u{1}", with: "\\n\\n") + "\""
  }
}
