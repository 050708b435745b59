import Testing
import TongluComposition
import TongluCore
import TongluMessages
import TongluTestSupport

/// Every text of every request, by the schema: RPCs to come are held by it too.
@Suite struct RequestTextTests {
  /// What may hold anything, because nothing of it is stored: what is sought, filtered by or
  /// compared.
  static let free: Set<String> = [
    "ListCustomersRequest.text", "ListCustomersRequest.class_code", "ListCustomersRequest.tag",
    "ListProductsRequest.category", "ListProductsRequest.brand", "SearchProductsRequest.query",
    "SetPasswordRequest.current_password", "SetPasswordRequest.new_password",
    "LoginRequest.enterprise_code", "LoginRequest.login_name", "LoginRequest.password",
    "LoginRequest.login_code",
  ]

  static let hidden = ["\u{200B}", "a\u{202E}b", "a\u{2028}b", "\u{FEFF}a", "\u{2800}", "a\u{7}b"]

  /// A text of a request: the fields on the way to it.
  typealias Path = RequestBytes.Path

  @Test func `no request stores a text that nobody sees or that turns the line`() throws {
    let bed = try Testbed()
    var tried: Set<String> = []
    let tour = try Tour.beforehand(bed) { plan in
      for (name, path) in Self.texts(of: plan.request) where !Self.free.contains(name) {
        tried.insert(name)
        for text in Self.hidden {
          let bytes = RequestBytes.setting(path, to: text, in: RequestBytes.anew(plan.bytes, bed))
          let refusal = Self.refusal(plan, bytes, bed)
          #expect(refusal != nil, "\(plan.path) \(name) \(text.unicodeScalars.map(\.value))")
        }
      }
    }
    #expect(!tour.paths.isEmpty && tried.count > 50)
  }

  @Test func `every text of a request is the same in NFC and NFD`() throws {
    let bed = try Testbed()
    var tried: Set<String> = []
    try Tour.beforehand(bed) { plan in
      for (name, path) in Self.texts(of: plan.request) {
        tried.insert(name)
        let forms = ["café 가", "cafe\u{301} \u{1100}\u{1161}"].map {
          RequestBytes.setting(path, to: $0, in: plan.bytes)
        }
        let (composed, apart) = (try plan.decoded(forms[0]), try plan.decoded(forms[1]))
        #expect(composed == apart, "\(name)")
      }
    }
    #expect(tried.count > 60)
    #expect(Self.free.isSubset(of: tried))
  }

  /// The texts of a message and of the messages in it, by name; a tree, since no message of a
  /// request holds itself.
  private static func texts(of message: String) -> [(name: String, path: Path)] {
    guard let shape = Descriptors.embedded.messages[message] else { return [] }
    return shape.fields.flatMap { field -> [(name: String, path: Path)] in
      let short = message.split(separator: ".").last.map(String.init) ?? message
      if field.type == 9 { return [("\(short).\(field.name)", [field])] }
      guard field.type == 11, field.typeName.hasPrefix("tonglu.") else { return [] }
      return texts(of: field.typeName).map { ($0.name, [field] + $0.path) }
    }
  }

  /// Why the call is refused for what it says, or a row of it that has its own outcome; nil
  /// otherwise.
  private static func refusal(_ plan: Tour.Plan, _ bytes: [UInt8], _ bed: Testbed) -> String? {
    do throws(Status) {
      let reply = try bed.send(plan.path, bytes, as: plan.actor)
      guard plan.path.contains(/\/(Batch|QuotePrices)/) else { return nil }
      // What a row was refused for, `reason` of its outcome.
      let text = String(decoding: reply, as: UTF8.self)
      return text.contains(/BAD_|NOT_FOUND|UNKNOWN_UNIT/) ? text : nil
    } catch {
      let refusing: [Code] = [.invalidArgument, .notFound, .permissionDenied]
      return refusing.contains(error.code) ? error.reason : nil
    }
  }
}
