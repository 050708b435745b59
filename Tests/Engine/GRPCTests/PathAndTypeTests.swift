import Testing
import TongluGRPC

@Suite struct PathAndTypeTests {
  @Test func `a path is a service and a method`() throws {
    let path = try #require(MethodPath("/tonglu.v1.OrderService/PlaceOrder"))
    #expect(path.service == "tonglu.v1.OrderService")
    #expect(path.method == "PlaceOrder")
    #expect("\(path)" == "/tonglu.v1.OrderService/PlaceOrder")
  }

  @Test(arguments: ["", "/", "//", "/a", "/a/", "//b", "a/b", "/a/b/c", "/a/b/"])
  func `anything else is not a path`(text: String) {
    #expect(MethodPath(text) == nil)
  }

  @Test(arguments: [
    "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8",
    "Application/GRPC", "application/grpc+proto; x=y",
  ])
  func `a call's content type`(text: String) {
    let isGRPC = ContentType.isGRPC(text.utf8.span)
    #expect(isGRPC)
  }

  @Test(arguments: [
    "", "application/json", "application/grpc-web", "application/grpc-web+proto",
    "application/grpc+json", "application/grp", "text/html",
  ])
  func `another content type`(text: String) {
    let isGRPC = ContentType.isGRPC(text.utf8.span)
    #expect(!isGRPC)
  }
}
