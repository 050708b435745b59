import TongluGRPC

/// Decompression of arbitrary bytes under a limit, and compression in both directions.
enum InflateFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let plan = script.byte()
    let format: Zlib.Format = plan & 1 == 0 ? .zlib : .gzip
    let limit = Int(script.byte()) << (plan >> 4)
    let bytes = script.all()
    if let message = try? Zlib.inflate(bytes, format, limit: limit) {
      try require(message.count <= limit, "\(message.count) bytes pass a limit of \(limit)")
    }
    let packed = Zlib.deflate(bytes, format)
    let unpacked = try? Zlib.inflate(packed, format, limit: bytes.count)
    try require(unpacked == bytes, "what was deflated is not inflated")
    if bytes.isEmpty { return }
    if let unpacked = try? Zlib.inflate(packed, format, limit: bytes.count - 1) {
      throw Flaw("\(unpacked.count) bytes pass a limit of \(bytes.count - 1)")
    }
  }
}
