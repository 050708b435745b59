import Foundation
import TongluCore

/// The lines of `online_retail.csv.gz`, grouped by invoice.
struct Retail {
  struct Line: Sendable {
    let sku: String
    let quantityE3: Int64
    let unitPriceE4: Int64

    /// Quantity × price in 1/10,000, exact: quantities of the file are whole numbers.
    var grossE4: Int64 { quantityE3 / 1_000 * unitPriceE4 }
  }

  struct Invoice: Sendable {
    let number: String
    /// The customer's number as text without its ".0"; empty without one.
    let customer: String
    let date: String
    var lines: [Line]
  }

  private(set) var invoices: [Invoice] = []
  /// A name for each stock code: its first description that is not empty.
  private(set) var products: [String: String] = [:]
  private(set) var customers: [String: String] = [:]
  private(set) var lineCount = 0

  /// Reads the gzipped file whole.
  init(path: String) throws {
    var index: [String: Int] = [:]
    var isHeader = true
    try CSV(gunzip(path)).forEachRow { row in
      if isHeader {
        isHeader = false
        return
      }
      try add(row, &index)
    }
  }

  private mutating func add(_ row: [String], _ index: inout [String: Int]) throws {
    guard row.count == 8, let quantity = Exact.fixedPoint(row[3], digits: 3),
      let price = Exact.fixedPoint(row[5], digits: 4)
    else { throw LoadError("not a row of Online Retail: \(row.joined(separator: ","))") }
    lineCount += 1
    let sku = row[1].uppercased()
    if products[sku, default: ""].isEmpty {
      products[sku] = row[2].trimmingCharacters(in: .whitespaces)
    }
    let customer = row[6].hasSuffix(".0") ? String(row[6].dropLast(2)) : row[6]
    if !customer.isEmpty { customers[customer] = row[7] }
    let line = Line(sku: sku, quantityE3: quantity, unitPriceE4: price)
    if let position = index[row[0]] {
      invoices[position].lines.append(line)
    } else {
      index[row[0]] = invoices.count
      invoices.append(
        Invoice(number: row[0], customer: customer, date: row[4], lines: [line]))
    }
  }
}

/// An error that ends a load run.
struct LoadError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The bytes of a gzipped file, by gzip(1).
func gunzip(_ path: String) throws -> [UInt8] {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["gzip", "-dc", path]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw LoadError("gzip could not read \(path)") }
  return [UInt8](data)
}
