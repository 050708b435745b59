// swift-tools-version: 6.2
// The architecture, one line per target: systems, engine, domains (a ladder), programs, clients.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOTLS", package: "swift-nio"),
]
let tls = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")

/// A C library of the system behind a module map: no logic.
func system(_ name: String, pkgConfig: String, apt: String) -> [Target] {
  [
    .systemLibrary(
      name: name, path: "Sources/Systems/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
  ]
}

/// A layer of the engine and its tests.
func engine(
  _ name: String, uses: [Target.Dependency] = [], testsUse: [Target.Dependency] = [],
  schema: Bool = false
) -> [Target] {
  library(
    "Engine", name, uses, testsUse: testsUse,
    resources: schema ? [.embedInCode("Schema.sql")] : nil)
}

/// A domain of the ladder: handlers, rules, generated protocol, embedded schema, tests, and separate
/// modules of its messages, so that a change of one compiles only users of that domain's messages.
/// `messages` are the domains whose messages are fields of its own; nil for a domain without any.
func domain(
  _ name: String, uses lower: String..., messages: [String]? = [], schema: Bool = true
) -> [Target] {
  let engine = ["Core", "Messages", "Database", "Service"].map { "Tonglu\($0)" }
  let spoken = messages.map { ($0 + [name]).map { "Tonglu\($0)Messages" } } ?? []
  return library(
    "Domains", name, (engine + lower.map { "Tonglu\($0)" }).map { .init(stringLiteral: $0) },
    messages: spoken.map { .init(stringLiteral: $0) },
    testsUse: ["TongluTestSupport", "TongluComposition"],
    resources: schema ? [.embedInCode("Schema.sql")] : nil)
    + (messages.map { generatedMessages(name, uses: $0) } ?? [])
}

/// What tools/generate makes of a domain's proto files: Swift, beside what else is generated for the
/// domain, over the C structs of protoc-gen-c, which are in Systems as all C is.
func generatedMessages(_ domain: String, uses others: [String]) -> [Target] {
  let c = ["CMessages", "CProtobufC"] + others.map { "C\($0)Messages" }
  let swift = ["TongluCore", "TongluMessages"] + others.map { "Tonglu\($0)Messages" }
  return [
    .target(
      name: "C\(domain)Messages", dependencies: c.map { .init(stringLiteral: $0) },
      path: "Sources/Systems/CMessages/\(domain)"),
    .target(
      name: "Tonglu\(domain)Messages",
      dependencies: (swift + c + ["C\(domain)Messages"]).map { .init(stringLiteral: $0) },
      path: "Sources/Domains/\(domain)/Generated/Messages", swiftSettings: settings),
  ]
}

func library(
  _ group: String, _ name: String, _ uses: [Target.Dependency],
  messages: [Target.Dependency] = [], testsUse: [Target.Dependency], resources: [Resource]?
) -> [Target] {
  [
    .target(
      name: "Tonglu\(name)", dependencies: uses + messages, path: "Sources/\(group)/\(name)",
      exclude: messages.isEmpty ? [] : ["Generated/Messages"], resources: resources,
      swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.init(stringLiteral: "Tonglu\(name)")] + uses + testsUse,
      path: "Tests/\(group)/\(name)Tests", swiftSettings: settings),
  ]
}

let systems =
  system("CNghttp2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev")
  + system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev")
  + system("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev")
  + system("CPostgreSQL", pkgConfig: "libpq", apt: "libpq-dev")
  + system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev")
  + system("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev")
  + [
    .target(
      name: "CMessages", dependencies: ["CProtobufC"], path: "Sources/Systems/CMessages/Common"),
    .target(name: "CDescriptors", path: "Sources/Systems/CMessages/Descriptors"),
  ]

let engineTargets =
  engine("Core")
  + engine("Crypto", uses: ["TongluCore", "CSodium"])
  + engine("GRPC", uses: ["TongluCore", "CZlib"])
  + engine("HTTP2", uses: ["TongluCore", "CNghttp2"])
  + engine("Messages", uses: ["TongluCore", "CMessages", "CDescriptors", "CProtobufC"])
  + engine("Database", uses: ["TongluCore", "CSQLite", "CPostgreSQL"], schema: true)
  + engine(
    "Service",
    uses: ["TongluCore", "TongluCrypto", "TongluGRPC", "TongluMessages", "TongluDatabase"],
    schema: true)
  + engine("Blobs", uses: ["TongluCore", "TongluCrypto"])
  + engine("Spatial", uses: ["TongluCore"])
  + engine("Search", uses: ["TongluCore", "TongluDatabase"])
  + engine(
    "Server",
    uses: ["TongluCore", "TongluService", "TongluHTTP2", "TongluGRPC", logging, tls]
      + [.product(name: "NIOHTTP1", package: "swift-nio")] + nio,
    testsUse: ["TongluDatabase", "TongluMessages"])

// The ladder, from the lowest domain: a domain is named here and in Composition/Domains.swift.
let domains =
  domain("Identity", uses: "Crypto", "Search")
  + domain("Customers", uses: "Identity", "Spatial", "Search", messages: nil)
  + domain("Files", uses: "Blobs", "Identity", "Customers")
  + domain("Catalog", uses: "Identity", "Customers", "Search")
  + domain("Inventory", uses: "Identity", "Customers", "Catalog")
  + domain("Pricing", uses: "Identity", "Customers", "Catalog")
  + domain("Orders", uses: "Identity", "Customers", "Catalog", "Inventory", "Pricing")
  + domain(
    "CRM", uses: "Identity", "Customers", "Pricing", "Orders", "Search", messages: ["Identity"])
  + domain("Community", uses: "Identity", "Customers")
  + domain("Geo", uses: "Identity", "Customers", "Spatial", schema: false)
  + domain("Lookup", uses: "Customers", schema: false)

let libraries = domains.filter { $0.type == .regular && $0.name.hasPrefix("Tonglu") }
let messageNames = libraries.filter { $0.name.hasSuffix("Messages") }.map(\.name)
let allMessages = messageNames.map { Target.Dependency(stringLiteral: $0) }
let domainNames = libraries.filter { !$0.name.hasSuffix("Messages") }
  .map { Target.Dependency(stringLiteral: $0.name) }

// A test sends requests of any domain, whatever rung it stands on.
let speakers =
  domains.filter { $0.type == .test }
  + engineTargets.filter { ["MessagesTests", "ServiceTests"].contains($0.name) }
for test in speakers { test.dependencies += allMessages }

let engineNames: [Target.Dependency] = [
  "TongluCore", "TongluCrypto", "TongluMessages", "TongluDatabase", "TongluService", "TongluBlobs",
  "TongluSearch",
]

let programs: [Target] = [
  .target(
    name: "TongluComposition", dependencies: domainNames + engineNames,
    path: "Sources/Programs/Composition", swiftSettings: settings),
  .target(
    name: "TongluTelemetry",
    dependencies: [
      "TongluCore", "TongluGRPC", "TongluMessages", "TongluServer", "TongluClient", logging,
    ], path: "Sources/Programs/Telemetry", swiftSettings: settings),
  .target(
    name: "TongluLifecycle", dependencies: ["TongluCore", "TongluServer", lifecycle, logging],
    path: "Sources/Programs/Lifecycle", swiftSettings: settings),
  // The configuration file and the environment of tonglud.
  .target(
    name: "TongluSettings", dependencies: ["TongluCore", configuration],
    path: "Sources/Programs/Settings", swiftSettings: settings),
  .executableTarget(
    name: "tonglud",
    dependencies: [
      "TongluComposition", "TongluServer", "TongluTelemetry", "TongluLifecycle", "TongluSettings",
      arguments, logging,
    ] + engineNames,
    path: "Sources/Programs/tonglud", swiftSettings: settings),
]

// The commands of a domain's services: a change of its messages compiles these alone.
let commands = libraries.filter { $0.name.hasSuffix("Messages") }.map { messages in
  let domain = messages.name.dropFirst("Tonglu".count).dropLast("Messages".count)
  return Target.target(
    name: "Tonglu\(domain)Commands",
    dependencies: [
      .init(stringLiteral: messages.name), "TongluCommandLine", "TongluClient", arguments,
    ]
      + messages.dependencies,
    path: "clients/swift/tonglu/Commands/\(domain)", swiftSettings: settings)
}

let clients: [Target] = [
  .target(
    name: "TongluClient",
    dependencies: [
      "TongluCore", "TongluCrypto", "TongluMessages", "TongluGRPC", "TongluHTTP2", tls,
    ] + allMessages + nio,
    path: "clients/swift/TongluClient", swiftSettings: settings),
  .testTarget(
    name: "ClientTests",
    dependencies: [
      "TongluClient", "TongluServer", "TongluHTTP2", "TongluGRPC", "TongluComposition",
      "TongluIdentity", logging,
    ] + engineNames + allMessages + nio,
    path: "Tests/Clients/ClientTests", swiftSettings: settings),
  // What every command shares. It asks for the enterprise's time zone, and for handles and titles.
  .target(
    name: "TongluCommandLine",
    dependencies: [
      "TongluClient", "TongluCore", "TongluCrypto", "TongluMessages", "TongluIdentityMessages",
      "TongluLookupMessages", arguments,
    ], path: "clients/swift/tonglu", exclude: ["Commands", "Program", "Views"],
    swiftSettings: settings),
  // The views made by hand, over the calls of several domains.
  .target(
    name: "TongluViews",
    dependencies: ["TongluCommandLine", "TongluClient", "TongluCore", "TongluMessages", arguments]
      + allMessages, path: "clients/swift/tonglu/Views", swiftSettings: settings),
  .executableTarget(
    name: "tonglu",
    dependencies: [
      "TongluCommandLine", "TongluViews", "TongluClient", "TongluCore", "TongluIdentityMessages",
      arguments,
    ] + commands.map { .init(stringLiteral: $0.name) },
    path: "clients/swift/tonglu/Program", swiftSettings: settings),
]

let tools: [Target] = [
  .target(
    name: "LoadTesting",
    dependencies: [
      "TongluCore", .product(name: "Histogram", package: "hdrhistogram-swift"),
    ], path: "tools/load-testing", swiftSettings: settings),
  .testTarget(
    name: "LoadTestingTests",
    dependencies: [
      "LoadTesting", "TongluCore", .product(name: "Histogram", package: "hdrhistogram-swift"),
    ], path: "Tests/Tools/LoadTestingTests", swiftSettings: settings),
  .executableTarget(
    name: "tonglu-load",
    dependencies: ["LoadTesting", "TongluClient", "TongluCore", "TongluMessages", arguments]
      + allMessages,
    path: "tools/tonglu-load", swiftSettings: settings),
  .target(
    name: "CBenchMessages", dependencies: ["CProtobufC"],
    path: "tools/bench/server/CBenchMessages"),
  .executableTarget(
    name: "bench-server",
    dependencies: [
      "CBenchMessages", "CProtobufC", "TongluServer", "TongluSpatial", arguments, logging,
    ] + engineNames,
    path: "tools/bench/server", exclude: ["CBenchMessages"], swiftSettings: settings),
  .executableTarget(
    name: "bench-spatial", dependencies: ["TongluSpatial", "TongluCore", arguments],
    path: "tools/bench/spatial", swiftSettings: settings),
  .executableTarget(
    name: "bench-product",
    dependencies: [
      "TongluComposition", "TongluIdentity", "TongluClient", "TongluHTTP2", arguments,
    ] + engineNames + allMessages,
    path: "tools/bench/product", swiftSettings: settings),
]

let support: [Target] = [
  .target(
    name: "TongluTestSupport",
    dependencies: ["TongluComposition", "TongluSpatial", "TongluGRPC"] + domainNames + engineNames
      + allMessages,
    path: "Tests/Support",
    exclude: [
      "auditor.py", "old_server.py", "plan_rules.py", "planner_statistics.py", "postgres.py",
      "postgres_cut.py", "postgres_site.py", "screen.py", "tmux.py",
    ], swiftSettings: settings),
  .testTarget(
    name: "CompositionTests",
    dependencies: ["TongluTestSupport", "TongluComposition"] + engineNames + allMessages,
    path: "Tests/Programs/CompositionTests", swiftSettings: settings),
  .testTarget(
    name: "TelemetryTests",
    dependencies: ["TongluTelemetry", "TongluServer", "TongluGRPC", "TongluClient", logging]
      + engineNames,
    path: "Tests/Programs/TelemetryTests", swiftSettings: settings),
  .testTarget(
    name: "SettingsTests", dependencies: ["TongluSettings", "TongluCore"],
    path: "Tests/Programs/SettingsTests", swiftSettings: settings),
  .testTarget(
    name: "LifecycleTests",
    dependencies: ["TongluLifecycle", "TongluServer", "TongluCore", lifecycle, logging],
    path: "Tests/Programs/LifecycleTests", swiftSettings: settings),
  .target(
    name: "InteropMessages", dependencies: ["TongluCore", "TongluMessages"],
    path: "Tests/Interop/Messages", swiftSettings: settings),
  .executableTarget(
    name: "interop-server",
    dependencies: ["InteropMessages", "TongluServer", "TongluGRPC", arguments, logging]
      + engineNames,
    path: "Tests/Interop/interop-server", swiftSettings: settings),
  .executableTarget(
    name: "interop-client",
    dependencies: [
      "InteropMessages", "TongluClient", "TongluCore", "TongluMessages", "TongluGRPC", arguments,
    ], path: "Tests/Interop/interop-client", swiftSettings: settings),
  .testTarget(name: "TidyTests", path: "Tests/Tidy", swiftSettings: settings),
]

// Entry points for fuzzers and the test that replays their inputs; `tools/fuzz` asks for the driver,
// which links only with libFuzzer.
let fuzzing: [Target] =
  [
    .target(
      name: "TongluFuzzing",
      dependencies: [
        "TongluGRPC", "TongluHTTP2", "TongluServer", logging,
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
      ] + engineNames + allMessages,
      path: "Tests/Fuzz/Fuzzing", swiftSettings: settings),
    .testTarget(
      name: "FuzzReplayTests", dependencies: ["TongluFuzzing"],
      path: "Tests/Fuzz/ReplayTests", swiftSettings: settings),
  ]
  + (Context.environment["TONGLU_FUZZ"] == nil
    ? []
    : [
      .executableTarget(
        name: "tonglu-fuzz", dependencies: ["TongluFuzzing"], path: "Tests/Fuzz/Driver",
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
    ])

let package = Package(
  name: "tonglu",
  products: [
    // With the modules whose types an app uses: statuses and instants, messages, metadata.
    .library(
      name: "TongluClient",
      targets: ["TongluClient", "TongluCore", "TongluMessages", "TongluGRPC"] + messageNames),
    .executable(name: "tonglud", targets: ["tonglud"]),
    .executable(name: "tonglu", targets: ["tonglu"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
  ],
  targets: systems + engineTargets + domains + programs + clients + commands + tools + support
    + fuzzing
)
