import Testing
import TongluCore

@testable import TongluClient

@Suite struct AddressTests {
  @Test(arguments: [
    ("127.0.0.1:7443", "127.0.0.1", 7443, false), ("[::1]:7443", "::1", 7443, false),
    ("shop.example:1", "shop.example", 1, false),
    ("https://shop.example", "shop.example", 443, true),
    ("https://shop.example:8443", "shop.example", 8443, true), ("https://[::1]", "::1", 443, true),
  ])
  func `a host and a port, or https`(
    _ text: String, _ host: String, _ port: Int, _ isSecure: Bool
  ) throws {
    let address = try Address(text, isSecure: false)
    #expect(address.host == host && address.port == port && address.isSecure == isSecure)
  }

  @Test(arguments: [
    "http://127.0.0.1:7443", "http://shop.example", "HTTPS://shop.example", "ftp://a:1",
    "shop.example:7443/path", "https://shop.example/", "https://shop.example:443/",
    "user@shop.example:7443", "shop.example", ":7443", "shop example:7443", "[]:7443",
    "127.0.0.1:7443:7443", "::1:7443", "a:0", "a:65536", "a:x", "", "https://", "dns:///a:1",
  ])
  func `anything else is refused, and the two forms are named`(_ text: String) throws {
    do throws(Status) {
      _ = try Address(text, isSecure: false)
      Issue.record("\(text) was taken")
    } catch {
      #expect(error.code == .invalidArgument && error.reason == "BAD_ADDRESS")
      #expect(error.message.contains("host:port or https://host:port"))
    }
  }
}
