import TongluClient
package import TongluCore
package import TongluLookupMessages
import TongluMessages

/// Handles and titles of things by their ids, from LookupService, as far as they have been read.
package struct Descriptions {
  /// A thing by its id, of one of several nouns.
  package struct Thing: Hashable {
    let nouns: [String]
    let id: Int64

    package init(_ nouns: String..., id: Int64) { self.init(nouns, id: id) }

    init(_ nouns: [String], id: Int64) { (self.nouns, self.id) = (nouns, id) }
  }

  private struct Key: Hashable {
    let noun: String
    let id: Int64
  }

  /// As many as a request may have.
  private static let batchMax = 200

  private var known: [Key: ReferenceDescription] = [:]
  private var asked: Set<Thing> = []

  package init() {}

  package subscript(noun: String, id: Int64) -> ReferenceDescription? {
    known[Key(noun: noun, id: id)]
  }

  subscript(thing: Thing) -> ReferenceDescription? {
    thing.nouns.lazy.compactMap { self[$0, thing.id] }.first
  }

  /// The title; empty for an unknown thing.
  package func title(_ noun: String, _ id: Int64) -> String { self[noun, id]?.title ?? "" }

  /// Reads those that have not been read, in batches; `seconds` is a time limit of each.
  package mutating func read(
    _ things: [Thing], _ session: Session, seconds: Double = .infinity
  ) async throws(Status) {
    var wanted: [Thing] = []
    var seen = asked
    for thing in things where thing.id != 0 && seen.insert(thing).inserted { wanted.append(thing) }
    var rest = wanted[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(Self.batchMax))
      rest = rest.dropFirst(Self.batchMax)
      for one in try await Self.described(batch, session, seconds) {
        known[Key(noun: one.noun, id: one.id)] = one
      }
      asked.formUnion(batch)
    }
  }

  private static func described(
    _ batch: [Thing], _ session: Session, _ seconds: Double
  ) async throws(Status) -> [ReferenceDescription] {
    var request = DescribeRequest()
    request.references = batch.map { thing in
      var reference = ThingReference()
      reference.noun = thing.nouns.joined(separator: "|")
      reference.id = thing.id
      return reference
    }
    var options = session.options
    options.timeoutSeconds = min(options.timeoutSeconds ?? .infinity, seconds)
    let reply: DescribeResponse = try await session.channel.unary(
      "/tonglu.v1.LookupService/Describe", request, options)
    return reply.descriptions
  }
}
