import Foundation
import SwiftProtobuf

/// Our options as they arrive: fields that the library does not know, read by number
/// (`Proto/tonglu/options/v1/options.proto`). The generator builds before the project and apart
/// from it: it cannot use the project's reader of the wire format.
struct OptionReader {
  private var integers: [Int: [UInt64]] = [:]
  private var blobs: [Int: [[UInt8]]] = [:]

  init(_ unknown: UnknownStorage) throws {
    try self.init([UInt8](unknown.data))
  }

  init(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let tag = try Self.varint(&rest)
      let number = Int(tag >> 3)
      switch tag & 7 {
      case 0: integers[number, default: []].append(try Self.varint(&rest))
      case 2:
        let count = Int(try Self.varint(&rest))
        blobs[number, default: []].append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      default: throw SchemaError("options", "an unexpected wire type")
      }
    }
  }

  func flag(_ number: Int) -> Bool { integers[number]?.last == 1 }

  func text(_ number: Int) -> String? {
    blobs[number]?.last.map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ number: Int) -> [UInt8]? { blobs[number]?.last }

  /// Numbers of a repeated enum, packed or not.
  func numbers(_ number: Int) throws -> [Int] {
    var found = (integers[number] ?? []).map { Int($0) }
    for blob in blobs[number] ?? [] {
      var rest = blob[...]
      while !rest.isEmpty { found.append(Int(try Self.varint(&rest))) }
    }
    return found
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw SchemaError("options", "truncated")
  }
}

/// Field numbers of our extensions.
enum OptionNumber {
  static let access = 50201
  static let heavy = 50202
  static let secret = 50203
  static let ownCommand = 50204
  static let unkeyed = 50205
  static let asksFirst = 50206
  static let staged = 50207
  static let changesMany = 50208
  static let required = 50211
  static let secretField = 50212
  static let refers = 50214
  static let domain = 50221
  static let command = 50222
}

/// The roles of the options, as Swift spells them.
let roleNames: [Int: String] = [
  1: "anyone", 2: "owner", 3: "manager", 4: "sales", 5: "finance", 6: "warehouse", 7: "delivery",
  8: "marketing", 9: "integrator", 16: "boss", 17: "buyer", 18: "dealerFinance", 19: "clerk",
  24: "prospect", 32: "staff", 33: "dealer",
]
