import Testing
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluTestSupport

/// SKUs, units, categories and brands are shown as given and compared by their fold.
struct ProductKeyTests {
  @Test(arguments: [
    ("U-1", "u-1"), ("U-1", "Ｕ-１"), ("CAFÉ", "CAFE\u{301}"), ("CAFÉ", "café"),
    ("Straße", "STRASSE"),
    ("①", "1"),
  ])
  func `a taken sku is refused in every form`(sku: String, other: String) throws {
    let bed = try Testbed()
    let product = try bed.create(sku)
    #expect(product.sku == sku)
    #expect(refusal { try bed.create(other) } == "ALREADY_EXISTS SKU_TAKEN")
    let second = try bed.create("second")
    #expect(refusal { try bed.update(second) { $0.sku = other } } == "ALREADY_EXISTS SKU_TAKEN")
    #expect(
      try bed.update(product) { $0.sku = other }.sku.unicodeScalars.elementsEqual(
        Text.normalized(other).unicodeScalars))
    #expect(try bed.batch([Testbed.draft(sku)]).map(\.reason) == ["SKU_TAKEN"])
  }

  @Test(arguments: [
    "U-1\u{200B}", "\u{FEFF}U-1", "\u{202E}U-1", "\u{200B}", "\u{2800}", "U\u{2028}1", "U\u{AD}1",
    "U\nU", "\u{E000}", "U\u{FE0F}",
  ])
  func `a product's texts have no invisible characters`(text: String) throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    #expect(refusal { try bed.create(text) } == "INVALID_ARGUMENT BAD_SKU")
    #expect(refusal { try bed.create("B", text) } == "INVALID_ARGUMENT BAD_NAME")
    #expect(
      refusal { try bed.create("B") { $0.baseUnit = text } } == "INVALID_ARGUMENT BAD_UNIT")
    #expect(
      refusal { try bed.update(product) { $0.units = [unit(text, 2)] } }
        == "INVALID_ARGUMENT BAD_UNIT")
    #expect(refusal { try bed.update(product) { $0.brand = text } } == "INVALID_ARGUMENT BAD_TEXT")
    #expect(
      refusal { try bed.update(product) { $0.category = text } } == "INVALID_ARGUMENT BAD_TEXT")
  }

  @Test func `a unit is named once in all its forms`() throws {
    let bed = try Testbed()
    for (first, second) in [("BOX", "ｂｏｘ"), ("café", "cafe\u{301}"), ("Ⅷ", "viii")] {
      #expect(
        refusal { try bed.create("A") { $0.units = [unit(first, 2), unit(second, 3)] } }
          == "INVALID_ARGUMENT BAD_UNIT")
      #expect(
        refusal {
          try bed.create("A") {
            $0.baseUnit = first
            $0.units = [unit(second, 3)]
          }
        } == "INVALID_ARGUMENT BAD_UNIT")
    }
  }

  @Test func `a category and a brand are found in any form`() throws {
    let bed = try Testbed()
    let product = try bed.create("A") {
      $0.category = "Café"
      $0.brand = "ＡＣＭＥ"
    }
    #expect(product.category == "Café" && product.brand == "ＡＣＭＥ")
    for (category, brand) in [("CAFE\u{301}", "acme"), ("café", "Acme ")] {
      #expect(try bed.list { $0.category = category }.products == [product])
      #expect(try bed.list { $0.brand = brand }.products == [product])
    }
    #expect(try bed.list { $0.brand = "acm" }.products.isEmpty)
  }

  @Test func `barcodes, units and rounding are cleared by name`() throws {
    let bed = try Testbed()
    let product = try bed.create("A") {
      $0.barcodes = ["6901234567892"]
      $0.units = [unit("box", 12)]
      $0.rounding = .up
      $0.category = "c"
      $0.brand = "b"
      $0.description = "d"
    }
    let cleared = try bed.update(product) {
      $0.clear = ["barcodes", "units", "rounding"]
      ($0.category, $0.brand, $0.description) = ("", "", "")
    }
    #expect(cleared.barcodes.isEmpty && cleared.units.isEmpty && cleared.rounding == .refuse)
    #expect([cleared.category, cleared.brand, cleared.description] == ["", "", ""])
    #expect(try bed.product(product.id) == cleared)
    #expect(try bed.create("B") { $0.barcodes = ["6901234567892"] }.barcodes.count == 1)
    #expect(
      refusal { try bed.update(cleared) { $0.clear = ["sku"] } } == "INVALID_ARGUMENT BAD_CLEAR")
    #expect(
      refusal {
        try bed.update(cleared) {
          $0.clear = ["units"]
          $0.units = [unit("box", 6)]
        }
      } == "INVALID_ARGUMENT BAD_CLEAR")
  }
}
