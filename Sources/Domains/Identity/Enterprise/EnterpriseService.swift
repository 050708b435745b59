/// The enterprise itself, its rules, and the audit log.
package struct EnterpriseService: EnterpriseServiceProtocol {
  package init() {}
}
