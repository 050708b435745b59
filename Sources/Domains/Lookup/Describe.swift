package import TongluCore
package import TongluDatabase
package import TongluLookupMessages
package import TongluService

extension LookupService {
  /// The most things of a request; more are TOO_MANY_REFERENCES.
  static let referencesMax = 200

  package func describe(
    _ request: DescribeRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> DescribeResponse {
    guard request.references.count <= Self.referencesMax else {
      throw .invalid(
        "TOO_MANY_REFERENCES", field: "references",
        "at most \(count: Self.referencesMax) references")
    }
    var wanted: [String: (reference: Reference, ids: Set<Int64>)] = [:]
    var things: [(nouns: [String], id: Int64)] = []
    for (index, thing) in request.references.enumerated() {
      let field = "references[\(index)].noun"
      let references = try nouns.references(in: thing.noun, field: field)
      things.append((references.map(\.noun), thing.id))
      for reference in references {
        wanted[reference.noun, default: (reference, [])].ids.insert(thing.id)
      }
    }
    var known: [String: [Int64: Reference.Description]] = [:]
    for (noun, one) in wanted.sorted(by: { $0.key < $1.key }) {
      let found = try one.reference.descriptions(one.ids.sorted(), call, snapshot)
      known[noun] = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }
    var response = DescribeResponse()
    var told: Set<String> = []
    for thing in things {
      for noun in thing.nouns {
        guard let found = known[noun]?[thing.id], !found.title.isEmpty,
          told.insert("\(noun) \(thing.id)").inserted
        else { continue }
        response.descriptions.append(Self.message(noun, found))
      }
    }
    return response
  }

  private static func message(
    _ noun: String, _ description: Reference.Description
  ) -> ReferenceDescription {
    var message = ReferenceDescription()
    message.noun = noun
    message.id = description.id
    message.handle = description.handle
    message.title = description.title
    message.detail = description.detail
    return message
  }
}
