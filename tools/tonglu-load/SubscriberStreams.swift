import TongluCRMMessages
import TongluClient
import TongluCommunityMessages
import TongluCore

/// Members with open streams, each with a CommunityService.Subscribe on its own connection.
struct SubscriberStreams: Sendable {
  let members: [Int64]
  private let token: String

  /// Creates the members, of one customer, and the backend that subscribes on their behalf.
  init(count: Int, _ client: LoadClient) async throws {
    var request = CreateCustomerRequest()
    request.requestID = LoadClient.requestID()
    var draft = CustomerDraft()
    draft.name = "Subscribers"
    request.customer = draft
    let made: CreateCustomerResponse = try await client.call("CrmService/CreateCustomer", request)
    members = try await Members.make(count, of: [made.customer?.id ?? 0], client)
    token = try await Members.makeBackend(client)
  }

  /// Opens the streams; returns when every one has its greeting. The channels keep them open.
  func open(
    _ server: ServerOptions, post: @escaping @Sendable (Post) -> Void,
    failed: @escaping @Sendable (Status) -> Void
  ) async throws -> [Channel] {
    let progress = Progress("streams", total: members.count)
    return try await mapParallel(members, parallel: 64) { member in
      let channel = try server.channel()
      let replies: ReplyStream<SubscribeResponse> = channel.serverStream(
        "/tonglu.v1.CommunityService/Subscribe", SubscribeRequest(),
        .bearer(token, actFor: member))
      await withCheckedContinuation { greeted in
        Task { await Self.listen(replies, post, failed) { greeted.resume() } }
      }
      progress.advance()
      return channel
    }
  }

  private static func listen(
    _ replies: ReplyStream<SubscribeResponse>, _ received: (Post) -> Void,
    _ failed: (Status) -> Void, greeted: () -> Void
  ) async {
    var isGreeted = false
    do throws(Status) {
      for try await reply in replies {
        if !isGreeted {
          isGreeted = true
          greeted()
        }
        if case .post(let post) = reply.event { received(post) }
      }
    } catch {
      failed(error)
    }
    if !isGreeted { greeted() }
  }
}
