import Testing
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluTestSupport

@testable import TongluCatalog

struct BarcodeTests {
  @Test(arguments: [
    ["036000291452", "0036000291452", "00036000291452"], ["96385074", "00000096385074"],
    ["6901234567892", "06901234567892", "６９０１２３４５６７８９２", "690 1234567892", "690-1234567892"],
    ["ABC-123", "abc-123", "ABC123", "abc 123", "ＡＢＣ－１２３", "abc\u{2010}123"],
  ])
  func `all notations of one barcode are equal`(forms: [String]) throws {
    for (index, form) in forms.enumerated() {
      let bed = try Testbed()
      let product = try bed.create("A") { $0.barcodes = [form] }
      #expect(product.barcodes == [form])
      let twice = try bed.update(product) { $0.barcodes = forms }
      #expect(twice.barcodes.count == 1)
      for other in forms {
        #expect(try bed.search(other) == ["A"], "\(form) \(other)")
        #expect(
          refusal { try bed.create("B\(index)") { $0.barcodes = [other] } }
            == "ALREADY_EXISTS BARCODE_TAKEN", "\(form) \(other)")
      }
    }
  }

  @Test func `a wrong check digit is no GTIN`() throws {
    let bed = try Testbed()
    try bed.create("A") { $0.barcodes = ["036000291453"] }
    try bed.create("B") { $0.barcodes = ["0036000291453"] }
    #expect(try bed.search("036000291453") == ["A"])
    #expect(try bed.search("0036000291453") == ["B"])
    #expect(try bed.search("00036000291453").isEmpty)
  }

  @Test(arguments: [
    ("96385074", true), ("036000291452", true), ("6901234567892", true),
    ("16901234567899", true), ("6901234567893", false), ("12345678901", false),
    ("123456789012", true), ("1234567890123", false), ("ABCDEFGH", false),
  ])
  func `a GTIN has 8, 12, 13 or 14 digits and a check digit`(text: String, isGTIN: Bool) {
    #expect((Barcode.fold(text).count == 14) == (isGTIN || text.count == 14))
  }

  @Test(arguments: ["69\u{200B}01234567892", "\u{FEFF}6901234567892", "1234\u{202E}", "12茶34"])
  func `a barcode has no invisible characters`(barcode: String) throws {
    let bed = try Testbed()
    #expect(
      refusal { try bed.create("A") { $0.barcodes = [barcode] } }
        == "INVALID_ARGUMENT BAD_BARCODE")
  }
}
