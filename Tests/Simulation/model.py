"""The expected state of a shop after each request, and the expected response: prices, stock and
orders, by the rules in the schema's comments alone. The model uses neither the server nor its
tables. Quantities are in 1/1,000 of a unit, amounts in 1/10,000 of the currency unit, as in the
schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

CNY_STEP_E4 = 100
OVERRIDE, CONTRACT, CLASS_LIST, BASE = 1, 2, 3, 4


@dataclass
class Product:
    id: int
    base_unit: str
    # The number of base units in one of a unit.
    units: dict[str, Fraction]
    is_active: bool = True

    def ratio(self, unit: str) -> Fraction | None:
        return self.units.get(unit or self.base_unit)


@dataclass
class Rule:
    id: int
    version: int
    product: int
    # Contract: the customer; class list: the class; base: 0 and empty.
    customer: int
    klass: str
    unit: str
    price_e4: int
    least_e3: int
    priority: int
    # When it applies: "always", "past" (until hours ago), "around" (from hours ago for hours),
    # "future" (from in hours).
    window: str

    @property
    def applies(self) -> bool:
        return self.window in {"always", "around"}

    def meets(self, other: Rule) -> bool:
        """Whether both apply at some instant."""
        return self.window == other.window or "always" in {self.window, other.window}

    @property
    def level(self) -> int:
        return CONTRACT if self.customer else CLASS_LIST if self.klass else BASE

    @property
    def key(self) -> tuple[object, ...]:
        return (self.product, self.customer, self.klass, self.unit, self.least_e3, self.priority)


@dataclass
class Level:
    on_hand: int = 0
    reserved: int = 0
    safety: int = 0
    version: int = 0

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved - self.safety


@dataclass
class Line:
    product: int
    unit: str
    quantity: int
    override: int | None = None


@dataclass
class Priced:
    """A line as expected in an order."""

    product: int
    unit: str
    quantity: int
    base: int
    source: int
    rule: int
    unit_price: int
    total: int


@dataclass
class Order:
    id: int
    customer: int
    warehouse: int
    reference: str
    lines: list[Priced]
    version: int = 1
    is_open: bool = True

    @property
    def total(self) -> int:
        return sum(line.total for line in self.lines)


@dataclass
class Refused(Exception):
    reason: str


def half_up(number: Fraction) -> int:
    numerator, denominator = number.numerator, number.denominator
    return (2 * numerator + denominator) // (2 * denominator)


@dataclass
class Model:
    products: dict[int, Product] = field(default_factory=dict)
    rules: dict[int, Rule] = field(default_factory=dict)
    levels: dict[tuple[int, int], Level] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    # The class of each customer; empty without one.
    customers: dict[int, str] = field(default_factory=dict)
    # Whether a warehouse allows negative stock.
    warehouses: dict[int, bool] = field(default_factory=dict)

    def level(self, warehouse: int, product: int) -> Level:
        return self.levels.setdefault((warehouse, product), Level())

    # Prices.

    def price(self, customer: int, line: Line) -> Priced:
        """The quote for staff, also for a product that is no longer sold. Refused with the reason
        of the line."""
        product = self.products[line.product]
        ratio = product.ratio(line.unit)
        if ratio is None:
            raise Refused("UNKNOWN_UNIT")
        unit = line.unit or product.base_unit
        base = line.quantity * ratio
        if base.denominator != 1:
            raise Refused("INEXACT_QUANTITY")
        if line.override is not None:
            return self._priced(line, unit, base, OVERRIDE, 0, Fraction(line.override))
        for level in (CONTRACT, CLASS_LIST, BASE):
            for priced_unit in dict.fromkeys((unit, product.base_unit)):
                reached = line.quantity if priced_unit == unit else int(base)
                rule = self._rule(level, customer, line.product, priced_unit, reached)
                if rule is not None:
                    factor = Fraction(1) if priced_unit == unit else ratio
                    return self._priced(
                        line, unit, base, level, rule.id, rule.price_e4 * factor
                    )
        raise Refused("NO_PRICE")

    def _rule(
        self, level: int, customer: int, product: int, unit: str, reached: int
    ) -> Rule | None:
        klass = self.customers[customer]
        fitting = [
            rule
            for rule in self.rules.values()
            if rule.applies and rule.level == level and rule.product == product
            and rule.unit == unit and rule.least_e3 <= reached
            and (level != CONTRACT or rule.customer == customer)
            and (level != CLASS_LIST or klass and rule.klass == klass)
        ]  # fmt: skip
        return max(fitting, key=lambda rule: (rule.least_e3, rule.priority), default=None)

    @staticmethod
    def _priced(
        line: Line, unit: str, base: Fraction, source: int, rule: int, exact: Fraction
    ) -> Priced:
        total = half_up(exact * line.quantity / 1_000 / CNY_STEP_E4) * CNY_STEP_E4
        return Priced(
            line.product, unit, line.quantity, int(base), source, rule, half_up(exact), total
        )

    # Orders.

    def place(
        self, customer: int, warehouse: int, reference: str, lines: list[Line]
    ) -> list[Priced]:
        """The lines as they must be stored. Refused if the reference is taken, otherwise with the
        reason of the first line that cannot be ordered: product, unit and quantity first, then
        prices, then stock."""
        taken = any(
            order.is_open and order.customer == customer and order.reference == reference
            for order in self.orders.values()
        )
        if reference and taken:
            raise Refused("EXTERNAL_REFERENCE_TAKEN")
        priced: list[Priced] = []
        faults: dict[str, list[str]] = {"line": [], "price": []}
        for line in lines:
            try:
                if not self.products[line.product].is_active:
                    raise Refused("PRODUCT_INACTIVE")
                priced.append(self.price(customer, line))
            except Refused as refused:
                kind = "price" if refused.reason == "NO_PRICE" else "line"
                faults[kind].append(refused.reason)
        for reason in faults["line"] + faults["price"]:
            raise Refused(reason)
        if not self.warehouses[warehouse]:
            wanted: dict[int, int] = {}
            for line in priced:
                wanted[line.product] = wanted.get(line.product, 0) + line.base
            for product, quantity in wanted.items():
                if self.level(warehouse, product).available < quantity:
                    raise Refused("OUT_OF_STOCK")
        return priced

    def placed(self, order: Order) -> None:
        for line in order.lines:
            self.level(order.warehouse, line.product).reserved += line.base
        self.orders[order.id] = order

    def cancel(self, order: Order) -> None:
        if not order.is_open:
            raise Refused("ORDER_CANCELLED")
        order.is_open = False
        order.version += 1
        for line in order.lines:
            self.level(order.warehouse, line.product).reserved -= line.base

    # Stock.

    def receive(self, warehouse: int, quantities: dict[int, int]) -> None:
        for product, quantity in quantities.items():
            self.level(warehouse, product).on_hand += quantity

    def adjust(self, warehouse: int, product: int, delta: int) -> None:
        level = self.level(warehouse, product)
        after = level.on_hand + delta
        if delta < 0 and not self.warehouses[warehouse] and after < level.reserved:
            raise Refused("NEGATIVE_STOCK")
        level.on_hand = after

    def allow_negative(self, warehouse: int, allowed: bool) -> None:
        promised = any(
            house == warehouse and level.on_hand < level.reserved
            for (house, _), level in self.levels.items()
        )
        if not allowed and self.warehouses[warehouse] and promised:
            raise Refused("NEGATIVE_STOCK")
        self.warehouses[warehouse] = allowed
