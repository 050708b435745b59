import ArgumentParser
import Foundation
import TongluCore
import TongluMessages

/// An amount of money: "12.50".
struct DecimalE4: ExpressibleByArgument {
  let value: Int64

  init?(argument: String) {
    guard let value = Exact.fixedPoint(argument, digits: 4) else { return nil }
    self.value = value
  }
}

/// A quantity: "1.5".
struct DecimalE3: ExpressibleByArgument {
  let value: Int64

  init?(argument: String) {
    guard let value = Exact.fixedPoint(argument, digits: 3) else { return nil }
    self.value = value
  }
}

/// Bytes as base64.
struct Base64Text: ExpressibleByArgument {
  let value: [UInt8]

  init?(argument: String) {
    guard let value = Base64.bytes(argument) else { return nil }
    self.value = value
  }
}

/// An enum's value: "approved", or its whole name "CUSTOMER_STATE_APPROVED".
struct EnumText<Value: MessageEnum>: ExpressibleByArgument {
  let value: Value

  init?(argument: String) {
    let wanted = argument.uppercased().replacing("-", with: "_")
    let found = Value.allCases.first { candidate in
      candidate.name == wanted || Self.short(candidate) == wanted
    }
    guard let found else { return nil }
    value = found
  }

  static var allValueStrings: [String] {
    Value.allCases.dropFirst().map { short($0).lowercased().replacing("_", with: "-") }
  }

  /// The name without the prefix that all values share.
  private static func short(_ value: Value) -> String {
    let zero = Value.allCases.first?.name ?? ""
    let prefix = zero.hasSuffix("UNSPECIFIED") ? zero.dropLast("UNSPECIFIED".count) : ""
    return String(value.name.dropFirst(prefix.count))
  }
}
