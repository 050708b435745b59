// swift-tools-version: 6.2
// An app of somebody else's: all it knows of this repository is the product TongluClient.
import PackageDescription

let package = Package(
  name: "shop-app",
  dependencies: [.package(name: "tonglu", path: "../..")],
  targets: [
    .executableTarget(
      name: "shop-app", dependencies: [.product(name: "TongluClient", package: "tonglu")]),
    .executableTarget(
      name: "readme", dependencies: [.product(name: "TongluClient", package: "tonglu")]),
  ],
  swiftLanguageModes: [.v6]
)
