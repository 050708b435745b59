from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
GEODETIC_DATUM_BD09: GeodeticDatum
"""Baidu Maps."""
GEODETIC_DATUM_GCJ02: GeodeticDatum
"""Amap, Tencent Maps, Google Maps in China."""
GEODETIC_DATUM_UNSPECIFIED: GeodeticDatum
"""Not given. In a place of a request it is refused with BAD_COORDINATE."""
GEODETIC_DATUM_WGS84: GeodeticDatum
"""GPS."""
PRICE_SOURCE_BASE: PriceSource
"""The product's base price."""
PRICE_SOURCE_CLASS_LIST: PriceSource
"""The list of the customer's class."""
PRICE_SOURCE_CONTRACT: PriceSource
"""The customer's contract."""
PRICE_SOURCE_OVERRIDE: PriceSource
"""An owner or manager set it on this line."""
PRICE_SOURCE_UNSPECIFIED: PriceSource
"""No price."""

class Place(_message.Message):
    """A point on the map. In a request it is what the device or the map returned. In a response an
    owner and a manager get the coordinates as they were received; everybody else gets GCJ-02 in
    place of WGS-84. Refused with BAD_COORDINATE: NaN, infinity, a value out of range, and 0/0
    without an accuracy."""
    __slots__ = ["accuracy_m", "datum", "latitude", "longitude"]
    ACCURACY_M_FIELD_NUMBER: _ClassVar[int]
    DATUM_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    accuracy_m: float
    """The radius in metres around the coordinates within which the true position lies, 0 to 100,000;
    0: not known."""
    datum: GeodeticDatum
    """The datum of latitude and longitude. Required in a request."""
    latitude: float
    """Degrees north, -90 to 90."""
    longitude: float
    """Degrees east, -180 to 180."""
    def __init__(self, latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., datum: _Optional[_Union[GeodeticDatum, str]] = ..., accuracy_m: _Optional[float] = ...) -> None: ...

class RowViolation(_message.Message):
    """One fault of a row of a batch: of one field, or of the row as a whole."""
    __slots__ = ["description", "field", "reason"]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    description: str
    """The explanation for people, in English."""
    field: str
    """The path of the field in the request: rows[2].sku; rows[2] where the whole row is at fault."""
    reason: str
    """The machine-readable reason, UPPER_SNAKE, which does not change once published: BAD_SKU."""
    def __init__(self, field: _Optional[str] = ..., description: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class GeodeticDatum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """The geodetic datum of a coordinate. China's maps use shifted ones."""
    __slots__: tuple[str, ...] = ()

class PriceSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where a price came from."""
    __slots__: tuple[str, ...] = ()
