// swift-tools-version: 6.2
// The generator: a protoc plugin, and the rewrite that makes descriptors fit for protoc-gen-c.
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
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ]),
  ]
)
