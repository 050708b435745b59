/// Logins, tokens and service accounts.
package struct AccessService: AccessServiceProtocol {
  package init() {}
}
