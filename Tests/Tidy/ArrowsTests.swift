import Testing

/// Which module may import which, and where C and unsafe code is allowed.
struct ArrowsTests {
  /// The engine's arrows; every module may import TongluCore.
  static let engine: [String: Set<String>] = [
    "Core": [],
    "Crypto": ["CSodium"],
    "GRPC": ["CZlib"],
    "HTTP2": ["CNghttp2"],
    "Messages": ["CMessages", "CDescriptors", "CProtobufC"],
    "Database": ["CSQLite", "CPostgreSQL"],
    "Service": ["TongluCrypto", "TongluGRPC", "TongluMessages", "TongluDatabase"],
    "Blobs": ["TongluCrypto"],
    "Spatial": [],
    "Search": ["TongluDatabase"],
    "Server": ["TongluService", "TongluHTTP2", "TongluGRPC"],
  ]

  static let client: Set<String> = [
    "TongluMessages", "TongluGRPC", "TongluHTTP2", "TongluCrypto",
  ]

  static func allowed(_ path: String) -> Set<String>? {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts[0], parts[1]) {
    case ("Sources", "Engine"): return engine[parts[2]]
    case ("Sources", "Domains"):
      guard let rung = Manifest.ladder.first(where: { $0.name == parts[2] }) else { return nil }
      let spoken = Set(([rung.name] + rung.messages).map { "Tonglu\($0)Messages" })
        .union(["TongluMessages"])
      if path.contains("/Generated/Messages/") {
        return spoken.union(["C\(rung.name)Messages", "CProtobufC"])
      }
      return spoken.union(["TongluService", "TongluDatabase"])
        .union(rung.uses.map { "Tonglu\($0)" })
    case ("Sources", "Programs") where parts[2] == "Telemetry":
      return ["TongluServer", "TongluClient", "TongluGRPC", "TongluMessages"]
    case ("Sources", "Programs") where parts[2] == "Lifecycle":
      return ["TongluServer"]
    case ("Sources", "Programs") where parts[2] == "Settings": return []
    case ("Sources", "Programs"):
      return Set(Manifest.ladder.map { "Tonglu\($0.name)" }).union([
        "TongluComposition", "TongluServer", "TongluDatabase", "TongluService", "TongluMessages",
        "TongluCrypto", "TongluBlobs", "TongluSearch", "TongluTelemetry",
        "TongluLifecycle", "TongluSettings",
      ])
    case ("clients", "swift"):
      let messages = Set(Manifest.ladder.map { "Tonglu\($0.name)Messages" })
      return switch parts[2...].prefix(2).joined(separator: "/") {
      case "tonglu/Commands": command(parts[4])
      case "tonglu/Program":
        Set(Manifest.ladder.map { "Tonglu\($0.name)Commands" })
          .union(["TongluCommandLine", "TongluViews", "TongluClient", "TongluIdentityMessages"])
      case "tonglu/Views":
        messages.union(["TongluCommandLine", "TongluClient", "TongluMessages"])
      case let place where place.hasPrefix("tonglu/"):
        [
          "TongluClient", "TongluCrypto", "TongluMessages", "TongluIdentityMessages",
          "TongluLookupMessages",
        ]
      default: messages.union(client)
      }
    default: return nil
    }
  }

  /// A domain's commands use its messages and those that are fields of its own.
  private static func command(_ domain: String) -> Set<String> {
    let rung = Manifest.ladder.first { $0.name == domain }
    return Set(([domain] + (rung?.messages ?? [])).map { "Tonglu\($0)Messages" })
      .union(["TongluCommandLine", "TongluClient", "TongluMessages"])
  }

  @Test func `imports follow the manifest`() {
    var crossed: [String] = []
    for file in Tree.swift where file.path.hasPrefix("Sources/") || file.path.hasPrefix("clients/")
    {
      guard let allowed = Self.allowed(file.path) else {
        crossed.append("\(file.path): in no known layer")
        continue
      }
      for match in file.text.matches(of: /(?m)^(?:\w+ )*import (Tonglu\w+|C[A-Z]\w+)/) {
        let module = String(match.1)
        if module != "TongluCore" && !allowed.contains(module) {
          crossed.append("\(file.path) imports \(module)")
        }
      }
    }
    #expect(crossed == [])
  }

  @Test func `unsafe code is only in the fenced folders`() {
    let fences = [
      "Sources/Engine/Crypto/", "Sources/Engine/GRPC/Zlib/", "Sources/Engine/HTTP2/",
      "Sources/Engine/Messages/",
      "Sources/Engine/Database/SQLite/", "Sources/Engine/Database/PostgreSQL/",
      "Sources/Engine/Database/Row.swift", "Sources/Engine/Database/Binding.swift",
      "Sources/Engine/Database/Statement.swift",
      "Sources/Engine/Spatial/", "Sources/Engine/Blobs/",
      "Sources/Engine/Core/Clock.swift", "Sources/Engine/Core/Disk.swift",
      "Sources/Engine/Core/Spans.swift", "Sources/Engine/Core/HashIndex.swift",
      "clients/swift/TongluClient/HostLookup.swift",
      "Sources/Programs/tonglud/Descriptors.swift",
      "clients/swift/tonglu/SystemCalls.swift", "Sources/Engine/Core/StandardStream.swift",
      "Tests/", "tools/",
    ]
    let outside = Tree.swift.filter { file in
      !fences.contains { file.path.hasPrefix($0) }
        && !file.path.contains("/Generated/Messages/")
        && file.text.contains(/(?m)^[^\/"]*\bunsafe [a-zA-Z\[(]/)
    }
    #expect(outside.map(\.path) == [])
  }

  @Test func `a file with unchecked shared state names the owning thread`() {
    let silent = Tree.swift.filter { file in
      !file.isGenerated && file.path.hasPrefix("Sources/")
        && file.lines.enumerated().contains { index, line in
          line.contains("@unchecked Sendable")
            && !file.lines[max(0, index - 8)...index].contains { $0.contains("//") }
        }
    }
    #expect(silent.map(\.path) == [])
  }
}
