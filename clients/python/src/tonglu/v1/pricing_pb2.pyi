from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BatchCreatePriceRulesOutcome(_message.Message):
    __slots__ = ["description", "price_rule_id", "reason", "violations"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    description: str
    price_rule_id: int
    reason: str
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    def __init__(self, price_rule_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreatePriceRulesRequest(_message.Message):
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    rows: _containers.RepeatedCompositeFieldContainer[PriceRuleDraft]
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[PriceRuleDraft, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreatePriceRulesResponse(_message.Message):
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreatePriceRulesOutcome]
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreatePriceRulesOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class CreatePriceRuleRequest(_message.Message):
    __slots__ = ["price_rule", "request_id"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRuleDraft
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., price_rule: _Optional[_Union[PriceRuleDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreatePriceRuleResponse(_message.Message):
    __slots__ = ["price_rule"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRule
    def __init__(self, price_rule: _Optional[_Union[PriceRule, _Mapping[str, object]]] = ...) -> None: ...

class DeletePriceRuleRequest(_message.Message):
    __slots__ = ["price_rule_id", "request_id", "version"]
    PRICE_RULE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    price_rule_id: int
    request_id: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., price_rule_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeletePriceRuleResponse(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListPriceRulesRequest(_message.Message):
    __slots__ = ["customer_id", "page_size", "page_token", "product_id"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    page_size: int
    page_token: str
    product_id: int
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., product_id: _Optional[int] = ..., customer_id: _Optional[int] = ...) -> None: ...

class ListPriceRulesResponse(_message.Message):
    __slots__ = ["next_page_token", "price_rules"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PRICE_RULES_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    price_rules: _containers.RepeatedCompositeFieldContainer[PriceRule]
    def __init__(self, price_rules: _Optional[_Iterable[_Union[PriceRule, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class PriceQuoteLine(_message.Message):
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
    basis_numerator: int
    basis_price_e4: int
    basis_unit: str
    description: str
    price_rule_id: int
    product_id: int
    quantity_e3: int
    reason: str
    source: _common_pb2.PriceSource
    total_e4: int
    unit: str
    unit_price_e4: int
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., total_e4: _Optional[int] = ..., source: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., price_rule_id: _Optional[int] = ..., basis_unit: _Optional[str] = ..., basis_price_e4: _Optional[int] = ..., basis_numerator: _Optional[int] = ..., basis_denominator: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...

class PriceRule(_message.Message):
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
    currency: str
    customer_id: int
    end_time: _timestamp_pb2.Timestamp
    id: int
    level: _common_pb2.PriceSource
    min_quantity_e3: int
    priority: int
    product_id: int
    start_time: _timestamp_pb2.Timestamp
    unit: str
    unit_price_e4: int
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., level: _Optional[_Union[_common_pb2.PriceSource, str]] = ..., customer_id: _Optional[int] = ..., class_code: _Optional[str] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., currency: _Optional[str] = ..., unit_price_e4: _Optional[int] = ..., min_quantity_e3: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class PriceRuleDraft(_message.Message):
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
    currency: str
    customer_id: int
    end_time: _timestamp_pb2.Timestamp
    min_quantity_e3: int
    priority: int
    product_id: int
    start_time: _timestamp_pb2.Timestamp
    unit: str
    unit_price_e4: int
    def __init__(self, customer_id: _Optional[int] = ..., class_code: _Optional[str] = ..., product_id: _Optional[int] = ..., unit: _Optional[str] = ..., currency: _Optional[str] = ..., unit_price_e4: _Optional[int] = ..., min_quantity_e3: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class QuoteLine(_message.Message):
    __slots__ = ["product_id", "quantity_e3", "unit"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_E3_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    quantity_e3: int
    unit: str
    def __init__(self, product_id: _Optional[int] = ..., unit: _Optional[str] = ..., quantity_e3: _Optional[int] = ...) -> None: ...

class QuotePricesRequest(_message.Message):
    __slots__ = ["at_time", "currency", "customer_id", "lines"]
    AT_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    at_time: _timestamp_pb2.Timestamp
    currency: str
    customer_id: int
    lines: _containers.RepeatedCompositeFieldContainer[QuoteLine]
    def __init__(self, customer_id: _Optional[int] = ..., currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[QuoteLine, _Mapping[str, object]]]] = ..., at_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class QuotePricesResponse(_message.Message):
    __slots__ = ["currency", "lines"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    currency: str
    lines: _containers.RepeatedCompositeFieldContainer[PriceQuoteLine]
    def __init__(self, currency: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[PriceQuoteLine, _Mapping[str, object]]]] = ...) -> None: ...

class UpdatePriceRuleRequest(_message.Message):
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
    end_time: _timestamp_pb2.Timestamp
    price_rule_id: int
    priority: int
    request_id: str
    start_time: _timestamp_pb2.Timestamp
    unit_price_e4: int
    version: int
    def __init__(self, request_id: _Optional[str] = ..., price_rule_id: _Optional[int] = ..., version: _Optional[int] = ..., unit_price_e4: _Optional[int] = ..., priority: _Optional[int] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdatePriceRuleResponse(_message.Message):
    __slots__ = ["price_rule"]
    PRICE_RULE_FIELD_NUMBER: _ClassVar[int]
    price_rule: PriceRule
    def __init__(self, price_rule: _Optional[_Union[PriceRule, _Mapping[str, object]]] = ...) -> None: ...
