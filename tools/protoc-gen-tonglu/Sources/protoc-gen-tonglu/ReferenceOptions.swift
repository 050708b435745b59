import SwiftProtobufPluginLibrary

/// The options and the argument of ids: each takes an id or a handle of one of the nouns that the
/// field refers to.
extension CommandEmitter {
  /// A field of a command, and the expression of the message that has it.
  typealias OptionField = (field: FieldDescriptor, target: String)

  /// Whether its option takes a handle. A thing of any noun has an id alone.
  static func takesHandle(_ field: FieldDescriptor) -> Bool {
    field.type == .int64 && field.refers != nil && field.refers != "Any"
  }

  /// The field whose handle may also stand without its option: the first required id.
  static func argument(of fields: [OptionField]) -> FieldDescriptor? {
    let first = fields.first { option in
      option.target == "request" && option.field.isRequiredByUs && takesHandle(option.field)
    }
    return first.flatMap { $0.field.isRepeated ? nil : $0.field }
  }

  /// The declaration of that argument.
  static func declaration(ofArgument field: FieldDescriptor) -> String {
    """
    @Argument(help: OptionHelp.argument("\(flagName(field))", "\(valueName(field))"), \
    completion: .things("\(field.refers ?? "")"))
    var \(field.swiftName)Argument: ReferenceText?

    """
  }

  /// The declaration of the option of an id.
  static func declaration(
    of field: FieldDescriptor, in options: [OptionField], help: String
  ) -> String {
    let name = flagName(field)
    let short = shortName(field, in: options).map { ", .customLong(\"\($0)\")" } ?? ""
    let names = short.isEmpty ? ".customLong(\"\(name)\")" : "[.customLong(\"\(name)\")\(short)]"
    let parsing = field.isRepeated ? "unconditionalSingleValue" : "unconditional"
    let value = field.isRepeated ? "[ReferenceText] = []" : "ReferenceText?"
    return """
      @Option(name: \(names), parsing: .\(parsing), \
      help: ArgumentHelp(\(help), valueName: "\(valueName(field))"), \
      completion: .things("\(field.refers ?? "")"))
      var \(Naming.escaped(field.swiftName)): \(value)

      """
  }

  /// `customer` of `customer_id` and `owner` of `owner_ids`, unless another option has that name.
  static func shortName(_ field: FieldDescriptor, in options: [OptionField]) -> String? {
    let name = flagName(field)
    guard let suffix = ["-ids", "-id"].first(where: name.hasSuffix) else { return nil }
    let short = String(name.dropLast(suffix.count))
    let sameShort = options.filter { other in
      let name = flagName(other.field)
      return [short, short + "-id", short + "-ids"].contains(name)
    }
    let isFile = short.hasSuffix("-file")
    let isTaken = reserved.contains(short.replacing("-", with: "_")) || ["limit"].contains(short)
    return sameShort.count > 1 || isTaken || isFile ? nil : short
  }

  /// `customer`, `staff|member`.
  private static func valueName(_ field: FieldDescriptor) -> String {
    let nouns = (field.refers ?? "").split(separator: "|")
    return nouns.map { Naming.kebab(String($0)) }.joined(separator: "|")
  }

  /// The assignment of the ids of a field. What belongs to a customer is looked for within the
  /// request's customer.
  static func referenceAssignment(
    _ field: FieldDescriptor, into target: String, isArgument: Bool, customer: String?
  ) -> String {
    let name = Naming.escaped(field.swiftName)
    let place = "\(target).\(name)"
    let scope = customer.map { ", customer: \($0)" } ?? ""
    let words = "\"\(field.refers ?? "")\", \"\(flagName(field))\", session\(scope)"
    if field.isRepeated {
      return """
        if !\(name).isEmpty {
          \(place) = try await ReferenceText.ids(\(name), \(words))
        }

        """
    }
    let given =
      isArgument
      ? "let given = try \(name).or(\(field.swiftName)Argument, \"\(flagName(field))\")"
      : "let \(name)"
    return """
      if \(given) {
        \(place) = try await \(isArgument ? "given" : name).id(\(words))
      }

      """
  }

  /// The customer within which the things of a field are looked for; nil if the message has none.
  static func customer(of option: OptionField, in options: [OptionField]) -> String? {
    guard option.field.name != "customer_id" else { return nil }
    let has = options.contains { other in
      other.target == option.target && other.field.name == "customer_id"
        && !other.field.isRepeated && takesHandle(other.field)
    }
    return has ? "\(option.target).customerID" : nil
  }

  /// The order of assignments: the customer of a message before what is looked for within it.
  static func ordered(_ options: [OptionField]) -> [OptionField] {
    options.filter { $0.field.name == "customer_id" }
      + options.filter { $0.field.name != "customer_id" }
  }
}
