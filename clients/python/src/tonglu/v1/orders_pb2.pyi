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
ORDER_STATE_PLACED: OrderState
ORDER_STATE_UNSPECIFIED: OrderState

class CancelOrderRequest(_message.Message):
    __slots__ = ["order_id", "reason", "request_id", "version"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    order_id: int
    reason: str
    request_id: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., order_id: _Optional[int] = ..., version: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class CancelOrderResponse(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    __slots__ = ["order_id"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: int
    def __init__(self, order_id: _Optional[int] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class ListOrdersRequest(_message.Message):
    __slots__ = ["customer_id", "page_size", "page_token", "since", "state", "until"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    page_size: int
    page_token: str
    since: _timestamp_pb2.Timestamp
    state: OrderState
    until: _timestamp_pb2.Timestamp
    def __init__(self, customer_id: _Optional[int] = ..., state: _Optional[_Union[OrderState, str]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., until: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListOrdersResponse(_message.Message):
    __slots__ = ["next_page_token", "orders"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    orders: _containers.RepeatedCompositeFieldContainer[Order]
    def __init__(self, orders: _Optional[_Iterable[_Union[Order, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Order(_message.Message):
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
    cancel_time: _timestamp_pb2.Timestamp
    create_time: _timestamp_pb2.Timestamp
    currency: str
    customer_address: str
    customer_id: int
    customer_name: str
    external_reference: str
    id: int
    line_count: int
    lines: _containers.RepeatedCompositeFieldContainer[OrderLine]
    note: str
    number: str
    place_time: _timestamp_pb2.Timestamp
    placed_by_id: int
    placed_by_staff: bool
    state: OrderState
    total_e4: int
    version: int
    warehouse_id: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., number: _Optional[str] = ..., customer_id: _Optional[int] = ..., state: _Optional[_Union[OrderState, str]] = ..., currency: _Optional[str] = ..., total_e4: _Optional[int] = ..., line_count: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., external_reference: _Optional[str] = ..., note: _Optional[str] = ..., place_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., cancel_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., cancel_reason: _Optional[str] = ..., placed_by_id: _Optional[int] = ..., placed_by_staff: bool = ..., lines: _Optional[_Iterable[_Union[OrderLine, _Mapping[str, object]]]] = ..., customer_name: _Optional[str] = ..., customer_address: _Optional[str] = ...) -> None: ...

class OrderLine(_message.Message):
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
    basis_denominator: int
    basis_numerator: int
    basis_price_e4: int
    basis_unit: str
    cancelled_base_quantity_e3: int
    number: int
    price_rule_id: int
    price_source: _common_pb2.PriceSource
    product_id: int
    product_name: str
    quantity_e3: int
    sku: str
    total_e4: int
    unit: str
    unit_price_e4: int
    def __init__(self, number: _Optional[int] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., base_quantity_e3: _Optional[int] = ..., cancelled_base_quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., total_e4: _Optional[int] = ..., price_source: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., price_rule_id: _Optional[int] = ..., sku: _Optional[str] = ..., product_name: _Optional[str] = ..., basis_unit: _Optional[str] = ..., basis_price_e4: _Optional[int] = ..., basis_numerator: _Optional[int] = ..., basis_denominator: _Optional[int] = ...) -> None: ...

class PlaceOrderLine(_message.Message):
    __slots__ = ["product_id", "quantity_e3", "unit", "unit_price_e4"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_E4_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    quantity_e3: int
    unit: str
    unit_price_e4: int
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ...) -> None: ...

class PlaceOrderRequest(_message.Message):
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
    customer_id: int
    external_reference: str
    lines: _containers.RepeatedCompositeFieldContainer[PlaceOrderLine]
    note: str
    place_time: _timestamp_pb2.Timestamp
    request_id: str
    warehouse_id: int
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[PlaceOrderLine, _Mapping[str, object]]]] = ..., warehouse_id: _Optional[int] = ..., external_reference: _Optional[str] = ..., note: _Optional[str] = ..., place_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class PlaceOrderResponse(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: Order
    def __init__(self, order: _Optional[_Union[Order, _Mapping[str, object]]] = ...) -> None: ...

class OrderState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
