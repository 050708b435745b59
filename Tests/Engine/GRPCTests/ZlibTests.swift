import Testing
import TongluCore
import TongluGRPC

@Suite struct ZlibTests {
  private func refusal(_ bytes: [UInt8], _ format: Zlib.Format, limit: Int = 1 << 20) -> String {
    do throws(Status) {
      _ = try Zlib.inflate(bytes, format, limit: limit)
      return ""
    } catch {
      return "\(error.code.name) \(error.reason)"
    }
  }

  @Test(arguments: [Zlib.Format.zlib, .gzip])
  func `messages of every size are decoded`(format: Zlib.Format) throws {
    var random = SplitMix64(seed: 1)
    for count in [0, 1, 5, 1_000, 16_384, 16_385, 300_000] {
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let plain = [UInt8](repeating: 7, count: count)
      for message in [noise, plain] {
        let compressed = Zlib.deflate(message, format)
        #expect(try Zlib.inflate(compressed, format, limit: count) == message)
      }
      #expect(count < 1_000 || Zlib.deflate(plain, format).count < count / 10)
    }
  }

  @Test func `output of other programs is decoded`() throws {
    // `printf hello | gzip -n`, and Python's zlib.compress(b"hello").
    let gzip: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 7, 0, 0x86, 0xA6, 0x10,
      0x36, 5, 0, 0, 0,
    ]
    let zlib: [UInt8] = [
      0x78, 0x9C, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 7, 0, 6, 0x2C, 2, 0x15,
    ]
    #expect(try Zlib.inflate(gzip, .gzip, limit: 5) == Array("hello".utf8))
    #expect(try Zlib.inflate(zlib, .zlib, limit: 5) == Array("hello".utf8))
    #expect(refusal(gzip, .zlib) == "INTERNAL MESSAGE_NOT_INFLATED")
    #expect(refusal(zlib, .gzip) == "INTERNAL MESSAGE_NOT_INFLATED")
  }

  @Test func `truncated, damaged or overlong data are refused or decoded`() {
    var random = SplitMix64(seed: 2)
    let message = (0..<500).map { UInt8(truncatingIfNeeded: $0 / 7) }
    for format in [Zlib.Format.zlib, .gzip] {
      let whole = Zlib.deflate(message, format)
      for count in 0..<whole.count {
        #expect(refusal(Array(whole.prefix(count)), format) == "INTERNAL MESSAGE_NOT_INFLATED")
      }
      #expect(refusal(whole + [0], format) == "INTERNAL MESSAGE_NOT_INFLATED")
      for _ in 0..<500 {
        var broken = whole
        broken[Int.random(in: 0..<whole.count, using: &random)] = .random(
          in: 0...255, using: &random)
        _ = refusal(broken, format)
      }
    }
  }

  @Test func `a zip bomb stops at the limit`() {
    let bomb = Zlib.deflate([UInt8](repeating: 0, count: 64 << 20), .gzip)
    #expect(bomb.count < 1 << 19)
    #expect(refusal(bomb, .gzip, limit: 1 << 20) == "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE")
    #expect(refusal(bomb, .gzip, limit: 64 << 20) == "")
  }
}
