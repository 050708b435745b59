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
  /// The most searches of a request: texts times nouns; more are TOO_MANY_TEXTS.
  static let searchesMax = 100

  package func find(
    _ request: FindRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FindResponse {
    let references = try references(request)
    try checkTexts(request, nounCount: references.count)
    guard request.limit >= 0 else {
      throw .invalid(
        "BAD_LIMIT", field: "limit", "0 (for \(Self.limitMax)) to \(Self.limitMax) candidates")
    }
    if request.customerID != 0 {
      _ = try CustomerRecord.find(request.customerID, call, snapshot)
    }
    let limit = request.limit == 0 ? Self.limitMax : min(Int(request.limit), Self.limitMax)
    var response = FindResponse()
    guard !request.texts.isEmpty else {
      let found = try candidates(
        request.text, request.customerID, limit, references, call, snapshot)
      (response.candidates, response.more) = (found.candidates, found.more)
      return response
    }
    // A text that stands in several lines is looked up once.
    var known: [String: FindResult] = [:]
    for text in request.texts {
      if known[text] == nil {
        known[text] = try candidates(
          text, request.customerID, limit, stopsAtKeys: true, references, call, snapshot)
      }
      response.results.append(known[text] ?? FindResult())
    }
    return response
  }

  /// The candidates of a text among all nouns, the best first.
  private func candidates(
    _ text: String, _ customerID: Int64, _ limit: Int, stopsAtKeys: Bool = false,
    _ references: [Reference], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FindResult {
    let query = Reference.Query(
      text: text, customerID: customerID, limit: limit + 1, stopsAtKeys: stopsAtKeys)
    var found: [(noun: String, candidate: Reference.Candidate)] = []
    for reference in references {
      found += try reference.candidates(query, call, snapshot).map { (reference.noun, $0) }
    }
    if stopsAtKeys, found.contains(where: { $0.candidate.match == .exact }) {
      found.removeAll { $0.candidate.match != .exact }
    }
    found.sort { $0.candidate.match < $1.candidate.match }
    var result = FindResult()
    result.more = found.count > limit
    result.candidates = found.prefix(limit).map { Self.message($0.noun, $0.candidate) }
    return result
  }

  /// BAD_QUERY, TOO_MANY_TEXTS.
  private func checkTexts(_ request: FindRequest, nounCount: Int) throws(Status) {
    guard request.text.unicodeScalars.count <= Self.textCountMax else {
      throw .invalid(
        "BAD_QUERY", field: "text", "at most \(count: Self.textCountMax) characters")
    }
    guard request.text.isEmpty || request.texts.isEmpty else {
      throw .invalid("BAD_QUERY", field: "text", "text and texts exclude each other")
    }
    guard request.texts.count * max(1, nounCount) <= Self.searchesMax else {
      throw .invalid(
        "TOO_MANY_TEXTS", field: "texts",
        "at most \(count: Self.searchesMax) searches: texts times nouns")
    }
    for (index, text) in request.texts.enumerated() {
      guard (1...Self.textCountMax).contains(Text.trim(text).unicodeScalars.count) else {
        throw .invalid(
          "BAD_QUERY", field: "texts[\(index)]", "1 to \(count: Self.textCountMax) characters")
      }
    }
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
