// swift-tools-version: 6.2
// The generator: a protoc plugin, the rewrite that makes descriptors fit for protoc-gen-c and for
// reflection, what puts comments into Python's stubs, and the structs of the tables of Schema.sql.
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
