from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
GEODETIC_DATUM_BD09: GeodeticDatum
GEODETIC_DATUM_GCJ02: GeodeticDatum
GEODETIC_DATUM_UNSPECIFIED: GeodeticDatum
GEODETIC_DATUM_WGS84: GeodeticDatum
PRICE_SOURCE_BASE: PriceSource
PRICE_SOURCE_CLASS_LIST: PriceSource
PRICE_SOURCE_CONTRACT: PriceSource
PRICE_SOURCE_OVERRIDE: PriceSource
PRICE_SOURCE_UNSPECIFIED: PriceSource

class Place(_message.Message):
    __slots__ = ["accuracy_m", "datum", "latitude", "longitude"]
    ACCURACY_M_FIELD_NUMBER: _ClassVar[int]
    DATUM_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    accuracy_m: float
    datum: GeodeticDatum
    latitude: float
    longitude: float
    def __init__(self, latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., datum: _Optional[_Union[GeodeticDatum, str]] = ..., accuracy_m: _Optional[float] = ...) -> None: ...

class RowViolation(_message.Message):
    __slots__ = ["description", "field", "reason"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    description: str
    field: str
    reason: str
    def __init__(self, field: _Optional[str] = ..., description: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class GeodeticDatum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class PriceSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
