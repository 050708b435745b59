package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluLookupMessages
package import TongluService

extension LookupService {
  /// The most candidates of a response.
  static let limitMax = 20
  /// The most texts of nouns; more are UNKNOWN_NOUN.
  private static let nounsMax = 32
  /// The most characters of a text; more are BAD_QUERY.
  private static let textCountMax = 100

  package func find(
    _ request: FindRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FindResponse {
    let references = try references(request)
    guard request.text.unicodeScalars.count <= Self.textCountMax else {
      throw .invalid(
        "BAD_QUERY", field: "text", "at most \(count: Self.textCountMax) characters")
    }
    guard request.limit >= 0 else {
      throw .invalid(
        "BAD_LIMIT", field: "limit", "0 (for \(Self.limitMax)) to \(Self.limitMax) candidates")
    }
    if request.customerID != 0 {
      _ = try CustomerRecord.find(request.customerID, call, snapshot)
    }
    let limit = request.limit == 0 ? Self.limitMax : min(Int(request.limit), Self.limitMax)
    let query = Reference.Query(
      text: request.text, customerID: request.customerID, limit: limit + 1)
    var found: [(noun: String, candidate: Reference.Candidate)] = []
    for reference in references {
      found += try reference.candidates(query, call, snapshot).map { (reference.noun, $0) }
    }
    found.sort { $0.candidate.match < $1.candidate.match }
    var response = FindResponse()
    response.more = found.count > limit
    response.candidates = found.prefix(limit).map { Self.message($0.noun, $0.candidate) }
    return response
  }

  /// Each noun once, in the order of the request.
  private func references(_ request: FindRequest) throws(Status) -> [Reference] {
    guard request.nouns.count <= Self.nounsMax else {
      throw .invalid("UNKNOWN_NOUN", field: "nouns", "at most \(count: Self.nounsMax) nouns")
    }
    var references: [Reference] = []
    for text in request.nouns {
      for reference in try nouns.references(in: text, field: "nouns")
      where !references.contains(where: { $0.noun == reference.noun }) {
        references.append(reference)
      }
    }
    return references
  }

  private static func message(
    _ noun: String, _ candidate: Reference.Candidate
  ) -> ReferenceCandidate {
    var message = ReferenceCandidate()
    message.noun = noun
    message.id = candidate.description.id
    message.handle = candidate.description.handle
    message.title = candidate.description.title
    message.detail = candidate.description.detail
    message.match = ReferenceMatch(rawValue: candidate.match.rawValue)
    return message
  }
}
