/// Prices for customers.
///
/// The map of the folder: `PriceLadder` selects among candidates, pure; `Prices` looks the
/// candidates up and quotes, also for Orders; `PriceRuleRecord` is a stored rule, and
/// `PriceRuleChange` writes one; `PriceRuleList` selects those that staff see;
/// `PriceRuleDraftRules` are the checks, and `PriceRuleReferences` looks up what a rule refers to.
/// Each RPC has its own file.
package struct PricingService: PricingServiceProtocol {
  package init() {}
}
