from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BatchCreatePriceRulesOutcome(_message.Message):
    """The result of one row."""
    __slots__ = ["description", "price_rule_id", "reason", "violations"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    description: str
    """The explanation of the refusal for people; empty for an accepted row."""
    price_rule_id: int
    """The new rule; 0 for a refused row."""
    reason: str
    """The reason of the refusal, UPPER_SNAKE: PRICE_RULE_TIE; empty for an accepted row."""
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    """Every fault of the row, up to 20; reason and description are those of the first. Empty for an
    accepted row."""
    def __init__(self, price_rule_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreatePriceRulesRequest(_message.Message):
    """The request of BatchCreatePriceRules."""
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    rows: _containers.RepeatedCompositeFieldContainer[PriceRuleDraft]
    """1 to 500 rules in the order of the source; TOO_MANY_ROWS otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[PriceRuleDraft, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreatePriceRulesResponse(_message.Message):
    """The response of BatchCreatePriceRules."""
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreatePriceRulesOutcome]
    """One for each row of the request, in its order."""
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreatePriceRulesOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class CreatePriceRuleRequest(_message.Message):
    """The request of CreatePriceRule."""
    __slots__ = ["price_rule", "request_id"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRuleDraft
    """The new rule's fields."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., price_rule: _Optional[_Union[PriceRuleDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreatePriceRuleResponse(_message.Message):
    """The response of CreatePriceRule."""
    __slots__ = ["price_rule"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRule
    """The new rule."""
    def __init__(self, price_rule: _Optional[_Union[PriceRule, _Mapping[str, object]]] = ...) -> None: ...

class DeletePriceRuleRequest(_message.Message):
    """The request of DeletePriceRule."""
    __slots__ = ["price_rule_id", "request_id", "version"]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    price_rule_id: int
    """The rule to delete."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., price_rule_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeletePriceRuleResponse(_message.Message):
    """The response of DeletePriceRule; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListPriceRulesRequest(_message.Message):
    """The request of ListPriceRules. Both filters must hold where they are given."""
    __slots__ = ["customer_id", "page_size", "page_token", "product_id"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """Only contract prices of this customer; 0: every rule that the caller sees."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    product_id: int
    """Only rules of this product; 0: of every product."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., product_id: _Optional[int] = ..., customer_id: _Optional[int] = ...) -> None: ...

class ListPriceRulesResponse(_message.Message):
    """The response of ListPriceRules."""
    __slots__ = ["next_page_token", "price_rules"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULES_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    price_rules: _containers.RepeatedCompositeFieldContainer[PriceRule]
    """The rules of the page, by id."""
    def __init__(self, price_rules: _Optional[_Iterable[_Union[PriceRule, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class PriceQuoteLine(_message.Message):
    """A price and the rule that it came from. Where reason is set there is no price, and only product,
    unit and quantity are given, as they were asked for."""
    __slots__ = ["basis_denominator", "basis_numerator", "basis_price_e4", "basis_unit", "description", "price_rule_id", "product_id", "quantity_e3", "reason", "source", "total_e4", "unit", "unit_price_e4"]
    BASIS_DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    BASIS_NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    BASIS_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    BASIS_UNIT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_E4_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    basis_denominator: int
    """See basis_numerator. Above 0; 0 without a price."""
    basis_numerator: int
    """One of the line's unit is basis_numerator / basis_denominator of basis_unit. Above 0; 0
    without a price."""
    basis_price_e4: int
    """The price of one basis_unit, in 1/10,000 of the currency unit, as the rule has it."""
    basis_unit: str
    """The unit of the rule: the line's own unit, or the product's base unit."""
    description: str
    """The explanation of the reason for people; empty for a priced line."""
    price_rule_id: int
    """The rule that the price came from; 0 without one."""
    product_id: int
    """The product as it was asked for."""
    quantity_e3: int
    """The quantity of the total, in 1/1,000 of the unit."""
    reason: str
    """Why there is no price, UPPER_SNAKE: NO_PRICE; empty for a priced line."""
    source: _common_pb2.PriceSource
    """Where the price came from; unspecified without one."""
    total_e4: int
    """The total, in 1/10,000 of the currency unit: basis_price_e4 × basis_numerator /
    basis_denominator × quantity, rounded once, half up, to the currency's minor unit."""
    unit: str
    """The unit, spelled as the product has it."""
    unit_price_e4: int
    """The price of one unit, in 1/10,000 of the currency unit, rounded half up for display; total_e4
    is not computed from it."""
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., total_e4: _Optional[int] = ..., source: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., price_rule_id: _Optional[int] = ..., basis_unit: _Optional[str] = ..., basis_price_e4: _Optional[int] = ..., basis_numerator: _Optional[int] = ..., basis_denominator: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...

class PriceRule(_message.Message):
    """A price for one unit of a product, with the customers and the time that it applies to."""
    __slots__ = ["class_code", "currency", "customer_id", "end_time", "id", "level", "min_quantity_e3", "priority", "product_id", "start_time", "unit", "unit_price_e4", "version"]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    MIN_QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    class_code: str
    """The class of a list price; empty otherwise."""
    currency: str
    """The currency of the price, ISO 4217."""
    customer_id: int
    """The customer of a contract price; 0 otherwise."""
    end_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule no longer applies; absent: no end."""
    id: int
    """The rule's identifier, above 0."""
    level: _common_pb2.PriceSource
    """Contract, class list or base."""
    min_quantity_e3: int
    """The smallest quantity that the rule applies to, in 1/1,000 of the unit; 0: any quantity."""
    priority: int
    """Between rules of the same level, unit and min_quantity the higher one wins."""
    product_id: int
    """The product."""
    start_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule applies; absent: no beginning."""
    unit: str
    """The product's unit that the price is for."""
    unit_price_e4: int
    """The price of one unit, in 1/10,000 of the currency unit, 0 or more."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., level: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., customer_id: _Optional[int] = ..., class_code: _Optional[str] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., currency: _Optional[str] = ..., unit_price_e4: _Optional[int] = ..., min_quantity_e3: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class PriceRuleDraft(_message.Message):
    """The fields of a new price rule: with a customer a contract price, with a class a list price,
    with neither the base price. BAD_TARGET with both."""
    __slots__ = ["class_code", "currency", "customer_id", "end_time", "min_quantity_e3", "priority", "product_id", "start_time", "unit", "unit_price_e4"]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    MIN_QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    class_code: str
    """The code of the class of a list price, without regard to case and width; empty for none."""
    currency: str
    """ISO 4217 in capitals; BAD_CURRENCY otherwise. Empty: the enterprise's currency."""
    customer_id: int
    """The customer of a contract price; 0 for none."""
    end_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule no longer applies, after start_time (BAD_WINDOW); absent:
    no end."""
    min_quantity_e3: int
    """The smallest quantity that the rule applies to, in 1/1,000 of the unit, 0 or more;
    NEGATIVE_AMOUNT otherwise. 0: any quantity."""
    priority: int
    """Between rules of the same level, unit and min_quantity the higher one wins. Any value, below 0
    too."""
    product_id: int
    """The product; it must be active."""
    start_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule applies; absent: no beginning."""
    unit: str
    """One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty:
    the base unit."""
    unit_price_e4: int
    """The price of one unit, in 1/10,000 of the currency unit, 0 or more; NEGATIVE_AMOUNT otherwise."""
    def __init__(self, customer_id: _Optional[int] = ..., class_code: _Optional[str] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., currency: _Optional[str] = ..., unit_price_e4: _Optional[int] = ..., min_quantity_e3: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class QuoteLine(_message.Message):
    """A product that a price is asked for."""
    __slots__ = ["product_id", "quantity_e3", "unit"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    """The product."""
    quantity_e3: int
    """In 1/1,000 of the unit; 0 means one unit. Below 0 the line gets BAD_QUANTITY."""
    unit: str
    """One of the product's units, without regard to case and width. Empty: the base unit."""
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ...) -> None: ...

class QuotePricesRequest(_message.Message):
    """The request of QuotePrices."""
    __slots__ = ["at_time", "currency", "customer_id", "lines"]
    AT_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    at_time: _timestamp_pb2.Timestamp
    """The time for which the prices are asked, from staff only; absent: now."""
    currency: str
    """ISO 4217 in capitals. Empty: the customer's currency, or the enterprise's where it has none. A
    member may ask for this one only."""
    customer_id: int
    """The customer that pays. From a member 0, or its own company; from staff it is required."""
    lines: _containers.RepeatedCompositeFieldContainer[QuoteLine]
    """1 to 200 lines; TOO_MANY_LINES otherwise."""
    def __init__(self, customer_id: _Optional[int] = ..., currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[QuoteLine, _Mapping[str, object]]]] = ..., at_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class QuotePricesResponse(_message.Message):
    """The response of QuotePrices."""
    __slots__ = ["currency", "lines"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    currency: str
    """The currency of every amount of the response, ISO 4217."""
    lines: _containers.RepeatedCompositeFieldContainer[PriceQuoteLine]
    """One for each line of the request, in its order."""
    def __init__(self, currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[PriceQuoteLine, _Mapping[str, object]]]] = ...) -> None: ...

class UpdatePriceRuleRequest(_message.Message):
    """The request of UpdatePriceRule. A field that is absent keeps its value; clear removes a limit of
    the window."""
    __slots__ = ["clear", "end_time", "price_rule_id", "priority", "request_id", "start_time", "unit_price_e4", "version"]
    CLEAR_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    clear: _containers.RepeatedScalarFieldContainer[str]
    """Names of fields to clear: start_time (no beginning), end_time (no end). Another name, or a
    field that is given too, is refused with BAD_CLEAR."""
    end_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule no longer applies. Absent: it stays; clear removes it."""
    price_rule_id: int
    """The rule to change."""
    priority: int
    """The new priority. Absent: the priority stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    start_time: _timestamp_pb2.Timestamp
    """The first instant at which the rule applies. Absent: it stays; clear removes it."""
    unit_price_e4: int
    """The price of one unit, in 1/10,000 of the currency unit, 0 or more. Absent: the price stays."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., price_rule_id: _Optional[int] = ..., version: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdatePriceRuleResponse(_message.Message):
    """The response of UpdatePriceRule."""
    __slots__ = ["price_rule"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRule
    """The rule after the change."""
    def __init__(self, price_rule: _Optional[_Union[PriceRule, _Mapping[str, object]]] = ...) -> None: ...
