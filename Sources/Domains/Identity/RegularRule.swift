package import TongluCore

/// When an approved customer is regular: it placed `orderCount` orders in the last `days`.
package struct RegularRule: Sendable, Hashable {
  /// The number of orders; 0: no customer is regular.
  package let orderCount: Int64
  /// The number of days of 24 hours.
  package let days: Int64

  /// The rule of a new enterprise.
  package static let usual = RegularRule(orderCount: 3, days: 45)

  package init(orderCount: Int64, days: Int64) {
    self.orderCount = orderCount
    self.days = days
  }

  /// Orders placed after this instant are counted.
  package func since(_ now: Instant) -> Instant { now.adding(seconds: -days * 24 * 3_600) }

  private static let orderCounts: ClosedRange<Int64> = 0...1_000
  private static let windows: ClosedRange<Int64> = 1...366

  /// INVALID_ARGUMENT BAD_REGULAR_RULE for more than 1,000 orders, and for days outside 1 to 366.
  func checked() throws(Status) -> RegularRule {
    guard Self.orderCounts.contains(orderCount) else {
      throw .invalid(
        "BAD_REGULAR_RULE", field: "regular_order_count", "\(range: Self.orderCounts) orders")
    }
    guard Self.windows.contains(days) else {
      throw .invalid(
        "BAD_REGULAR_RULE", field: "regular_days", "\(range: Self.windows) days")
    }
    return self
  }
}
