// swift-tools-version: 6.2
// The generators: a protoc plugin, a rewriter of descriptors for protoc-gen-c and for reflection, a
// writer of comments into Python's stubs, and a generator of structs for the tables of Schema.sql.
import PackageDescription

let package = Package(
  name: "protoc-gen-tonglu",
  dependencies: [
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0")
  ],
  targets: [
    .executableTarget(
      name: "protoc-gen-tonglu",
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ]),
    .executableTarget(
      name: "descriptor-rewrite",
      dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")]),
    .executableTarget(name: "schema-rows"),
    .executableTarget(
      name: "stub-comments",
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ]),
  ]
)
