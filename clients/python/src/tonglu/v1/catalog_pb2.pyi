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
"""To the nearest 1/1,000 base unit, half up."""
UNIT_ROUNDING_REFUSE: UnitRounding
"""The order line or quote is refused with INEXACT_QUANTITY."""
UNIT_ROUNDING_UNSPECIFIED: UnitRounding
"""Not given: a new product gets UNIT_ROUNDING_REFUSE, an update keeps the rule."""
UNIT_ROUNDING_UP: UnitRounding
"""To the next larger 1/1,000 base unit."""

class BatchCreateProductsOutcome(_message.Message):
    """The result of one row."""
    __slots__ = ["description", "product_id", "reason", "violations"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    description: str
    """The explanation of the refusal for people; empty for an accepted row."""
    product_id: int
    """The new product; 0 for a refused row."""
    reason: str
    """The reason of the refusal, UPPER_SNAKE: SKU_TAKEN; empty for an accepted row."""
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    """Every fault of the row, up to 20; reason and description are those of the first. Empty for an
    accepted row."""
    def __init__(self, product_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateProductsRequest(_message.Message):
    """The request of BatchCreateProducts."""
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    rows: _containers.RepeatedCompositeFieldContainer[ProductDraft]
    """1 to 500 products in the order of the source; TOO_MANY_ROWS otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[ProductDraft, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateProductsResponse(_message.Message):
    """The response of BatchCreateProducts."""
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreateProductsOutcome]
    """One for each row of the request, in its order."""
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreateProductsOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class CreateProductRequest(_message.Message):
    """The request of CreateProduct."""
    __slots__ = ["product", "request_id"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    product: ProductDraft
    """The new product's fields."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., product: _Optional[_Union[ProductDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreateProductResponse(_message.Message):
    """The response of CreateProduct."""
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    """The new product."""
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class GetProductRequest(_message.Message):
    """The request of GetProduct."""
    __slots__ = ["product_id"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    """The product to read."""
    def __init__(self, product_id: _Optional[int] = ...) -> None: ...

class GetProductResponse(_message.Message):
    """The response of GetProduct."""
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    """The product."""
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class ListProductsRequest(_message.Message):
    """The request of ListProducts. Both filters must hold where they are given."""
    __slots__ = ["brand", "category", "page_size", "page_token"]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    brand: str
    """Only products of this brand, without regard to case and width; empty: any."""
    category: str
    """Only products of this category, without regard to case and width; empty: any."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ...) -> None: ...

class ListProductsResponse(_message.Message):
    """The response of ListProducts."""
    __slots__ = ["next_page_token", "products"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    products: _containers.RepeatedCompositeFieldContainer[Product]
    """The products of the page, by id."""
    def __init__(self, products: _Optional[_Iterable[_Union[Product, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Product(_message.Message):
    """A product of the catalogue."""
    __slots__ = ["active", "barcodes", "base_unit", "brand", "category", "create_time", "description", "hidden", "id", "name", "pinyin", "rounding", "shelf_life_days", "sku", "units", "update_time", "version"]
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
    SHELF_LIFE_DAYS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    active: bool
    """False: the product is no longer sold; orders are refused with PRODUCT_INACTIVE, and members do
    not see it."""
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    """At most 20, as they were given, sorted."""
    base_unit: str
    """The unit in which stock is counted: "piece". 1 to 20 characters; it never changes."""
    brand: str
    """At most 100 characters on one line; empty for none."""
    category: str
    """At most 100 characters on one line; empty for none."""
    create_time: _timestamp_pb2.Timestamp
    """When the record was created."""
    description: str
    """At most 4,000 characters, several lines; empty for none."""
    hidden: bool
    """True: members do not see the product."""
    id: int
    """The product's identifier, above 0."""
    name: str
    """1 to 200 characters on one line."""
    pinyin: str
    """The name in pinyin, by which it is found: "hong qi wu jin"."""
    rounding: UnitRounding
    """How a quantity is rounded that is not exact in the base unit; never unspecified."""
    shelf_life_days: int
    """How long it keeps from its production, in days: 1 to 36,500; 0 where it keeps for ever or that
    is not known."""
    sku: str
    """The enterprise's own number: 1 to 64 characters on one line, unique without regard to case and
    width."""
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    """At most 20 other units, by name."""
    update_time: _timestamp_pb2.Timestamp
    """When the record last changed."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., base_unit: _Optional[str] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., active: bool = ..., hidden: bool = ..., pinyin: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., shelf_life_days: _Optional[int] = ...) -> None: ...

class ProductDraft(_message.Message):
    """The fields of a new product, which is active."""
    __slots__ = ["barcodes", "base_unit", "brand", "category", "description", "hidden", "name", "rounding", "shelf_life_days", "sku", "units"]
    BARCODES_FIELD_NUMBER: _ClassVar[int]
    BASE_UNIT_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROUNDING_FIELD_NUMBER: _ClassVar[int]
    SHELF_LIFE_DAYS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    """At most 20, each of 4 to 32 letters and digits, with blanks and hyphens in between;
    BAD_BARCODE otherwise, BARCODE_TAKEN for one of another product. Digits with a valid check
    digit are a GTIN: GTIN-8, -12, -13 and -14 that differ only in leading zeros are one barcode.
    Others are compared without regard to case, width, blanks and hyphens."""
    base_unit: str
    """The unit in which stock is counted: 1 to 20 characters on one line; BAD_UNIT otherwise; empty
    means "piece"."""
    brand: str
    """At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it
    without regard to case and width."""
    category: str
    """At most 100 characters on one line; TOO_LONG otherwise; empty for none. Filters compare it
    without regard to case and width."""
    description: str
    """At most 4,000 characters, several lines; TOO_LONG otherwise; empty for none."""
    hidden: bool
    """True: members do not see the product."""
    name: str
    """1 to 200 characters on one line; BAD_NAME otherwise."""
    rounding: UnitRounding
    """How a quantity is rounded that is not exact in the base unit; unspecified means
    UNIT_ROUNDING_REFUSE."""
    shelf_life_days: int
    """How long it keeps from its production, in days: 0 to 36,500; BAD_SHELF_LIFE otherwise. 0: for
    ever, or not known."""
    sku: str
    """The enterprise's own number: 1 to 64 characters on one line; BAD_SKU otherwise. Unique and
    looked up without regard to case and width: SKU_TAKEN."""
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    """At most 20 other units, each named once; BAD_UNIT otherwise."""
    def __init__(self, sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., base_unit: _Optional[str] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., hidden: bool = ..., shelf_life_days: _Optional[int] = ...) -> None: ...

class ProductUnit(_message.Message):
    """A unit other than the base unit: one of it is numerator / denominator base units."""
    __slots__ = ["denominator", "name", "numerator"]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    denominator: int
    """1 to 1,000,000,000."""
    name: str
    """1 to 20 characters on one line: "box". Unique in the product without regard to case and width,
    and not the base unit's name."""
    numerator: int
    """1 to 1,000,000,000. A box of 12 pieces is 12 / 1."""
    def __init__(self, name: _Optional[str] = ..., numerator: _Optional[int] = ..., denominator: _Optional[int] = ...) -> None: ...

class SearchProductsRequest(_message.Message):
    """The request of SearchProducts."""
    __slots__ = ["page_size", "page_token", "query"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most products of the page: 0 means 20; at most 100, BAD_PAGE_SIZE otherwise."""
    page_token: str
    """The next_page_token of the page before, with the same query; empty for the first page."""
    query: str
    """What was typed: 1 to 100 characters with a letter or digit; BAD_QUERY otherwise."""
    def __init__(self, query: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class SearchProductsResponse(_message.Message):
    """The response of SearchProducts."""
    __slots__ = ["next_page_token", "products"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    products: _containers.RepeatedCompositeFieldContainer[Product]
    """The products of the page, the best first, each once."""
    def __init__(self, products: _Optional[_Iterable[_Union[Product, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class UpdateProductRequest(_message.Message):
    """The request of UpdateProduct. A field that is absent keeps its value."""
    __slots__ = ["active", "barcodes", "brand", "category", "clear", "description", "hidden", "name", "product_id", "request_id", "rounding", "shelf_life_days", "sku", "units", "version"]
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
    SHELF_LIFE_DAYS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    active: bool
    """False: the product is no longer sold; true: it is sold again. Absent: it stays as it is."""
    barcodes: _containers.RepeatedScalarFieldContainer[str]
    """The new barcodes in place of the former ones, at most 20. Empty: the barcodes stay; clear
    removes them."""
    brand: str
    """At most 100 characters on one line; empty removes it. Absent: the brand stays."""
    category: str
    """At most 100 characters on one line; empty removes it. Absent: the category stays."""
    clear: _containers.RepeatedScalarFieldContainer[str]
    """Names of fields to clear: barcodes, units, rounding (which becomes UNIT_ROUNDING_REFUSE).
    Another name, or a field that is given too, is refused with BAD_CLEAR."""
    description: str
    """At most 4,000 characters, several lines; empty removes it. Absent: the description stays."""
    hidden: bool
    """True: members do not see the product. Absent: it stays as it is."""
    name: str
    """1 to 200 characters on one line. Absent: the name stays."""
    product_id: int
    """The product to change."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    rounding: UnitRounding
    """The new rule of rounding. Unspecified: the rule stays."""
    shelf_life_days: int
    """How long it keeps from its production, in days: 0 to 36,500; 0 removes it. Absent: it stays."""
    sku: str
    """1 to 64 characters on one line, unique. Absent: the SKU stays."""
    units: _containers.RepeatedCompositeFieldContainer[ProductUnit]
    """The new units in place of the former ones, at most 20. Empty: the units stay; clear removes
    them."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., product_id: _Optional[int] = ..., version: _Optional[int] = ..., sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., category: _Optional[str] = ..., brand: _Optional[str] = ..., barcodes: _Optional[_Iterable[str]] = ..., units: _Optional[_Iterable[_Union[ProductUnit, _Mapping[str, object]]]] = ..., rounding: _Optional[_Union[UnitRounding, str]] = ..., active: bool = ..., hidden: bool = ..., clear: _Optional[_Iterable[str]] = ..., shelf_life_days: _Optional[int] = ...) -> None: ...

class UpdateProductResponse(_message.Message):
    """The response of UpdateProduct."""
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: Product
    """The product after the change."""
    def __init__(self, product: _Optional[_Union[Product, _Mapping[str, object]]] = ...) -> None: ...

class UnitRounding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How a quantity in another unit is rounded that is no whole number of 1/1,000 base units."""
    __slots__: tuple[str, ...] = ()
