/// The staff of the enterprise and their roles.
package struct StaffService: StaffServiceProtocol {
  let holdings: Holdings

  package init(_ holdings: Holdings = Holdings()) {
    self.holdings = holdings
  }
}
