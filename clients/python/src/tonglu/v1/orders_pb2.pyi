from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
ORDER_STATE_CANCELLED: OrderState
"""The whole order is cancelled."""
ORDER_STATE_PLACED: OrderState
"""At least one line is not wholly cancelled."""
ORDER_STATE_UNSPECIFIED: OrderState
"""Not given: as a filter, orders in any state."""

class CancelOrderRequest(_message.Message):
    """The request of CancelOrder."""
    __slots__ = ["order_id", "reason", "request_id", "version"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    order_id: int
    """The order to cancel."""
    reason: str
    """Why: at most 200 characters on one line; TOO_LONG otherwise; empty for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., order_id: _Optional[int] = ..., version: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class CancelOrderResponse(_message.Message):
    """The response of CancelOrder."""
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    """The order after the change, with its lines."""
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    """The request of GetOrder."""
    __slots__ = ["order_id"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: int
    """The order to read."""
    def __init__(self, order_id: _Optional[int] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    """The response of GetOrder."""
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    """The order with its lines."""
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class ListOrdersRequest(_message.Message):
    """The request of ListOrders. All filters that are given must hold."""
    __slots__ = ["customer_id", "page_size", "page_token", "since", "state", "until"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """Only orders of this customer; 0: of every customer that the caller sees."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    since: _timestamp_pb2.Timestamp
    """Only orders placed at or after this time; absent: no limit."""
    state: OrderState
    """Only orders in this state; unspecified: in any state."""
    until: _timestamp_pb2.Timestamp
    """Only orders placed before this time; absent: no limit."""
    def __init__(self, customer_id: _Optional[int] = ..., state: _Optional[_Union[OrderState, str]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., until: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListOrdersResponse(_message.Message):
    """The response of ListOrders."""
    __slots__ = ["next_page_token", "orders"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    orders: _containers.RepeatedCompositeFieldContainer[Order]
    """The orders of the page by place_time, newest first, without their lines."""
    def __init__(self, orders: _Optional[_Iterable[_Union[Order, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Order(_message.Message):
    """An order of one customer in one currency."""
    __slots__ = ["cancel_reason", "cancel_time", "create_time", "currency", "customer_address", "customer_id", "customer_name", "external_reference", "id", "line_count", "lines", "note", "number", "place_time", "placed_by_id", "placed_by_staff", "state", "total_e4", "version", "warehouse_id"]
    CANCEL_REASON_FIELD_NUMBER: _ClassVar[int]
    CANCEL_TIME_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    LINE_COUNT_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACED_BY_ID_FIELD_NUMBER: _ClassVar[int]
    PLACED_BY_STAFF_FIELD_NUMBER: _ClassVar[int]
    PLACE_TIME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_E4_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    cancel_reason: str
    """Why it was cancelled; empty for none."""
    cancel_time: _timestamp_pb2.Timestamp
    """When the order was cancelled; absent unless it is."""
    create_time: _timestamp_pb2.Timestamp
    """When the order was entered."""
    currency: str
    """The currency of every amount of the order, ISO 4217."""
    customer_address: str
    """The company's address when the order was placed; empty where it had none."""
    customer_id: int
    """The customer."""
    customer_name: str
    """The company's name when the order was placed."""
    external_reference: str
    """The order's number in the customer's own books, as it was given; empty for none."""
    id: int
    """The order's identifier, above 0."""
    line_count: int
    """The number of lines, 1 to 2,000."""
    lines: _containers.RepeatedCompositeFieldContainer[OrderLine]
    """The lines by number; empty in ListOrders."""
    note: str
    """At most 1,000 characters, several lines; empty for none."""
    number: str
    """The number for people: SO-20261123-7K3QZMB. It has the day of placing in the enterprise's
    zone, then characters that rise with the time since that day began. It reveals nothing about
    the number of orders. Unique in the enterprise."""
    place_time: _timestamp_pb2.Timestamp
    """When the order was placed; earlier than create_time for an order of the past."""
    placed_by_id: int
    """The member, staff member or service account that placed it."""
    placed_by_staff: bool
    """True: the enterprise's staff, or a backend in its own name, placed it for the dealer."""
    state: OrderState
    """Placed or cancelled."""
    total_e4: int
    """The sum of total_e4 of the lines, in 1/10,000 of the currency unit; cancelled lines are
    included."""
    version: int
    """1 when placed, higher by 1 after each change."""
    warehouse_id: int
    """The warehouse whose stock the order takes."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., number: _Optional[str] = ..., customer_id: _Optional[int] = ..., state: _Optional[_Union[OrderState, str]] = ..., currency: _Optional[str] = ..., total_e4: _Optional[int] = ..., line_count: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., external_reference: _Optional[str] = ..., note: _Optional[str] = ..., place_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., cancel_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., cancel_reason: _Optional[str] = ..., placed_by_id: _Optional[int] = ..., placed_by_staff: bool = ..., lines: _Optional[_Iterable[_Union[OrderLine, _Mapping[str, object]]]] = ..., customer_name: _Optional[str] = ..., customer_address: _Optional[str] = ...) -> None: ...

class OrderLine(_message.Message):
    """A line of an order: one product at the price of the time of placing, which never changes."""
    __slots__ = ["base_quantity_e3", "basis_denominator", "basis_numerator", "basis_price_e4", "basis_unit", "cancelled_base_quantity_e3", "number", "price_rule_id", "price_source", "product_id", "product_name", "quantity_e3", "sku", "total_e4", "unit", "unit_price_e4"]
    BASE_QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    BASIS_DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    BASIS_NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    BASIS_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    BASIS_UNIT_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_BASE_QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    PRICE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    TOTAL_E4_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    base_quantity_e3: int
    """The same quantity in 1/1,000 of the base unit, in which stock is counted."""
    basis_denominator: int
    """See basis_numerator. Above 0."""
    basis_numerator: int
    """One of the line's unit is basis_numerator / basis_denominator of basis_unit. Above 0."""
    basis_price_e4: int
    """The price of one basis_unit, in 1/10,000 of the currency unit, as the rule or the override has
    it."""
    basis_unit: str
    """The unit for which the price was set: the line's own unit, or the product's base unit."""
    cancelled_base_quantity_e3: int
    """How much of base_quantity_e3 is cancelled: 0 to base_quantity_e3."""
    number: int
    """The line's number: 1, 2, 3 … in the order of the request."""
    price_rule_id: int
    """The price rule that it came from; 0 for an override. The rule may have changed or been deleted
    since."""
    price_source: _common_pb2.PriceSource
    """Where the price came from."""
    product_id: int
    """The product."""
    product_name: str
    """The product's name when the order was placed."""
    quantity_e3: int
    """The quantity ordered, in 1/1,000 of the unit: above 0, at most 10^12."""
    sku: str
    """The product's SKU when the order was placed."""
    total_e4: int
    """The line's total, in 1/10,000 of the currency unit: basis_price_e4 × basis_numerator /
    basis_denominator × quantity, rounded once, half up, to the currency's minor unit."""
    unit: str
    """The unit that was ordered, by the name that it had at the time of placing."""
    unit_price_e4: int
    """The price of one unit, in 1/10,000 of the currency unit, rounded half up for display; total_e4
    is not computed from it."""
    def __init__(self, number: _Optional[int] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., base_quantity_e3: _Optional[int] = ..., cancelled_base_quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., total_e4: _Optional[int] = ..., price_source: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., price_rule_id: _Optional[int] = ..., sku: _Optional[str] = ..., product_name: _Optional[str] = ..., basis_unit: _Optional[str] = ..., basis_price_e4: _Optional[int] = ..., basis_numerator: _Optional[int] = ..., basis_denominator: _Optional[int] = ...) -> None: ...

class PlaceOrderLine(_message.Message):
    """A product to order. A product may stand on several lines."""
    __slots__ = ["product_id", "quantity_e3", "unit", "unit_price_e4"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    """The product."""
    quantity_e3: int
    """In 1/1,000 of the unit: above 0, at most 10^12, in base units too. BAD_QUANTITY otherwise."""
    unit: str
    """One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty:
    the base unit."""
    unit_price_e4: int
    """A price of one unit that replaces the one of the price rules, in 1/10,000 of the currency
    unit, 0 or more; 0: a gift. From owner and manager only. Absent: the price of the rules."""
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ...) -> None: ...

class PlaceOrderRequest(_message.Message):
    """The request of PlaceOrder."""
    __slots__ = ["currency", "customer_id", "external_reference", "lines", "note", "place_time", "request_id", "warehouse_id"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PLACE_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    currency: str
    """ISO 4217 in capitals. From a member it is its company's: the customer's currency, or the
    enterprise's where the customer has none."""
    customer_id: int
    """The customer. From a member 0, or its own company; from staff it is required."""
    external_reference: str
    """The order's number in the customer's own books: 1 to 64 characters on one line; BAD_REFERENCE
    otherwise; empty for none. Unique among the customer's orders that are not cancelled, without
    regard to case, width and blanks around it: "PO-1", " po-1" and "ＰＯ-1" are the same."""
    lines: _containers.RepeatedCompositeFieldContainer[PlaceOrderLine]
    """1 to 2,000 lines; TOO_MANY_LINES otherwise."""
    note: str
    """At most 1,000 characters, several lines; TOO_LONG otherwise; empty for none."""
    place_time: _timestamp_pb2.Timestamp
    """When the order was placed, for an order of the past; from the owner only. Absent: now."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    warehouse_id: int
    """The warehouse whose stock the order takes, from staff only; 0: the default warehouse."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[PlaceOrderLine, _Mapping[str, object]]]] = ..., warehouse_id: _Optional[int] = ..., external_reference: _Optional[str] = ..., note: _Optional[str] = ..., place_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class PlaceOrderResponse(_message.Message):
    """The response of PlaceOrder."""
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    """The new order with its lines."""
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class OrderState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where an order stands; derived from the counters of its lines."""
    __slots__: tuple[str, ...] = ()
