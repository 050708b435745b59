"""A seeded run of a shop: receipts, corrections, prices, orders and cancellations in any order,
repeated old requests, responses lost with a killed server, and concurrent calls for the last units
of a product. The model gives the expected response to each request; the auditor reads the
tables."""

from __future__ import annotations

import random
import time
from collections import Counter
from fractions import Fraction
from typing import Any

from auditor import audit
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from model import Level, Line, Model, Order, Priced, Product, Refused, Rule
from rig import Refusal, Rig
from tonglu import request_id
from tonglu.v1 import catalog_pb2, crm_pb2, inventory_pb2, orders_pb2, pricing_pb2

CATALOG, CRM, INVENTORY = "CatalogService", "CrmService", "InventoryService"
ORDERS, PRICING = "OrderService", "PricingService"
WINDOWS = {
    "always": (None, None), "past": (None, -5), "around": (-2, 2), "future": (5, None),
}  # fmt: skip
# Quantities of units, in 1/1,000: whole, half and odd ones.
UNITS = {"盒": Fraction(1), "箱": Fraction(12), "打": Fraction(12, 5)}


def stamp(hours: int | None) -> Timestamp | None:
    return None if hours is None else Timestamp(seconds=int(time.time()) + hours * 3_600)


class Simulation:
    def __init__(self, rig: Rig, seed: int) -> None:
        self.rig = rig
        self.random = random.Random(seed)
        self.model = Model()
        self.counts: Counter[str] = Counter()
        # The answered requests: path, request, token, response.
        self.sent: list[tuple[str, bytes, str, bytes]] = []
        self.references = 0
        self._open()

    # Sending requests.

    def call(
        self, service: str, method: str, message: Message, reply: type[Message], token: str = "",
        *, is_read: bool = False,
    ) -> Any:  # fmt: skip
        """Sends a request, sometimes while a server is killed; raises Refusal."""
        path = f"/tonglu.v1.{service}/{method}"
        token = token or self.rig.owner
        if not is_read:
            message.request_id = request_id()  # type: ignore[attr-defined]
        request = message.SerializeToString()
        server = self.random.randrange(len(self.rig.servers))
        if not is_read and self.random.random() < 0.02:
            future = self.rig.begin(path, request, server, token)
            # Before, while or after it is executed.
            time.sleep(self.random.choice([0, 0.0005, 0.001, 0.002, 0.005]))
            self.rig.kill(server)
            future.cancel()
            self.counts["lost"] += 1
        answer = self.rig.send(path, request, server, token)
        if not is_read:
            self.sent.append((path, request, token, answer))
        return reply.FromString(answer)

    def expect(self, refused: Refused | None, call: Any) -> Any:
        """The response to `call`; None if it is refused as the model expects."""
        try:
            reply = call()
        except Refusal as refusal:
            assert refused is not None and refusal.reason == refused.reason, (refusal, refused)
            self.counts[refusal.reason] += 1
            return None
        assert refused is None, f"carried out instead of {refused}"
        return reply

    # The shop.

    def _open(self) -> None:
        for code in ("W1", "W2"):
            house = self.call(
                INVENTORY, "CreateWarehouse",
                inventory_pb2.CreateWarehouseRequest(code=code, name=code),
                inventory_pb2.CreateWarehouseResponse,
            ).warehouse  # fmt: skip
            self.model.warehouses[house.id] = False
        self.default = min(self.model.warehouses)
        for klass in ("A", "B"):
            self.call(
                CRM, "CreateCustomerClass",
                crm_pb2.CreateCustomerClassRequest(code=klass, name=klass),
                crm_pb2.CreateCustomerClassResponse,
            )  # fmt: skip
        for number, klass in enumerate(["A", "B", ""]):
            customer = self.call(
                CRM, "CreateCustomer",
                crm_pb2.CreateCustomerRequest(
                    customer=crm_pb2.CustomerDraft(
                        name=f"经销商 {number}", class_code=klass,
                        state=crm_pb2.CUSTOMER_STATE_APPROVED,
                    )
                ),
                crm_pb2.CreateCustomerResponse,
            ).customer  # fmt: skip
            self.model.customers[customer.id] = klass
        for number in range(4):
            self._add_product(number)

    def _add_product(self, number: int) -> None:
        ratios = dict(list(UNITS.items())[: self.random.randint(1, len(UNITS))])
        product = self.call(
            CATALOG, "CreateProduct",
            catalog_pb2.CreateProductRequest(
                product=catalog_pb2.ProductDraft(
                    sku=f"P{number}", name=f"产品 {number}", base_unit="盒",
                    units=[
                        catalog_pb2.ProductUnit(
                            name=name, numerator=ratio.numerator, denominator=ratio.denominator
                        )
                        for name, ratio in ratios.items() if name != "盒"
                    ],
                )
            ),
            catalog_pb2.CreateProductResponse,
        ).product  # fmt: skip
        self.model.products[product.id] = Product(product.id, "盒", ratios)
        if number > 0:
            self._add_rule(Rule(0, 1, product.id, 0, "", "盒", 12_345, 0, 0, "always"))

    # Steps.

    def step(self) -> None:
        steps = [
            (self.place, 40), (self.cancel, 12), (self.receive, 10), (self.adjust, 10),
            (self.count, 5), (self.set_safety, 4), (self.add_rule, 14), (self.change_rule, 5),
            (self.delete_rule, 4), (self.quote, 10), (self.meet, 5), (self.toggle, 2),
            (self.rename_class, 2), (self.activate, 3), (self.repeat, 12),
        ]  # fmt: skip
        names, weights = zip(*steps, strict=True)
        chosen = self.random.choices(names, weights)[0]
        self.counts[chosen.__name__] += 1
        chosen()

    def _product(self) -> int:
        return self.random.choice(list(self.model.products))

    def _house(self) -> int:
        return self.random.choice(list(self.model.warehouses))

    def _customer(self) -> int:
        return self.random.choice(list(self.model.customers))

    def _line(self) -> Line:
        product = self._product()
        units = list(self.model.products[product].units)
        unit = self.random.choice(["", *units] * 10 + list(UNITS))
        quantity = self.random.choice([500, 1_000, 5_000, 10_000, self.random.randint(1, 30_000)])
        override = self.random.choice([None] * 9 + [self.random.randint(0, 500_000)])
        return Line(product, unit, quantity, override)

    def place(self) -> None:
        customer, house = self._customer(), self._house()
        lines = [self._line() for _ in range(self.random.randint(1, 5))]
        self.references += 1
        reference = self.random.choice(["", f"PO-{self.random.randint(1, 40)}"])
        request = orders_pb2.PlaceOrderRequest(
            customer_id=customer, currency="CNY", warehouse_id=house,
            external_reference=reference, note=str(self.references),
            lines=[
                orders_pb2.PlaceOrderLine(
                    product_id=line.product, unit=line.unit, quantity_e3=line.quantity,
                    unit_price_e4=line.override,
                )
                for line in lines
            ],
        )  # fmt: skip
        refused = None
        priced: list[Priced] = []
        try:
            priced = self.model.place(customer, house, reference, lines)
        except Refused as reason:
            refused = reason
        reply = self.expect(
            refused,
            lambda: self.call(ORDERS, "PlaceOrder", request, orders_pb2.PlaceOrderResponse),
        )
        if reply is not None:
            order = Order(reply.order.id, customer, house, reference, priced)
            self._check_order(reply.order, order)
            self.model.placed(order)

    def _check_order(self, order: orders_pb2.Order, expected: Order) -> None:
        assert [
            Priced(
                line.product_id, line.unit, line.quantity_e3, line.base_quantity_e3,
                line.price_source, line.price_rule_id, line.unit_price_e4, line.total_e4,
            )
            for line in order.lines
        ] == expected.lines  # fmt: skip
        assert order.total_e4 == expected.total
        assert order.version == expected.version
        state = orders_pb2.ORDER_STATE_PLACED if expected.is_open else None
        assert order.state == (state or orders_pb2.ORDER_STATE_CANCELLED)

    def cancel(self) -> None:
        if not self.model.orders:
            return
        order = self.random.choice(list(self.model.orders.values()))
        request = orders_pb2.CancelOrderRequest(order_id=order.id, version=order.version)
        refused = None if order.is_open else Refused("ORDER_CANCELLED")
        reply = self.expect(
            refused,
            lambda: self.call(ORDERS, "CancelOrder", request, orders_pb2.CancelOrderResponse),
        )
        if reply is not None:
            self.model.cancel(order)
            self._check_order(reply.order, order)

    def receive(self) -> None:
        house = self._house()
        some = self.random.sample(list(self.model.products), self.random.randint(1, 3))
        quantities = {product: self.random.randint(1, 200_000) for product in some}
        self.call(
            INVENTORY, "ReceiveStock",
            inventory_pb2.ReceiveStockRequest(
                warehouse_id=house,
                lines=[
                    inventory_pb2.ReceiveStockLine(product_id=product, quantity_e3=quantity)
                    for product, quantity in quantities.items()
                ],
            ),
            inventory_pb2.ReceiveStockResponse,
        )  # fmt: skip
        self.model.receive(house, quantities)

    def _book(self, house: int, product: int, delta: int, request: Message) -> None:
        before = self._level(house, product)
        refused = None
        try:
            self.model.adjust(house, product, delta)
        except Refused as reason:
            refused = reason
        reply = self.expect(
            refused,
            lambda: self.call(
                INVENTORY, "AdjustStock", request, inventory_pb2.AdjustStockResponse
            ),
        )
        if reply is not None:
            assert reply.level.on_hand_e3 == before.on_hand + delta

    def adjust(self) -> None:
        house, product = self._house(), self._product()
        delta = self.random.choice([-1, 1]) * self.random.randint(1, 50_000)
        self._book(
            house, product, delta,
            inventory_pb2.AdjustStockRequest(
                warehouse_id=house, product_id=product, delta_e3=delta, reason="损耗"
            ),
        )  # fmt: skip

    def count(self) -> None:
        house, product = self._house(), self._product()
        level = self._level(house, product)
        counted = self.random.randint(0, 150_000)
        self._book(
            house, product, counted - level.on_hand,
            inventory_pb2.AdjustStockRequest(
                warehouse_id=house, product_id=product, counted_e3=counted, reason="盘点",
                version=level.version,
            ),
        )  # fmt: skip

    def set_safety(self) -> None:
        house, product = self._house(), self._product()
        safety = self.random.randint(0, 20_000)
        self.call(
            INVENTORY, "SetSafetyStock",
            inventory_pb2.SetSafetyStockRequest(
                warehouse_id=house, product_id=product, safety_e3=safety,
                version=self._level(house, product).version,
            ),
            inventory_pb2.SetSafetyStockResponse,
        )  # fmt: skip
        self.model.level(house, product).safety = safety

    def _level(self, house: int, product: int) -> Level:
        """The level as read, after comparison with the model."""
        levels = self.call(
            INVENTORY, "ListStock",
            inventory_pb2.ListStockRequest(warehouse_id=house, product_ids=[product]),
            inventory_pb2.ListStockResponse, is_read=True,
        ).levels  # fmt: skip
        read = levels[0] if levels else inventory_pb2.StockLevel()
        expected = self.model.level(house, product)
        assert (read.on_hand_e3, read.reserved_e3, read.safety_e3, read.available_e3) == (
            expected.on_hand, expected.reserved, expected.safety, expected.available,
        )  # fmt: skip
        expected.version = read.version
        return Level(expected.on_hand, expected.reserved, expected.safety, read.version)

    # Prices.

    def add_rule(self) -> None:
        level = self.random.choice(["base", "class", "contract"])
        window = self.random.choice(list(WINDOWS))
        product = self.model.products[self._product()]
        rule = Rule(
            0, 1, product.id,
            self._customer() if level == "contract" else 0,
            self.random.choice("AB") if level == "class" else "",
            self.random.choice(list(product.units)),
            self.random.randint(0, 500_000), self.random.choice([0, 0, 5_000, 10_000]),
            self.random.randint(-1, 1), window,
        )  # fmt: skip
        self._add_rule(rule)

    def _add_rule(self, rule: Rule) -> None:
        refused = None
        if not self.model.products[rule.product].is_active:
            refused = Refused("PRODUCT_INACTIVE")
        elif any(rule.key == other.key and rule.meets(other) for other in self._rules()):
            refused = Refused("PRICE_RULE_TIE")
        start, end = WINDOWS[rule.window]
        reply = self.expect(
            refused,
            lambda: self.call(
                PRICING, "CreatePriceRule",
                pricing_pb2.CreatePriceRuleRequest(
                    price_rule=pricing_pb2.PriceRuleDraft(
                        customer_id=rule.customer, class_code=rule.klass, product_id=rule.product,
                        unit=rule.unit, unit_price_e4=rule.price_e4,
                        min_quantity_e3=rule.least_e3, priority=rule.priority,
                        start_time=stamp(start), end_time=stamp(end),
                    )
                ),
                pricing_pb2.CreatePriceRuleResponse,
            ),
        )  # fmt: skip
        if reply is not None:
            rule.id, rule.version = reply.price_rule.id, reply.price_rule.version
            self.model.rules[rule.id] = rule

    def _rules(self) -> list[Rule]:
        return list(self.model.rules.values())

    def change_rule(self) -> None:
        if not self.model.rules:
            return
        rule = self.random.choice(self._rules())
        price = self.random.randint(0, 500_000)
        reply = self.call(
            PRICING, "UpdatePriceRule",
            pricing_pb2.UpdatePriceRuleRequest(
                price_rule_id=rule.id, version=rule.version, unit_price_e4=price
            ),
            pricing_pb2.UpdatePriceRuleResponse,
        )  # fmt: skip
        rule.price_e4, rule.version = price, reply.price_rule.version

    def delete_rule(self) -> None:
        if len(self.model.rules) < 20:
            return
        rule = self.random.choice(self._rules())
        self.call(
            PRICING, "DeletePriceRule",
            pricing_pb2.DeletePriceRuleRequest(price_rule_id=rule.id, version=rule.version),
            pricing_pb2.DeletePriceRuleResponse,
        )  # fmt: skip
        del self.model.rules[rule.id]

    def quote(self) -> None:
        customer = self._customer()
        lines = [self._line() for _ in range(8)]
        reply = self.call(
            PRICING, "QuotePrices",
            pricing_pb2.QuotePricesRequest(
                customer_id=customer,
                lines=[
                    pricing_pb2.QuoteLine(
                        product_id=line.product, unit=line.unit, quantity_e3=line.quantity
                    )
                    for line in lines
                ],
            ),
            pricing_pb2.QuotePricesResponse, is_read=True,
        )  # fmt: skip
        for line, price in zip(lines, reply.lines, strict=True):
            line.override = None
            try:
                expected = self.model.price(customer, line)
            except Refused as refused:
                assert price.reason == refused.reason, (price, line)
                continue
            assert (price.source, price.price_rule_id, price.unit_price_e4, price.total_e4) == (
                expected.source, expected.rule, expected.unit_price, expected.total,
            )  # fmt: skip

    # Changes for all customers.

    def toggle(self) -> None:
        house = self._house()
        allowed = self.random.random() < 0.3
        version = next(
            found.version
            for found in self.call(
                INVENTORY, "ListWarehouses", inventory_pb2.ListWarehousesRequest(),
                inventory_pb2.ListWarehousesResponse, is_read=True,
            ).warehouses
            if found.id == house
        )  # fmt: skip
        refused = None
        try:
            self.model.allow_negative(house, allowed)
        except Refused as reason:
            refused = reason
        self.expect(
            refused,
            lambda: self.call(
                INVENTORY, "UpdateWarehouse",
                inventory_pb2.UpdateWarehouseRequest(
                    warehouse_id=house, version=version, allow_negative=allowed
                ),
                inventory_pb2.UpdateWarehouseResponse,
            ),
        )  # fmt: skip

    def rename_class(self) -> None:
        """A customer changes its class: other price lists apply."""
        customer = self._customer()
        klass = self.random.choice(["A", "B"])
        read = self.call(
            CRM, "GetCustomer", crm_pb2.GetCustomerRequest(customer_id=customer),
            crm_pb2.GetCustomerResponse, is_read=True,
        ).customer  # fmt: skip
        self.call(
            CRM, "UpdateCustomer",
            crm_pb2.UpdateCustomerRequest(
                customer_id=customer, version=read.version, class_code=klass
            ),
            crm_pb2.UpdateCustomerResponse,
        )  # fmt: skip
        self.model.customers[customer] = klass

    def activate(self) -> None:
        """A product is taken off sale, or put on sale again."""
        inactive = [found for found in self.model.products.values() if not found.is_active]
        product = (inactive or [self.model.products[self._product()]])[0]
        read = self.call(
            CATALOG, "GetProduct", catalog_pb2.GetProductRequest(product_id=product.id),
            catalog_pb2.GetProductResponse, is_read=True,
        ).product  # fmt: skip
        active = not product.is_active
        self.call(
            CATALOG, "UpdateProduct",
            catalog_pb2.UpdateProductRequest(
                product_id=product.id, version=read.version, active=active
            ),
            catalog_pb2.UpdateProductResponse,
        )  # fmt: skip
        product.is_active = active

    # Concurrent calls, and repeated calls.

    def meet(self) -> None:
        """Several buyers order the last units of a product at once: as many succeed as the stock
        allows."""
        customer, house = self._customer(), self._house()
        product, buyers = self._product(), self.random.randint(2, 6)
        available = self.model.level(house, product).available
        quantity = max(1, available // self.random.randint(1, 2 * buyers))
        left = max(0, available // quantity)
        line = Line(product, "", quantity)
        lines = self._priced_or_none(customer, line)
        is_sold = self.model.products[product].is_active
        if lines is None or self.model.warehouses[house] or not is_sold:
            return
        requests = []
        for number in range(buyers):
            self.references += 1
            requests.append(
                orders_pb2.PlaceOrderRequest(
                    request_id=request_id(), customer_id=customer, currency="CNY",
                    warehouse_id=house, note=str(self.references),
                    lines=[
                        orders_pb2.PlaceOrderLine(
                            product_id=line.product, quantity_e3=quantity
                        )
                    ],
                ).SerializeToString()
            )  # fmt: skip
        path = f"/tonglu.v1.{ORDERS}/PlaceOrder"
        servers = len(self.rig.servers)
        for number, request in enumerate(requests):
            self.rig.begin(path, request, number % servers, self.rig.owner)
        got = 0
        for number, request in enumerate(requests):
            try:
                reply = self.rig.send(path, request, number % servers, self.rig.owner)
            except Refusal as refusal:
                assert refusal.reason == "OUT_OF_STOCK"
                continue
            got += 1
            self.sent.append((path, request, self.rig.owner, reply))
            order = Order(
                orders_pb2.PlaceOrderResponse.FromString(reply).order.id, customer, house, "",
                [lines],
            )  # fmt: skip
            self.model.placed(order)
        assert got == min(left, buyers)
        self.counts["met"] += 1

    def _priced_or_none(self, customer: int, line: Line) -> Priced | None:
        try:
            return self.model.price(customer, line)
        except Refused:
            return None

    def repeat(self) -> None:
        """An old request is repeated at any server: same response, no change."""
        if not self.sent:
            return
        path, request, token, reply = self.random.choice(self.sent)
        server = self.random.randrange(len(self.rig.servers))
        assert self.rig.send(path, request, server, token) == reply

    # The checks at the end.

    def check(self) -> None:
        """Checks that everything read equals the model, and that the auditor finds no error."""
        for house in self.model.warehouses:
            for product in self.model.products:
                self._level(house, product)
        for order in self.model.orders.values():
            read = self.call(
                ORDERS, "GetOrder", orders_pb2.GetOrderRequest(order_id=order.id),
                orders_pb2.GetOrderResponse, is_read=True,
            ).order  # fmt: skip
            self._check_order(read, order)
        assert audit(self.rig.query) == len(self.model.orders)
