/// The currencies of ISO 4217 in use, with the digits of their minor unit.
///
/// Included are units of account that prices may be in (CLF and UYW with 4 digits, CHE, MXV and
/// others). Not included are metals, units without a minor unit such as the IMF's, the codes for
/// tests and for no currency (XAU, XDR, XTS, XXX), and withdrawn currencies (ANG, BGN, HRK, ZWL).
package enum Currency {
  /// The digits of the minor unit: CNY 2, JPY 0, KWD 3, CLF 4; nil for a code that ISO 4217 does
  /// not have.
  package static func digits(of code: String) -> Int? { table[code] }

  /// Units of 1/10,000 in one minor unit: CNY 100, JPY 10,000, KWD 10, CLF 1.
  ///
  /// Codes are checked when they are stored; an unknown one is taken to have two digits.
  package static func minorUnit(of code: String) -> Int64 {
    switch table[code] {
    case 0: 10_000
    case 3: 10
    case 4: 1
    default: 100
    }
  }

  /// INVALID_ARGUMENT BAD_CURRENCY unless ISO 4217 has the code, in capitals.
  package static func check(_ code: String, field: String) throws(Status) {
    guard table[code] != nil else {
      throw .invalid(
        "BAD_CURRENCY", field: field, "the code of a currency by ISO 4217, as CNY, USD or JPY")
    }
  }

  /// All codes.
  package static var codes: [String] { table.keys.sorted() }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (digits, codes) in codesByDigits {
      for code in codes.split(whereSeparator: \.isWhitespace) { table[String(code)] = digits }
    }
    return table
  }()

  private static let codesByDigits = [
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
    CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
    PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
    TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
  ]
}
