// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// The enterprise itself, its rules, and the audit log.
package protocol EnterpriseServiceProtocol: Sendable {
  /// Lists the mutations that were carried out, newest first: who changed what, and when.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listAuditEntries(
    _ request: ListAuditEntriesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAuditEntriesResponse

  /// Reads the caller's enterprise.
  ///
  /// Refusals: none of its own.
  func getEnterprise(
    _ request: GetEnterpriseRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetEnterpriseResponse

  /// Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
  /// code cannot be changed. A request that changes nothing keeps the version.
  ///
  /// Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
  /// BAD_REGULAR_RULE.
  func updateEnterprise(
    _ request: UpdateEnterpriseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateEnterpriseResponse
}

extension EnterpriseServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .read(
        "/tonglu.v1.EnterpriseService/ListAuditEntries", access: [.owner], isHeavy: false
      ) { (request: ListAuditEntriesRequest, call, snapshot) throws(Status) in
        try self.listAuditEntries(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.EnterpriseService/GetEnterprise", access: [.staff, .integrator, .dealer, .prospect], isHeavy: false
      ) { (request: GetEnterpriseRequest, call, snapshot) throws(Status) in
        try self.getEnterprise(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.EnterpriseService/UpdateEnterprise", access: [.owner], isSecret: false,
        requestID: { (request: UpdateEnterpriseRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateEnterprise(request, call, transaction)
      },
    ]
  }
}
