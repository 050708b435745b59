import Foundation
import Logging
import TongluCore

/// The format of the log on standard error.
enum Logs {
  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  enum Level: String, CaseIterable, Sendable {
    case debug, info, warning, error
  }

  static func start(_ format: Format, level: Level) {
    LoggingSystem.bootstrap { label in
      var handler: any LogHandler =
        switch format {
        case .text: StreamLogHandler.standardError(label: label)
        case .json: JSONLogHandler(label: label)
        }
      handler.logLevel = Logger.Level(rawValue: level.rawValue) ?? .info
      return handler
    }
  }
}

/// One line of JSON per event: time, level, label, message, and the event's own fields.
struct JSONLogHandler: LogHandler {
  let label: String
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields: [String: Value] = [
      "level": .text(event.level.rawValue), "label": .text(label),
      "message": .text(event.message.description),
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      fields[key] = Value(value)
    }
    StandardStream.error.tryWrite(Self.line(fields) + "\n")
  }

  /// Numbers are numbers; empty fields are left out.
  enum Value: Encodable {
    case text(String), whole(Int64), real(Double), truth(Bool)
    case list([Value]), fields([String: Value])

    init?(_ value: Logger.MetadataValue) {
      switch value {
      case .string(let text): self = .text(text)
      case .stringConvertible(let given):
        switch given {
        case let truth as Bool: self = .truth(truth)
        case let number as any BinaryInteger: self = .whole(Int64(clamping: number))
        case let number as Double where number.isFinite: self = .real(number)
        default: self = .text(given.description)
        }
      case .array(let values): self = .list(values.compactMap(Value.init))
      case .dictionary(let values): self = .fields(values.compactMapValues(Value.init))
      }
      switch self {
      case .text(""): return nil
      case .list(let values) where values.isEmpty: return nil
      case .fields(let values) where values.isEmpty: return nil
      default: break
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let value): try container.encode(value)
      case .whole(let value): try container.encode(value)
      case .real(let value): try container.encode(value)
      case .truth(let value): try container.encode(value)
      case .list(let values): try container.encode(values)
      case .fields(let values): try container.encode(values)
      }
    }
  }

  /// The fields with the time, as JSON without a line end.
  static func line(_ fields: [String: Value]) -> String {
    var fields = fields
    fields["time"] = .text(WallClock.system.now.rfc3339)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(fields) else { return "{}" }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Logs.Format {
  /// A text for standard output, in the form of the log.
  func line(_ text: String) -> String {
    switch self {
    case .text: text
    case .json:
      JSONLogHandler.line([
        "level": .text("info"), "label": .text("tonglud"), "message": .text(text),
      ])
    }
  }
}
