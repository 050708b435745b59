import Foundation
import SwiftProtobufPluginLibrary

/// Two examples for each command: the required options with a value by type and noun, then a
/// variant of the command's kind. `Proto/examples.txt` has those of methods whose required options
/// alone say nothing.
enum ExampleEmitter {
  /// Its lines in English and in Chinese.
  static func examples(of method: RPC, in group: Service) -> (english: [String], chinese: [String])
  {
    let words = "tonglu \(group.command) \(Naming.kebab(method.name))"
    let key = "\(group.name).\(method.name)"
    let lines = [false, true].map { isChinese in
      let given = written[key + (isChinese ? " zh" : "")] ?? (isChinese ? written[key] : nil)
      let options = given ?? generated(method, isChinese)
      return options.map { $0.isEmpty ? words : "\(words) \($0)" }
    }
    return (lines[0], lines[1])
  }

  // MARK: Written

  /// `OrderService.PlaceOrder: OPTIONS | OPTIONS`; after ` zh` those in Chinese.
  private static let written: [String: [String]] = {
    guard let path = ProcessInfo.processInfo.environment["TONGLU_EXAMPLES"] else { return [:] }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      fatalError("\(path) is not readable")
    }
    var found: [String: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.range(of: ": ") else { fatalError("\(path): no key in: \(line)") }
      let parts = line[colon.upperBound...].components(separatedBy: " | ")
      guard parts.count == 2 else { fatalError("\(path): not two examples in: \(line)") }
      found[String(line[..<colon.lowerBound])] = parts
    }
    return found
  }()

  // MARK: Generated

  private static func generated(_ method: RPC, _ isChinese: Bool) -> [String] {
    let flags = CommandEmitter.flags(of: method.request.fields.filter { $0.name != "request_id" })
    let noun = names.keys.first { method.name.hasSuffix($0) } ?? ""
    let argument = CommandEmitter.argument(of: flags)
    let isRequired: (CommandEmitter.OptionField) -> Bool = { option in
      option.field.isRequiredByUs && option.field.name != "version" && !option.field.isSecret
    }
    var parts = flags.filter(isRequired).map { option in
      option.field === argument
        ? value(of: option.field, noun, isChinese) : typed(option.field, in: flags, noun, isChinese)
    }
    let hasVersion = flags.contains { $0.field.name == "version" }
    if hasVersion, method.name.hasPrefix("Update"),
      let change = change(among: flags.map(\.field).filter { !$0.isRequiredByUs })
    {
      parts.append(typed(change, in: flags, noun, isChinese))
    }
    let plain = parts.filter { !$0.isEmpty }.joined(separator: " ")
    let more = variant(of: method, flags, hasVersion: hasVersion, isChinese)
    let agreed = method.asksFirst ? [plain, "--yes"] : [plain]
    return [agreed, [plain, more]].map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// What a change of a record changes in an example.
  private static func change(among fields: [FieldDescriptor]) -> FieldDescriptor? {
    fields.first { $0.name == "name" } ?? fields.first { $0.type == .string && !$0.isRepeated }
      ?? fields.first
  }

  /// What the second example has besides.
  private static func variant(
    of method: RPC, _ flags: [CommandEmitter.OptionField], hasVersion: Bool, _ isChinese: Bool
  ) -> String {
    if !method.isRead { return (hasVersion ? "--version 3 " : "") + "--dry-run" }
    if method.sendsMany { return "--timeout 60 -o jsonl" }
    guard method.hasPages else { return "-o json" }
    let filters = ["since", "state", "customer_id", "staff_id", "product_id", "team_id", "brand"]
    let fields = flags.map(\.field).filter { !$0.isRequiredByUs }
    let filter = filters.lazy.compactMap { name in fields.first { $0.name == name } }.first
    return filter.map { typed($0, in: flags, "", isChinese) } ?? "--all -o csv"
  }

  /// `--customer D001`.
  private static func typed(
    _ field: FieldDescriptor, in flags: [CommandEmitter.OptionField], _ noun: String,
    _ isChinese: Bool
  ) -> String {
    let short = CommandEmitter.takesHandle(field) ? CommandEmitter.shortName(field, in: flags) : nil
    let name = "--" + (short ?? CommandEmitter.flagName(field))
    let value = value(of: field, noun, isChinese)
    return value.isEmpty ? name : "\(name) \(value)"
  }

  private static func value(
    of field: FieldDescriptor, _ thing: String, _ isChinese: Bool
  ) -> String {
    if CommandEmitter.takesHandle(field) {
      let noun = field.refers?.split(separator: "|").first.map(String.init) ?? ""
      return handles[noun].map { isChinese ? $0.chinese : $0.english } ?? anyID
    }
    if let places = CommandEmitter.decimals(field) { return places == 4 ? "128.00" : "10" }
    if field.isTimestamp { return field.name.hasPrefix("end") ? "2027-12-31" : "yesterday" }
    switch field.type {
    case .bool: return ""
    case .enum: return enumValue(field.enumType, of: thing)
    case .message: return field.messageType.name == "Place" ? place : message(field.messageType)
    case .string, .bytes:
      let own = field.name == "name" ? names[thing] : nil
      guard let text = own ?? texts[field.name] else { return field.name.replacing("_", with: "-") }
      let value = isChinese ? text.chinese : text.english
      return value.contains(" ") ? "\"\(value)\"" : value
    default: return numbers[field.name] ?? "10"
    }
  }

  private static func message(_ message: Descriptor) -> String {
    CommandEmitter.pairs(of: message).contains(":") ? "TEA-LJ-250:10" : "…"
  }

  /// The first value that is given by name.
  private static func enumValue(_ type: EnumDescriptor, of thing: String) -> String {
    let names = type.values.map(\.name)
    let prefix = names[0].hasSuffix("UNSPECIFIED") ? names[0].dropLast("UNSPECIFIED".count) : ""
    let role = thing == "Staff" ? "_SALES" : "_BOSS"
    let preferred = names.first { $0.hasSuffix(role) } ?? names[min(1, names.count - 1)]
    return preferred.dropFirst(prefix.count).lowercased().replacing("_", with: "-")
  }

  private static let anyID = "1764547200000001"
  private static let place = "latitude=30.25,longitude=120.16,datum=gcj02"
  private static let numbers = ["radius_m": "3000", "lifetime_hours": "24"]

  private typealias Words = (english: String, chinese: String)

  /// Handles of things as the demo has them.
  private static let handles: [String: Words] = [
    "Customer": ("D001", "D001"), "Product": ("TEA-LJ-250", "TEA-LJ-250"),
    "Order": ("SO-20261201-7K3QZMB", "SO-20261201-7K3QZMB"), "Warehouse": ("HZ", "HZ"),
    "Staff": ("zhang", "zhang"), "Member": ("wang", "wang"), "Team": ("East", "东区"),
    "Post": ("Opening", "开业通知"), "Contact": ("D001/Chen", "D001/陈会计"),
    "Address": ("D001/Store", "D001/门店"), "File": ("prices.txt", "价格表.txt"),
    "ServiceAccount": ("app", "app"),
  ]

  /// Names of things.
  private static let names: [String: Words] = [
    "Staff": ("Zhang San", "张三"), "Member": ("Wang Li", "王老板"), "Contact": ("Chen", "陈会计"),
    "Product": ("Longjing tea 250 g", "西湖龙井茶250克"), "Team": ("West", "西区"),
    "Warehouse": ("Hangzhou", "杭州仓"), "ServiceAccount": ("app", "app"),
    "File": ("prices.txt", "价格表.txt"), "CustomerClass": ("Key accounts", "重点客户"),
    "Enterprise": ("Lakeside Trading", "湖滨商贸"),
  ]

  private static let texts: [String: Words] = [
    "name": ("Lakeside Tea", "湖滨茶行"), "title": ("Opening", "开业通知"),
    "body": ("Please see the price list.", "请看价格表。"), "reason": ("Damaged", "破损"),
    "note": ("Closed on Mondays", "周一休息"), "address": ("12 Lake Road", "湖滨路12号"),
    "phone": ("13800138000", "13800138000"), "login_name": ("chen", "chen"),
    "currency": ("CNY", "CNY"), "query": ("ljc", "ljc"), "text": ("D001", "湖滨"),
    "code": ("N1", "N1"), "sku": ("NAIL-50", "NAIL-50"),
    "time_zone": ("Asia/Shanghai", "Asia/Shanghai"),
    "enterprise_code": ("main", "main"), "nouns": ("Customer", "Customer"),
    "brand": ("Lakeside", "湖滨"), "label": ("Store", "门店"),
  ]
}
