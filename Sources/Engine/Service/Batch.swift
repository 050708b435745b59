package import TongluDatabase

/// What a stream's handler sends next, and when it is asked again.
package struct Batch<Message: Sendable>: Sendable {
  package var messages: [Message]
  package var then: Then

  package init(_ messages: [Message] = [], then: Then) {
    self.messages = messages
    self.then = then
  }
}

/// When a stream's handler is asked for more.
package enum Then: Sendable, Hashable {
  /// As soon as there is room.
  case more
  /// Once one of these has changed in the caller's tenant.
  case change(of: [Topic])
  /// After this time.
  case delay(milliseconds: Int)
  /// Once the client has sent a message. Without one to come, that is the end.
  case input
  /// Never: the call is over.
  case end
}

/// What a stream waits for.
package enum Topic: Sendable, Hashable {
  /// Any change of a kind of thing.
  case every(Entity)
  /// A change of the thing of this id: no two things of a tenant share one, whatever their kinds.
  case one(Int64)
  /// Whatever is a customer's business.
  case customer(Int64)
  /// Whatever comes into an account's inbox.
  case account(Int64)
  /// Whether the server serves; of no tenant.
  case health
}
