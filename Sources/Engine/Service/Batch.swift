package import TongluDatabase

/// The next messages of a stream's handler, and when it is called again.
package struct Batch<Message: Sendable>: Sendable {
  package var messages: [Message]
  package var then: Then

  package init(_ messages: [Message] = [], then: Then) {
    self.messages = messages
    self.then = then
  }
}

/// When a stream's handler is called again.
package enum Then: Sendable, Hashable {
  /// As soon as there is room.
  case more
  /// After a change of one of these in the caller's tenant.
  case change(of: [Topic])
  /// After this time.
  case delay(milliseconds: Int)
  /// After a message of the client; if it sends no more, the stream ends.
  case input
  /// Never: the call has ended.
  case end
}

/// The changes that a stream waits for.
package enum Topic: Sendable, Hashable {
  /// Any change of one kind of thing.
  case every(Entity)
  /// A change of the thing with this id; ids are unique in a tenant over all kinds.
  case one(Int64)
  /// Any change that concerns a customer.
  case customer(Int64)
  /// Any change in the inbox of an account.
  case account(Int64)
  /// A change of the server's health, which has no tenant.
  case health
}
