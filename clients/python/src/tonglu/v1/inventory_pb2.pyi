from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

AVAILABILITY_IN_STOCK: Availability
"""Some quantity is available, or the warehouse may go below zero."""
AVAILABILITY_OUT_OF_STOCK: Availability
"""Nothing is available."""
AVAILABILITY_UNSPECIFIED: Availability
"""No answer: the product has a reason."""
DESCRIPTOR: _descriptor.FileDescriptor
STOCK_MOVE_KIND_ADJUST: StockMoveKind
"""A difference was booked: AdjustStock with delta_e3."""
STOCK_MOVE_KIND_COUNT: StockMoveKind
"""A count differed from the level: AdjustStock with counted_e3."""
STOCK_MOVE_KIND_RECEIVE: StockMoveKind
"""Goods were received: ReceiveStock."""
STOCK_MOVE_KIND_UNSPECIFIED: StockMoveKind
"""Not used."""

class AdjustStockRequest(_message.Message):
    """The request of AdjustStock, with either delta_e3 or counted_e3."""
    __slots__ = ["counted_e3", "delta_e3", "product_id", "reason", "request_id", "version", "warehouse_id"]
    COUNTED_E3_FIELD_NUMBER: _ClassVar[int]
    DELTA_E3_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    counted_e3: int
    """The quantity that was counted, in 1/1,000 of the base unit: 0 to 10^12."""
    delta_e3: int
    """The difference to add to on hand, in 1/1,000 of the base unit: not 0, at most 10^12 either
    way."""
    product_id: int
    """The product; one that is no longer sold too."""
    reason: str
    """Why: breakage, theft, count. 1 to 200 characters on one line."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The level's version: always compared for a count, for a difference unless it is 0.
    STALE_VERSION where it differs."""
    warehouse_id: int
    """The warehouse."""
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., delta_e3: _Optional[int] = ..., counted_e3: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class AdjustStockResponse(_message.Message):
    """The response of AdjustStock."""
    __slots__ = ["level"]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    level: StockLevel
    """The level after the correction."""
    def __init__(self, level: _Optional[_Union[StockLevel, _Mapping[str, object]]] = ...) -> None: ...

class CreateWarehouseRequest(_message.Message):
    """The request of CreateWarehouse."""
    __slots__ = ["allow_negative", "code", "is_default", "name", "request_id"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    """True: on hand and available may go below zero here."""
    code: str
    """1 to 32 letters (A to Z, either case), digits and - _ .; BAD_CODE otherwise,
    WAREHOUSE_CODE_TAKEN for one in use."""
    is_default: bool
    """True: it becomes the default in place of the present one. The first warehouse is the default
    in any case."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ...) -> None: ...

class CreateWarehouseResponse(_message.Message):
    """The response of CreateWarehouse."""
    __slots__ = ["warehouse"]
    WAREHOUSE_FIELD_NUMBER: _ClassVar[int]
    warehouse: Warehouse
    """The new warehouse."""
    def __init__(self, warehouse: _Optional[_Union[Warehouse, _Mapping[str, object]]] = ...) -> None: ...

class GetAvailabilityRequest(_message.Message):
    """The request of GetAvailability."""
    __slots__ = ["product_ids"]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    product_ids: _containers.RepeatedScalarFieldContainer[int]
    """1 to 200 products; TOO_MANY_IDS otherwise."""
    def __init__(self, product_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class GetAvailabilityResponse(_message.Message):
    """The response of GetAvailability."""
    __slots__ = ["products"]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    products: _containers.RepeatedCompositeFieldContainer[ProductAvailability]
    """One for each id of the request, in its order."""
    def __init__(self, products: _Optional[_Iterable[_Union[ProductAvailability, _Mapping[str, object]]]] = ...) -> None: ...

class ListStockMovesRequest(_message.Message):
    """The request of ListStockMoves. Both filters must hold where they are given."""
    __slots__ = ["page_size", "page_token", "product_id", "warehouse_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    product_id: int
    """Only moves of this product; 0: of every product."""
    warehouse_id: int
    """Only moves in this warehouse; 0: in every warehouse."""
    def __init__(self, warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStockMovesResponse(_message.Message):
    """The response of ListStockMoves."""
    __slots__ = ["moves", "next_page_token"]
    MOVES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    moves: _containers.RepeatedCompositeFieldContainer[StockMove]
    """The moves of the page, newest first."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, moves: _Optional[_Iterable[_Union[StockMove, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListStockRequest(_message.Message):
    """The request of ListStock. Both filters must hold where they are given."""
    __slots__ = ["page_size", "page_token", "product_ids", "warehouse_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    product_ids: _containers.RepeatedScalarFieldContainer[int]
    """Only levels of these products, at most 200; TOO_MANY_IDS otherwise. Empty: of every product."""
    warehouse_id: int
    """Only levels of this warehouse; 0: of every warehouse."""
    def __init__(self, warehouse_id: _Optional[int] = ..., product_ids: _Optional[_Iterable[int]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStockResponse(_message.Message):
    """The response of ListStock."""
    __slots__ = ["levels", "next_page_token"]
    LEVELS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    levels: _containers.RepeatedCompositeFieldContainer[StockLevel]
    """The levels of the page, by warehouse and product."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, levels: _Optional[_Iterable[_Union[StockLevel, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListWarehousesRequest(_message.Message):
    """The request of ListWarehouses."""
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListWarehousesResponse(_message.Message):
    """The response of ListWarehouses."""
    __slots__ = ["next_page_token", "warehouses"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSES_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    warehouses: _containers.RepeatedCompositeFieldContainer[Warehouse]
    """The warehouses of the page, by code."""
    def __init__(self, warehouses: _Optional[_Iterable[_Union[Warehouse, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ProductAvailability(_message.Message):
    """Whether a product can be ordered, or why there is no answer."""
    __slots__ = ["availability", "description", "product_id", "reason"]
    AVAILABILITY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    availability: Availability
    """The answer; unspecified where reason is set."""
    description: str
    """The explanation of the reason for people; empty where there is an answer."""
    product_id: int
    """The product as it was asked for."""
    reason: str
    """Why there is no answer, UPPER_SNAKE: NOT_FOUND; empty where there is one."""
    def __init__(self, product_id: _Optional[int] = ..., availability: _Optional[_Union[Availability, str]] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...

class ReceiveStockLine(_message.Message):
    """A product and the quantity that was received."""
    __slots__ = ["product_id", "quantity_e3"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    """The product; one that is no longer sold too."""
    quantity_e3: int
    """In 1/1,000 of the base unit: above 0, at most 10^12. BAD_QUANTITY otherwise."""
    def __init__(self, product_id: _Optional[int] = ..., quantity_e3: _Optional[int] = ...) -> None: ...

class ReceiveStockRequest(_message.Message):
    """The request of ReceiveStock."""
    __slots__ = ["lines", "reference", "request_id", "warehouse_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[ReceiveStockLine]
    """1 to 1,000 lines; TOO_MANY_LINES otherwise."""
    reference: str
    """The number of the delivery note, say: at most 200 characters on one line; empty for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    warehouse_id: int
    """The warehouse that received the goods."""
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[ReceiveStockLine, _Mapping[str, object]]]] = ..., reference: _Optional[str] = ...) -> None: ...

class ReceiveStockResponse(_message.Message):
    """The response of ReceiveStock."""
    __slots__ = ["levels"]
    LEVELS_FIELD_NUMBER: _ClassVar[int]
    levels: _containers.RepeatedCompositeFieldContainer[StockLevel]
    """The levels after the receipt, one for each product of the request, by product."""
    def __init__(self, levels: _Optional[_Iterable[_Union[StockLevel, _Mapping[str, object]]]] = ...) -> None: ...

class SetSafetyStockRequest(_message.Message):
    """The request of SetSafetyStock."""
    __slots__ = ["product_id", "request_id", "safety_e3", "version", "warehouse_id"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SAFETY_E3_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    """The product."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    safety_e3: int
    """The quantity to keep back, in 1/1,000 of the base unit: 0 to 10^12; 0: none."""
    version: int
    """The level's version that the caller last read; 0 for a product that was never stocked here.
    STALE_VERSION where it differs."""
    warehouse_id: int
    """The warehouse."""
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., safety_e3: _Optional[int] = ...) -> None: ...

class SetSafetyStockResponse(_message.Message):
    """The response of SetSafetyStock."""
    __slots__ = ["level"]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    level: StockLevel
    """The level after the change."""
    def __init__(self, level: _Optional[_Union[StockLevel, _Mapping[str, object]]] = ...) -> None: ...

class StockLevel(_message.Message):
    """The stock of one product in one warehouse, in 1/1,000 of the product's base unit."""
    __slots__ = ["available_e3", "id", "on_hand_e3", "product_id", "reserved_e3", "safety_e3", "version", "warehouse_id"]
    AVAILABLE_E3_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_E3_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    RESERVED_E3_FIELD_NUMBER: _ClassVar[int]
    SAFETY_E3_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    available_e3: int
    """on_hand_e3 − reserved_e3 − safety_e3; may be below 0."""
    id: int
    """The level's identifier; 0 for a product that was never stocked here."""
    on_hand_e3: int
    """The sum of the moves, at most 10^15 (10^12 base units); below 0 only where the warehouse
    allows it."""
    product_id: int
    """The product."""
    reserved_e3: int
    """Reserved for orders, 0 or more."""
    safety_e3: int
    """Kept back from sale, 0 or more."""
    version: int
    """Higher by 1 after each receipt, correction and change of safety, not after a reservation; 0
    for a product that was never stocked here."""
    warehouse_id: int
    """The warehouse."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., on_hand_e3: _Optional[int] = ..., reserved_e3: _Optional[int] = ..., safety_e3: _Optional[int] = ..., available_e3: _Optional[int] = ...) -> None: ...

class StockMove(_message.Message):
    """A change of the quantity on hand of one product in one warehouse. Moves are never changed or
    deleted."""
    __slots__ = ["create_time", "id", "kind", "product_id", "product_name", "quantity_e3", "reference", "sku", "staff_id", "warehouse_id"]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    """When the move was booked."""
    id: int
    """The move's identifier, above 0; it rises with time."""
    kind: StockMoveKind
    """Why the quantity changed."""
    product_id: int
    """The product."""
    product_name: str
    """The product's name when the move was booked."""
    quantity_e3: int
    """In 1/1,000 of the base unit: above 0 in, below 0 out."""
    reference: str
    """The reference of the receipt, or the reason of the correction; empty for none."""
    sku: str
    """The product's SKU when the move was booked."""
    staff_id: int
    """The staff member or service account that booked it."""
    warehouse_id: int
    """The warehouse."""
    def __init__(self, id: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., kind: _Optional[_Union[StockMoveKind, str]] = ..., quantity_e3: _Optional[int] = ..., reference: _Optional[str] = ..., staff_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., sku: _Optional[str] = ..., product_name: _Optional[str] = ...) -> None: ...

class UpdateWarehouseRequest(_message.Message):
    """The request of UpdateWarehouse. A field that is absent keeps its value."""
    __slots__ = ["allow_negative", "is_default", "name", "request_id", "version", "warehouse_id"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    """Whether on hand and available may go below zero here. Absent: it stays as it is."""
    is_default: bool
    """True: it becomes the default in place of the present one. False for the default is refused
    with DEFAULT_WAREHOUSE. Absent: it stays as it is."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    warehouse_id: int
    """The warehouse to change."""
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ...) -> None: ...

class UpdateWarehouseResponse(_message.Message):
    """The response of UpdateWarehouse."""
    __slots__ = ["warehouse"]
    WAREHOUSE_FIELD_NUMBER: _ClassVar[int]
    warehouse: Warehouse
    """The warehouse after the change."""
    def __init__(self, warehouse: _Optional[_Union[Warehouse, _Mapping[str, object]]] = ...) -> None: ...

class Warehouse(_message.Message):
    """A warehouse that holds stock."""
    __slots__ = ["allow_negative", "code", "create_time", "id", "is_default", "name", "version"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    """True: on hand and available may go below zero here."""
    code: str
    """1 to 32 letters (A to Z, either case), digits and - _ .; unique in the enterprise without
    regard to case."""
    create_time: _timestamp_pb2.Timestamp
    """When the warehouse was created."""
    id: int
    """The warehouse's identifier, above 0."""
    is_default: bool
    """True: orders that name no warehouse take from this one. Exactly one warehouse is the default."""
    name: str
    """1 to 100 characters on one line."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class StockMoveKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Why the quantity on hand changed."""
    __slots__: tuple[str, ...] = ()

class Availability(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Whether any quantity of a product can be ordered."""
    __slots__: tuple[str, ...] = ()
