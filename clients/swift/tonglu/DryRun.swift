import TongluClient
package import TongluCore
package import TongluMessages

extension Session {
  /// The result of a dry run.
  package struct Trial<Reply: Message> {
    package let reply: Reply
    /// Whether all of the change was tried, not the first of several transactions alone.
    package let isWhole: Bool
    /// How many things the change concerns, if the server says.
    package let count: Int?

    /// The line on standard error above the response.
    package var heading: String {
      isWhole
        ? localized("dry run: nothing was changed")
        : localized("dry run: nothing was changed; the first step was tried, and would be accepted")
    }

    /// The line with the number of the things that a change of many concerns.
    func heading(_ many: ChangesMany?, _ count: Int?) -> String {
      guard let many, let count else { return heading }
      return heading + localized("; it concerns \(count) \(many.name(of: count))")
    }
  }

  /// Makes a dry run of a change.
  ///
  /// FAILED_PRECONDITION DRY_RUN_IGNORED if the server knows no dry runs, and made the change.
  package func dryRun<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Trial<Reply> {
    var options = options
    let metadata = ReplyMetadata()
    (options.isDryRun, options.replyMetadata) = (true, metadata)
    let reply: Reply = try await channel.unary(path, request, options)
    guard let extent = metadata.dryRun else {
      throw Status(
        .failedPrecondition, "DRY_RUN_IGNORED",
        "the server is older and knows no dry runs: the change was made")
    }
    return Trial(reply: reply, isWhole: extent == .whole, count: metadata.dryRunCount)
  }
}
