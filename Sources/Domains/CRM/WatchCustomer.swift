package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
import TongluOrders
import TongluPricing
package import TongluService

extension CrmService {
  /// The state of a stream of one customer's changes.
  package struct Watch: Sendable {
    fileprivate let customerID: Int64
    fileprivate let call: Call
    /// The service account whose changes are skipped; nil for none.
    fileprivate let skippedOrigin: Int64?
    /// The cursor in the request, until the stream has begun.
    fileprivate var start: String?
    fileprivate var cursor = Cursor(epoch: 0, position: 0)
    /// The position up to which there are no more events for the client.
    fileprivate var looked: Int64 = 0
  }

  /// The most changes of one turn of a stream.
  private static let batchMax = 64

  package func beginWatchCustomer(
    _ request: WatchCustomerRequest, _ call: Call
  ) throws(Status) -> Watch {
    Watch(
      customerID: request.customerID, call: call,
      skippedOrigin: request.skipsOwnChanges ? call.caller.origin : nil, start: request.cursor)
  }

  package func nextWatchCustomer(
    _ state: inout Watch, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<WatchCustomerResponse> {
    // The customer may have got another owner since the last turn, or a collaboration may have
    // ended.
    let customer = try CustomerRecord.find(state.customerID, state.call.renewed, snapshot)
    var batch = Batch<WatchCustomerResponse>(then: .more)
    if let start = state.start {
      state.cursor = try state.call.resume(start, snapshot)
      state.start = nil
      var greeting = WatchCustomerResponse()
      greeting.cursor = state.call.text(of: state.cursor)
      batch.messages.append(greeting)
    }
    let found = try snapshot.changes(
      of: customer.id, after: max(state.cursor.position, state.looked), limit: Self.batchMax)
    state.looked = found.end
    var shown: Customer?
    for change in found.changes {
      state.cursor = Cursor(epoch: state.cursor.epoch, position: change.position)
      let isSkipped = change.origin != nil && change.origin == state.skippedOrigin
      guard !isSkipped, var event = CustomerEvent(change) else { continue }
      if event.subject == .customer {
        if shown == nil {
          let tags = try CustomerRecord.tags(of: customer.id, snapshot)
          shown = try Self.message(customer, tags: tags, state.call, snapshot)
        }
        event.customer = shown
      }
      var response = WatchCustomerResponse()
      response.cursor = state.call.text(of: state.cursor)
      response.event = event
      batch.messages.append(response)
    }
    if found.isAll { batch.then = .change(of: [.customer(customer.id)]) }
    return batch
  }
}

extension CustomerEvent {
  /// Nil for a change that the stream does not report.
  fileprivate init?(_ change: Change) {
    self.init()
    switch change.entity {
    case .customer: subject = .customer
    case .contact: subject = .contact
    case .member: subject = .member
    case .priceRule: subject = .priceRule
    case .order: subject = .order
    case .address: subject = .address
    default: return nil
    }
    switch change.kind {
    case .created: self.change = .created
    case .updated: self.change = .updated
    case .deleted: self.change = .deleted
    default: return nil
    }
    subjectID = change.id
    version = change.version
    actorID = change.actor
    time = change.at
    originID = change.origin ?? 0
  }
}
