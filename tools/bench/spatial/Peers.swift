import Foundation

/// The peers' own binaries, on their own points.
enum Peers {
  static func run(_ directory: String) throws {
    for name in ["grid_prototype", "nanoflann", "boost_rtree"] {
      let binary = URL(filePath: directory).appending(path: name)
      guard FileManager.default.isExecutableFile(atPath: binary.path()) else { continue }
      print("\n\(name):")
      fflush(nil)
      let process = Process()
      process.executableURL = binary
      process.arguments = ["pts.f64", "q.f64"]
      process.currentDirectoryURL = URL(filePath: directory)
      try process.run()
      process.waitUntilExit()
    }
  }
}
