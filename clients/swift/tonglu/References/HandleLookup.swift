import TongluClient
package import TongluCore
package import TongluLookupMessages
import TongluMessages

// Looking up many handles in few calls.
extension Handle {
  /// The searches of a request, texts times nouns, and the characters of a text.
  private static let searchesMax = 100
  private static let textCountMax = 100

  /// Looks up many handles together; what is not one thing is decided where it is used. Those of
  /// which the server does not tell are looked up there again, and refused.
  package static func learn(_ handles: [Handle], _ session: Session) async {
    let questions = handles.flatMap(\.questions)
    guard Set(questions).count > 1 else { return }
    do throws(Status) { try await find(questions, session) } catch { return }
  }

  /// The thing with its handle and title, also of an id.
  package func named(_ session: Session) async throws -> ReferenceCandidate {
    var thing = try await thing(session)
    guard thing.title.isEmpty else { return thing }
    var known = Descriptions()
    try await known.read([Descriptions.Thing(thing.noun, id: thing.id)], session)
    if let found = known[thing.noun, thing.id] {
      (thing.handle, thing.title, thing.detail) = (found.handle, found.title, found.detail)
    }
    return thing
  }

  /// The things whose key is the whole text.
  package func exact(_ session: Session) async throws(Status) -> [ReferenceCandidate] {
    try await found(session).candidates.filter { $0.match == .exact }
  }

  /// Asks the server for what is not known: a call for each page of texts of the same nouns and
  /// customer.
  static func find(_ questions: [Question], _ session: Session) async throws(Status) {
    struct Place: Hashable {
      let nouns: String
      let customer: Int64
    }
    var places: [Place] = []
    var wanted: [Place: [Question]] = [:]
    var seen: Set<Question> = []
    for question in questions
    where session.references[question] == nil && seen.insert(question).inserted {
      let place = Place(nouns: question.nouns, customer: question.customer)
      if wanted[place] == nil { places.append(place) }
      wanted[place, default: []].append(question)
    }
    for place in places {
      let size = searchesMax / place.nouns.split(separator: "|").count
      var rest = wanted[place, default: []][...]
      while !rest.isEmpty {
        try await find(page: Array(rest.prefix(size)), session)
        rest = rest.dropFirst(size)
      }
    }
  }

  /// `page` has the same nouns and customer throughout.
  private static func find(
    page: [Question], _ session: Session
  ) async throws(Status) {
    var request = FindRequest()
    request.nouns = [page[0].nouns]
    request.texts = page.map(\.text)
    request.customerID = page[0].customer
    let reply: FindResponse = try await session.call("/tonglu.v1.LookupService/Find", request)
    guard reply.results.count == page.count else {
      throw Status(
        .unimplemented, "SERVER_OF_ANOTHER_VERSION",
        "the server cannot look up several texts: use the tonglu of its version")
    }
    for (question, result) in zip(page, reply.results) { session.references[question] = result }
  }

  /// What is asked of the server first; nothing for an id, and for a text that the server refuses.
  private var questions: [Question] {
    first.filter { (1...Self.textCountMax).contains(Text.trim($0.text).unicodeScalars.count) }
  }
}
