// swift-tools-version: 6.2
// An independent app: it uses only the product TongluClient of this repository.
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
