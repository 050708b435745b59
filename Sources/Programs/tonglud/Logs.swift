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
    var fields = [
      "time": WallClock.system.now.rfc3339, "level": event.level.rawValue, "label": label,
      "message": event.message.description,
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      fields[key] = value.description
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(fields) else { return }
    StandardStream.error.tryWrite(String(decoding: line, as: UTF8.self) + "\n")
  }
}
