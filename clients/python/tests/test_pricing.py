"""PricingService over stock grpcio."""

from tonglu import request_id
from tonglu.v1 import common_pb2
from tonglu.v1 import pricing_pb2 as pb


def test_a_contract_price_wins_until_it_is_deleted(owner, shop):
    def quote():
        return owner.pricing.quote_prices(
            pb.QuotePricesRequest(
                customer_id=shop.dealer.id,
                currency="CNY",
                lines=[
                    pb.QuoteLine(product_id=shop.tea, quantity_e3=2_000),
                    pb.QuoteLine(product_id=shop.cup, quantity_e3=1_000),
                ],
            )
        ).lines

    assert [line.unit_price_e4 for line in quote()] == [125_000, 30_000]
    rule = owner.pricing.create_price_rule(
        pb.CreatePriceRuleRequest(
            request_id=request_id(),
            price_rule=pb.PriceRuleDraft(
                customer_id=shop.dealer.id,
                product_id=shop.tea,
                unit="盒",
                currency="CNY",
                unit_price_e4=100_000,
            ),
        )
    ).price_rule
    contract = quote()[0]
    assert (contract.unit_price_e4, contract.total_e4) == (100_000, 200_000)
    assert contract.source == common_pb2.PRICE_SOURCE_CONTRACT
    assert contract.price_rule_id == rule.id
    changed = owner.pricing.update_price_rule(
        pb.UpdatePriceRuleRequest(
            request_id=request_id(),
            price_rule_id=rule.id,
            version=rule.version,
            unit_price_e4=99_999,
        )
    ).price_rule
    assert quote()[0].unit_price_e4 == 99_999
    rules = owner.pricing.list_price_rules(pb.ListPriceRulesRequest(customer_id=shop.dealer.id))
    assert list(rules.price_rules) == [changed]
    owner.pricing.delete_price_rule(
        pb.DeletePriceRuleRequest(
            request_id=request_id(), price_rule_id=rule.id, version=changed.version
        )
    )
    assert quote()[0].unit_price_e4 == 125_000
