import TongluCRMMessages
import TongluIdentityMessages

/// Members of dealers, and the backend that acts on their behalf.
enum Members {
  /// Makes members that buy, assigned to the customers in turn.
  static func make(
    _ count: Int, of customers: [Int64], _ client: LoadClient
  ) async throws -> [Int64] {
    let progress = Progress("members", total: count)
    return try await mapParallel(Array(0..<count), parallel: 256) { index in
      var request = CreateMemberRequest()
      request.requestID = LoadClient.requestID()
      request.customerID = customers[index % customers.count]
      request.name = "Member \(index)"
      request.roles = [.buyer]
      let reply: CreateMemberResponse = try await client.call("CrmService/CreateMember", request)
      progress.advance()
      return reply.member?.id ?? 0
    }
  }

  /// The token of a service account that acts on behalf of members that buy.
  static func makeBackend(_ client: LoadClient) async throws -> String {
    var request = CreateServiceAccountRequest()
    request.requestID = LoadClient.requestID()
    request.name = "Load \(request.requestID.suffix(8))"
    request.roles = [.buyer]
    let reply: CreateServiceAccountResponse = try await client.call(
      "AccessService/CreateServiceAccount", request)
    return reply.token
  }
}
