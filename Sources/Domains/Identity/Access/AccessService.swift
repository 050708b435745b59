/// Logins, tokens and service accounts.
package struct AccessService: AccessServiceProtocol {
  let reach: Reach

  package init(_ reach: Reach) {
    self.reach = reach
  }
}
