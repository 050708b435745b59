// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluIdentityMessages

/// The enterprise itself, its rules, and the audit log.
public struct EnterpriseServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Lists the mutations that were carried out, newest first: who changed what, and when.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listAuditEntries(
    _ request: ListAuditEntriesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListAuditEntriesResponse {
    try await channel.unary("/tonglu.v1.EnterpriseService/ListAuditEntries", request, options.safeToRepeat)
  }

  /// Reads the caller's enterprise.
  ///
  /// Refusals: none of its own.
  public func getEnterprise(
    _ request: GetEnterpriseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetEnterpriseResponse {
    try await channel.unary("/tonglu.v1.EnterpriseService/GetEnterprise", request, options.safeToRepeat)
  }

  /// Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
  /// code cannot be changed. A request that changes nothing keeps the version.
  ///
  /// Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
  /// BAD_REGULAR_RULE.
  public func updateEnterprise(
    _ request: UpdateEnterpriseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateEnterpriseResponse {
    try await channel.unary("/tonglu.v1.EnterpriseService/UpdateEnterprise", request, options.safeToRepeat)
  }
}
