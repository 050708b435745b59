// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluLookupMessages
import TongluMessages

package struct LookupServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: Language.text("What people type instead of ids, and what they read beside them: for pickers, type-ahead and lists, of every kind of thing alike.", "查找：按名称、代码等找到各种对象，或由编号查名称。"),
    discussion: Language.text("A noun is the name of the message that has the thing's own id: \"Customer\", \"Product\". The option refers of a field of the schema names the noun of its id. A handle is what people call a thing: a product's SKU, a customer's or a warehouse's code, an order's number, a login name, the name of a team, a file or a contact; empty for a thing without one.\n\nA caller finds and reads only what it may list by the domain's own RPCs; anything else is left out like what does not exist. No phone number is searched or shown: CrmService.FindByPhone looks up a whole one.", "只能找到自己本来就能查看的对象；不按电话查找，也不显示电话。"),
    subcommands: [FindCommand.self, DescribeCommand.self])

  package init() {}
}

struct FindCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: Language.text("Finds things by a typed text, the best first: those whose key is the text (SKU, barcode, code, order number, login name, name of a team), those whose handle begins with it, those whose title begins with it, then others whose words or pinyin initials match it.", "按输入的文字查找对象，最吻合的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Products, customers and staff are searched whole. Of orders, posts and files, a key that is the whole text is found of any age, anything else among the newest 100 that the caller sees; of comments, those that the caller reads among the newest 200 of all. Members, contacts and addresses are found within their customer, members by the login name too. A price rule is found by its product's SKU or barcode, or by SKU/CODE with the code of its class or customer.\n\nWith texts, several are looked up in one call, as of the lines of an order.\n\nRefusals: UNKNOWN_NOUN, BAD_QUERY, BAD_LIMIT, TOO_MANY_TEXTS, NOT_FOUND (customer_id).", "先找条码、货号、代码、单号、登录名与文字相同的，再找以文字开头的，最后找词或拼音首字母吻合的。"),
      examples: "tonglu lookup find --nouns Customer --text D001\ntonglu lookup find --nouns Customer --nouns Product --text ljc -o json"))
  static let path = "/tonglu.v1.LookupService/Find"
  typealias Request = FindRequest
  typealias Reply = FindResponse

  @Option(name: .customLong("nouns"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. The nouns to look for: \"Product\"; several may be one text, joined by bars, as the option refers has them: \"Staff|Member\". 1 to 32; UNKNOWN_NOUN for a name that is no noun of the schema. A noun without handles, such as \"AuditEntry\", has no candidates.", "必填。找哪些种类：Customer 客户、Product 商品、Order 订单等；多个用竖线连起来。")))
  var nouns: [String] = []
  @Option(name: .customLong("text"), help: ArgumentHelp(Language.text("What was typed: at most 100 characters; BAD_QUERY otherwise. Empty: the newest orders, posts and files, and the first of the nouns of which there are few; of the others none. BAD_QUERY beside texts.", "要找的文字，最多 100 字；空的列出最近的。")))
  var text: String?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only contacts, members, addresses, orders, files and contract prices of this customer, and every other noun as without it; 0: of any. NOT_FOUND for one that the caller does not see.", "只找此客户的联系人、成员、收货地址、订单、文件和合同价；0 表示不限。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("limit"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most candidates of a text: 0 and more than 20 mean 20; BAD_LIMIT below 0.", "最多多少条，最多 20；0 表示 20。")))
  var limit: Int32?
  @Option(name: .customLong("texts"), parsing: .singleValue, help: ArgumentHelp(Language.text("Several texts instead of one, each as text and not empty. At most 100, and with several nouns at most 100 searches: texts times nouns; TOO_MANY_TEXTS otherwise. A text that is the whole key of things has no other candidates.", "一次查找多个文字，最多 100 个；多个种类时文字数乘种类数最多 100。")))
  var texts: [String] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if !nouns.isEmpty { request.nouns = nouns }
    if let text { request.text = text }
    if let limit { request.limit = limit }
    if !texts.isEmpty { request.texts = texts }
    return request
  }
}

struct DescribeCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: Language.text("Describes things by their ids: the handle and the title of each.", "由编号查名称。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: UNKNOWN_NOUN, TOO_MANY_REFERENCES.", ""),
      examples: "tonglu lookup describe --references noun=Customer,id=1764547200000001\ntonglu lookup describe --references noun=Customer,id=1764547200000001 -o json"))
  static let path = "/tonglu.v1.LookupService/Describe"
  typealias Request = DescribeRequest
  typealias Reply = DescribeResponse

  @Option(name: .customLong("references"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. At most 200; TOO_MANY_REFERENCES otherwise. Its parts: noun, id.", "必填。要查的对象：种类和编号，最多 200 个。"), valueName: "noun=…,id=…"))
  var references: [MessageText] = []
  @Option(name: .customLong("references-file"), help: OptionHelp.linesFile, completion: .file())
  var referencesFile: MessagesFile?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !references.isEmpty || referencesFile != nil { request.references = [] }
    for text in references { request.references.append(try await text.message(ThingReference.self, session)) }
    if let referencesFile {
      request.references += try await referencesFile.messages(ThingReference.self, session)
    }
    return request
  }
}
