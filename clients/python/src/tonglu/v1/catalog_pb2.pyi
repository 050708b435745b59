from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
UNIT_ROUNDING_NEAREST: UnitRounding
UNIT_ROUNDING_REFUSE: UnitRounding
UNIT_ROUNDING_UNSPECIFIED: UnitRounding
UNIT_ROUNDING_UP: UnitRounding

class BatchCreateProductsOutcome(_message.Message):
    __slots__ = ["description", "product_id", "reason", "violations"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    description: str
    product_id: int
    reason: str
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    def __init__(self, product_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateProductsRequest(_message.Message):
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    rows: _containers.RepeatedCompositeFieldContainer[ProductDraft]
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[ProductDraft, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateProductsResponse(_message.Message):
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreateProductsOutcome]
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreateProductsOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class CreateProductRequest(_message.Message):
    __slots__ = ["product", "request_id"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    product: ProductDraft
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., product: _Optional[_Union[ProductDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreateProductResponse(_message.Message):
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class GetProductRequest(_message.Message):
    __slots__ = ["product_id"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    def __init__(self, product_id: _Optional[int] = ...) -> None: ...

class GetProductResponse(_message.Message):
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class ListProductsRequest(_message.Message):
    __slots__ = ["brand", "category", "page_size", "page_token"]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    brand: str
    category: str
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ...) -> None: ...

class ListProductsResponse(_message.Message):
    __slots__ = ["next_page_token", "products"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    products: _containers.RepeatedCompositeFieldContainer[Product]
    def __init__(self, products: _Optional[_Iterable[_Union[Product, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Product(_message.Message):
    __slots__ = ["active", "barcodes", "base_unit", "brand", "category", "create_time", "description", "hidden", "id", "name", "pinyin", "rounding", "sku", "units", "update_time", "version"]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    BARCODES_FIELD_NUMBER: _ClassVar[int]
    BASE_UNIT_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PINYIN_FIELD_NUMBER: _ClassVar[int]
    ROUNDING_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    active: bool
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    base_unit: str
    brand: str
    category: str
    create_time: _timestamp_pb2.Timestamp
    description: str
    hidden: bool
    id: int
    name: str
    pinyin: str
    rounding: UnitRounding
    sku: str
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    update_time: _timestamp_pb2.Timestamp
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., base_unit: _Optional[str] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., active: bool = ..., hidden: bool = ..., pinyin: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class ProductDraft(_message.Message):
    __slots__ = ["barcodes", "base_unit", "brand", "category", "description", "hidden", "name", "rounding", "sku", "units"]
    BARCODES_FIELD_NUMBER: _ClassVar[int]
    BASE_UNIT_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROUNDING_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    base_unit: str
    brand: str
    category: str
    description: str
    hidden: bool
    name: str
    rounding: UnitRounding
    sku: str
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    def __init__(self, sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., base_unit: _Optional[str] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., hidden: bool = ...) -> None: ...

class ProductUnit(_message.Message):
    __slots__ = ["denominator", "name", "numerator"]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    denominator: int
    name: str
    numerator: int
    def __init__(self, name: _Optional[str] = ..., numerator: _Optional[int] = ..., denominator: _Optional[int] = ...) -> None: ...

class SearchProductsRequest(_message.Message):
    __slots__ = ["page_size", "page_token", "query"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    query: str
    def __init__(self, query: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class SearchProductsResponse(_message.Message):
    __slots__ = ["next_page_token", "products"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    products: _containers.RepeatedCompositeFieldContainer[Product]
    def __init__(self, products: _Optional[_Iterable[_Union[Product, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class UpdateProductRequest(_message.Message):
    __slots__ = ["active", "barcodes", "brand", "category", "clear", "description", "hidden", "name", "product_id", "request_id", "rounding", "sku", "units", "version"]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    BARCODES_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    CLEAR_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROUNDING_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    active: bool
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    brand: str
    category: str
    clear: _containers.RepeatedScalarFieldContainer[str]
    description: str
    hidden: bool
    name: str
    product_id: int
    request_id: str
    rounding: UnitRounding
    sku: str
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    version: int
    def __init__(self, request_id: _Optional[str] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., active: bool = ..., hidden: bool = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdateProductResponse(_message.Message):
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class UnitRounding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
