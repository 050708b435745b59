import ArgumentParser
import TongluClient
import TongluCore
import TongluMessages

/// The options of a list that comes in pages.
package struct PageFlags: ParsableArguments {
  @Flag(name: .long, help: "All rows: page after page, each shown when it has come.")
  var all = false

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("At most this many rows, in as many pages as needed.", valueName: "rows"))
  var limit: Int?

  package init() {}

  package func validate() throws {
    guard !all || limit == nil else {
      throw ValidationError(localized("--all and --limit exclude each other"))
    }
    guard (limit ?? 1) > 0 else { throw ValidationError(localized("--limit must be above 0")) }
  }
}

/// A generated command of a list with pages: it shows one, or as many as are asked for.
package protocol ListCommand: UnaryCommand {
  var pages: PageFlags { get }
}

extension ListCommand {
  /// The rows of a page when several are read: at most a page is kept in memory, unless all are
  /// sorted or one JSON document.
  private static var pageRows: Int { 500 }
  private static var smallPageRows: Int { 100 }

  package func run() async throws {
    do {
      try await Session.run(flags, Self.needs) { session in
        var view = View(flags, session, isRead: true)
        do { try await read(&view, session) } catch {
          // What has come is shown, and the terminal is left by the pager first.
          try? view.finish()
          throw error
        }
        try view.finish()
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  private func read(_ view: inout View, _ session: Session) async throws {
    let first = try Transcoder.json(try await request(session))
    var left = pages.all ? Int.max : pages.limit ?? 0
    let isMany = left > 0
    var token = first.string("pageToken") ?? ""
    var isFirst = true
    var size = Self.pageRows
    var all: Content?
    while true {
      var fields = first.members.filter { $0.name != "pageToken" }
      if !token.isEmpty { fields.append(.init("pageToken", .string(token))) }
      if isMany {
        let given = fields.first { $0.name == "pageSize" }.flatMap { Self.number($0.value) }
        fields.removeAll { $0.name == "pageSize" }
        fields.append(.init("pageSize", .number(String(min(given ?? size, left)))))
      }
      let request = try Transcoder.message(.object(fields), Request.self)
      let reply: Reply
      do throws(Status) {
        reply = try await session.call(Self.path, request)
      } catch {
        // A search has smaller pages.
        let isTooLarge = isMany && first["pageSize"] == nil && size > Self.smallPageRows
        guard isTooLarge, error.has(Reason("BAD_PAGE_SIZE")) else { throw error }
        size = Self.smallPageRows
        continue
      }
      let content = try Content(reply)
      // One document, or one order of all rows.
      if isMany, flags.isShownAtOnce {
        all = all?.continued(by: content) ?? content
      } else {
        try await view.show(page: content, isFirst: isFirst)
      }
      left -= content.main?.items.count ?? 0
      token = content.nextPage ?? ""
      isFirst = false
      guard isMany, left > 0, !token.isEmpty, !view.isClosed else { break }
    }
    if let all { try await view.show(page: all) }
    if !token.isEmpty, !isMany {
      view.note(
        Terminal.isError
          ? localized("more: --all, or --limit with a number") : "more: --page-token \(token)")
    }
  }

  private static func number(_ value: JSONValue) -> Int? {
    guard case .number(let text) = value, let number = Int(text), number > 0 else { return nil }
    return number
  }
}
