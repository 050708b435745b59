from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

AVAILABILITY_IN_STOCK: Availability
AVAILABILITY_OUT_OF_STOCK: Availability
AVAILABILITY_UNSPECIFIED: Availability
DESCRIPTOR: _descriptor.FileDescriptor
STOCK_MOVE_KIND_ADJUST: StockMoveKind
STOCK_MOVE_KIND_COUNT: StockMoveKind
STOCK_MOVE_KIND_RECEIVE: StockMoveKind
STOCK_MOVE_KIND_UNSPECIFIED: StockMoveKind

class AdjustStockRequest(_message.Message):
    __slots__ = ["counted_e3", "delta_e3", "product_id", "reason", "request_id", "version", "warehouse_id"]
    COUNTED_E3_FIELD_NUMBER: _ClassVar[int]
    DELTA_E3_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    counted_e3: int
    delta_e3: int
    product_id: int
    reason: str
    request_id: str
    version: int
    warehouse_id: int
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., delta_e3: _Optional[int] = ..., counted_e3: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class AdjustStockResponse(_message.Message):
    __slots__ = ["level"]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    level: StockLevel
    def __init__(self, level: _Optional[_Union[StockLevel, _Mapping[str, object]]] = ...) -> None: ...

class CreateWarehouseRequest(_message.Message):
    __slots__ = ["allow_negative", "code", "is_default", "name", "request_id"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    code: str
    is_default: bool
    name: str
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ...) -> None: ...

class CreateWarehouseResponse(_message.Message):
    __slots__ = ["warehouse"]
    WAREHOUSE_FIELD_NUMBER: _ClassVar[int]
    warehouse: Warehouse
    def __init__(self, warehouse: _Optional[_Union[Warehouse, _Mapping[str, object]]] = ...) -> None: ...

class GetAvailabilityRequest(_message.Message):
    __slots__ = ["product_ids"]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    product_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, product_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class GetAvailabilityResponse(_message.Message):
    __slots__ = ["products"]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    products: _containers.RepeatedCompositeFieldContainer[ProductAvailability]
    def __init__(self, products: _Optional[_Iterable[_Union[ProductAvailability, _Mapping[str, object]]]] = ...) -> None: ...

class ListStockMovesRequest(_message.Message):
    __slots__ = ["page_size", "page_token", "product_id", "warehouse_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    product_id: int
    warehouse_id: int
    def __init__(self, warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStockMovesResponse(_message.Message):
    __slots__ = ["moves", "next_page_token"]
    MOVES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    moves: _containers.RepeatedCompositeFieldContainer[StockMove]
    next_page_token: str
    def __init__(self, moves: _Optional[_Iterable[_Union[StockMove, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListStockRequest(_message.Message):
    __slots__ = ["page_size", "page_token", "product_ids", "warehouse_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    product_ids: _containers.RepeatedScalarFieldContainer[int]
    warehouse_id: int
    def __init__(self, warehouse_id: _Optional[int] = ..., product_ids: _Optional[_Iterable[int]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStockResponse(_message.Message):
    __slots__ = ["levels", "next_page_token"]
    LEVELS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    levels: _containers.RepeatedCompositeFieldContainer[StockLevel]
    next_page_token: str
    def __init__(self, levels: _Optional[_Iterable[_Union[StockLevel, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListWarehousesRequest(_message.Message):
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListWarehousesResponse(_message.Message):
    __slots__ = ["next_page_token", "warehouses"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSES_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    warehouses: _containers.RepeatedCompositeFieldContainer[Warehouse]
    def __init__(self, warehouses: _Optional[_Iterable[_Union[Warehouse, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ProductAvailability(_message.Message):
    __slots__ = ["availability", "description", "product_id", "reason"]
    AVAILABILITY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    availability: Availability
    description: str
    product_id: int
    reason: str
    def __init__(self, product_id: _Optional[int] = ..., availability: _Optional[_Union[Availability, str]] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...

class ReceiveStockLine(_message.Message):
    __slots__ = ["product_id", "quantity_e3"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    quantity_e3: int
    def __init__(self, product_id: _Optional[int] = ..., quantity_e3: _Optional[int] = ...) -> None: ...

class ReceiveStockRequest(_message.Message):
    __slots__ = ["lines", "reference", "request_id", "warehouse_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[ReceiveStockLine]
    reference: str
    request_id: str
    warehouse_id: int
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[ReceiveStockLine, _Mapping[str, object]]]] = ..., reference: _Optional[str] = ...) -> None: ...

class ReceiveStockResponse(_message.Message):
    __slots__ = ["levels"]
    LEVELS_FIELD_NUMBER: _ClassVar[int]
    levels: _containers.RepeatedCompositeFieldContainer[StockLevel]
    def __init__(self, levels: _Optional[_Iterable[_Union[StockLevel, _Mapping[str, object]]]] = ...) -> None: ...

class SetSafetyStockRequest(_message.Message):
    __slots__ = ["product_id", "request_id", "safety_e3", "version", "warehouse_id"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SAFETY_E3_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    request_id: str
    safety_e3: int
    version: int
    warehouse_id: int
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., safety_e3: _Optional[int] = ...) -> None: ...

class SetSafetyStockResponse(_message.Message):
    __slots__ = ["level"]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    level: StockLevel
    def __init__(self, level: _Optional[_Union[StockLevel, _Mapping[str, object]]] = ...) -> None: ...

class StockLevel(_message.Message):
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
    id: int
    on_hand_e3: int
    product_id: int
    reserved_e3: int
    safety_e3: int
    version: int
    warehouse_id: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., on_hand_e3: _Optional[int] = ..., reserved_e3: _Optional[int] = ..., safety_e3: _Optional[int] = ..., available_e3: _Optional[int] = ...) -> None: ...

class StockMove(_message.Message):
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
    id: int
    kind: StockMoveKind
    product_id: int
    product_name: str
    quantity_e3: int
    reference: str
    sku: str
    staff_id: int
    warehouse_id: int
    def __init__(self, id: _Optional[int] = ..., warehouse_id: _Optional[int] = ..., product_id: _Optional[int] = ..., kind: _Optional[_Union[StockMoveKind, str]] = ..., quantity_e3: _Optional[int] = ..., reference: _Optional[str] = ..., staff_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., sku: _Optional[str] = ..., product_name: _Optional[str] = ...) -> None: ...

class UpdateWarehouseRequest(_message.Message):
    __slots__ = ["allow_negative", "is_default", "name", "request_id", "version", "warehouse_id"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    WAREHOUSE_ID_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    is_default: bool
    name: str
    request_id: str
    version: int
    warehouse_id: int
    def __init__(self, request_id: _Optional[str] = ..., warehouse_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ...) -> None: ...

class UpdateWarehouseResponse(_message.Message):
    __slots__ = ["warehouse"]
    WAREHOUSE_FIELD_NUMBER: _ClassVar[int]
    warehouse: Warehouse
    def __init__(self, warehouse: _Optional[_Union[Warehouse, _Mapping[str, object]]] = ...) -> None: ...

class Warehouse(_message.Message):
    __slots__ = ["allow_negative", "code", "create_time", "id", "is_default", "name", "version"]
    ALLOW_NEGATIVE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    allow_negative: bool
    code: str
    create_time: _timestamp_pb2.Timestamp
    id: int
    is_default: bool
    name: str
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., allow_negative: bool = ..., is_default: bool = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class StockMoveKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class Availability(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
