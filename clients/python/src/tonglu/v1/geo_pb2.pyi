from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class NearbyCustomer(_message.Message):
    __slots__ = ["class_code", "customer_id", "distance_m", "name", "owner_id", "place", "taken"]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DISTANCE_M_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    class_code: str
    customer_id: int
    distance_m: float
    name: str
    owner_id: int
    place: _common_pb2.Place
    taken: bool
    def __init__(self, customer_id: _Optional[int] = ..., name: _Optional[str] = ..., distance_m: _Optional[float] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., class_code: _Optional[str] = ..., owner_id: _Optional[int] = ..., taken: bool = ...) -> None: ...

class NearbyRequest(_message.Message):
    __slots__ = ["center", "class_codes", "datum", "limit", "owner_ids", "radius_m"]
    CENTER_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODES_FIELD_NUMBER: _ClassVar[int]
    DATUM_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDS_FIELD_NUMBER: _ClassVar[int]
    RADIUS_M_FIELD_NUMBER: _ClassVar[int]
    center: _common_pb2.Place
    class_codes: _containers.RepeatedScalarFieldContainer[str]
    datum: _common_pb2.GeodeticDatum
    limit: int
    owner_ids: _containers.RepeatedScalarFieldContainer[int]
    radius_m: float
    def __init__(self, center: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., radius_m: _Optional[float] = ..., limit: _Optional[int] = ..., class_codes: _Optional[_Iterable[str]] = ..., owner_ids: _Optional[_Iterable[int]] = ..., datum: _Optional[_Union[_common_pb2.GeodeticDatum, str]] = ...) -> None: ...

class NearbyResponse(_message.Message):
    __slots__ = ["customers"]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    customers: _containers.RepeatedCompositeFieldContainer[NearbyCustomer]
    def __init__(self, customers: _Optional[_Iterable[_Union[NearbyCustomer, _Mapping[str, object]]]] = ...) -> None: ...
