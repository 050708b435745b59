/// What a customer pays.
///
/// The map of the folder: `PriceLadder` chooses between candidates, pure; `Prices` looks the
/// candidates up and quotes, for Orders too; `PriceRuleRecord` is a rule as stored, and
/// `PriceRuleChange` writes one; `PriceRuleList` is which of them staff see; `PriceRuleDraftRules`
/// are the checks, and `PriceRuleReferences` looks up what a rule refers to. Each RPC has its own
/// file.
package struct PricingService: PricingServiceProtocol {
  package init() {}
}
