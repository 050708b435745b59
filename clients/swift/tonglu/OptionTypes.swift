package import ArgumentParser
import Foundation
import TongluCore
package import TongluMessages

/// An amount of money: "12.50", "1,000.50".
package struct DecimalE4: ExpressibleByArgument {
  package let value: Int64

  package init?(argument: String) {
    guard let value = TypedText.fixedPoint(argument, digits: 4) else { return nil }
    self.value = value
  }
}

/// A quantity: "1.5".
package struct DecimalE3: ExpressibleByArgument {
  package let value: Int64

  package init?(argument: String) {
    guard let value = TypedText.fixedPoint(argument, digits: 3) else { return nil }
    self.value = value
  }
}

/// Bytes as base64.
package struct Base64Text: ExpressibleByArgument {
  package let value: [UInt8]

  package init?(argument: String) {
    guard let value = Base64.bytes(argument) else { return nil }
    self.value = value
  }
}

/// An enum's value: "approved", its whole name "CUSTOMER_STATE_APPROVED", or its Chinese "已审核".
package struct EnumText<Value: MessageEnum>: ExpressibleByArgument {
  package let value: Value

  package init?(argument: String) {
    let wanted = TypedText.plain(argument).uppercased().replacing("-", with: "_")
    let found = Value.allCases.first { candidate in
      candidate.name == wanted || Self.short(candidate) == wanted
    }
    guard let found = found ?? Self.named(wanted) else { return nil }
    value = found
  }

  package static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  package static var allValueStrings: [String] {
    Value.allCases.dropFirst().map { short($0).lowercased().replacing("_", with: "-") }
  }

  /// The value with this name in Chinese.
  private static func named(_ text: String) -> Value? {
    guard !text.allSatisfy(\.isASCII) else { return nil }
    return Value.allCases.first { Language.chineseState($0.name) == text }
  }

  /// The name without the prefix that all values share.
  private static func short(_ value: Value) -> String {
    let zero = Value.allCases.first?.name ?? ""
    let prefix = zero.hasSuffix("UNSPECIFIED") ? zero.dropLast("UNSPECIFIED".count) : ""
    return String(value.name.dropFirst(prefix.count))
  }
}
