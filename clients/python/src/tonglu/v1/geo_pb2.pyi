from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
NAVIGATION_APP_AMAP: NavigationApp
"""Amap (高德地图)."""
NAVIGATION_APP_APPLE: NavigationApp
"""Apple Maps."""
NAVIGATION_APP_BAIDU: NavigationApp
"""Baidu Maps (百度地图)."""
NAVIGATION_APP_GOOGLE: NavigationApp
"""Google Maps."""
NAVIGATION_APP_TENCENT: NavigationApp
"""Tencent Maps (腾讯地图)."""
NAVIGATION_APP_UNSPECIFIED: NavigationApp
"""Not used."""

class GetNavigationLinksRequest(_message.Message):
    """The request of GetNavigationLinks, with either customer_id or address_id."""
    __slots__ = ["address_id", "customer_id"]
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    address_id: int
    """The customer's address to go to; 0 where customer_id is given."""
    customer_id: int
    """The customer to go to; 0 where address_id is given."""
    def __init__(self, customer_id: _Optional[int] = ..., address_id: _Optional[int] = ...) -> None: ...

class GetNavigationLinksResponse(_message.Message):
    """The response of GetNavigationLinks."""
    __slots__ = ["links"]
    LINKS_FIELD_NUMBER: _ClassVar[int]
    links: _containers.RepeatedCompositeFieldContainer[NavigationLink]
    """One for each app, in the order of NavigationApp."""
    def __init__(self, links: _Optional[_Iterable[_Union[NavigationLink, _Mapping[str, object]]]] = ...) -> None: ...

class NavigationLink(_message.Message):
    """A link that opens one map app, or its web page where the app is not installed."""
    __slots__ = ["app", "uri"]
    APP_FIELD_NUMBER: _ClassVar[int]
    URI_FIELD_NUMBER: _ClassVar[int]
    app: NavigationApp
    """The app."""
    uri: str
    """An https address with the destination's coordinates, to six decimals, and its name."""
    def __init__(self, app: _Optional[_Union[NavigationApp, str]] = ..., uri: _Optional[str] = ...) -> None: ...

class NearbyCustomer(_message.Message):
    """A customer near the centre. Of a taken one only distance_m and taken are set."""
    __slots__ = ["class_code", "customer_id", "distance_m", "name", "owner_id", "place", "taken"]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DISTANCE_M_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    class_code: str
    """The code of its class; empty without a class and where taken."""
    customer_id: int
    """The customer; 0 where taken."""
    distance_m: float
    """Great-circle metres from the centre; for a taken customer from the centre of its grid cell,
    rounded up to 100."""
    name: str
    """Its name; empty where taken."""
    owner_id: int
    """The staff member that owns it; 0 in the pool and where taken."""
    place: _common_pb2.Place
    """Its place in the datum asked for; absent where taken."""
    taken: bool
    """True: a colleague owns the customer, and only the distance of its grid cell is given."""
    def __init__(self, customer_id: _Optional[int] = ..., name: _Optional[str] = ..., distance_m: _Optional[float] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., class_code: _Optional[str] = ..., owner_id: _Optional[int] = ..., taken: bool = ...) -> None: ...

class NearbyRequest(_message.Message):
    """Each filter that is given narrows the search; both must hold."""
    __slots__ = ["center", "class_codes", "datum", "limit", "owner_ids", "radius_m"]
    CENTER_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODES_FIELD_NUMBER: _ClassVar[int]
    DATUM_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDS_FIELD_NUMBER: _ClassVar[int]
    RADIUS_M_FIELD_NUMBER: _ClassVar[int]
    center: _common_pb2.Place
    """The centre of the search, in any datum. BAD_COORDINATE for one that is not valid."""
    class_codes: _containers.RepeatedScalarFieldContainer[str]
    """Only customers of one of these classes, at most 100; empty: of every class and of none."""
    datum: _common_pb2.GeodeticDatum
    """The datum of the places in the response; GCJ-02 when unspecified. WGS-84 is for owner and
    manager."""
    limit: int
    """The most customers, and the most taken ones in addition to them: 1 to 1,000; 0 means 20.
    BAD_LIMIT otherwise."""
    owner_ids: _containers.RepeatedScalarFieldContainer[int]
    """Only customers of one of these owners, at most 100, where 0 stands for the pool; empty: of
    every owner."""
    radius_m: float
    """The great-circle radius in metres: above 0, at most 500,000. BAD_RADIUS otherwise."""
    def __init__(self, center: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., radius_m: _Optional[float] = ..., limit: _Optional[int] = ..., class_codes: _Optional[_Iterable[str]] = ..., owner_ids: _Optional[_Iterable[int]] = ..., datum: _Optional[_Union[_common_pb2.GeodeticDatum, str]] = ...) -> None: ...

class NearbyResponse(_message.Message):
    """The response of Nearby."""
    __slots__ = ["customers"]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    customers: _containers.RepeatedCompositeFieldContainer[NearbyCustomer]
    """By distance, then by id; of equal distances those that the caller sees come first. At most
    limit customers and limit taken ones."""
    def __init__(self, customers: _Optional[_Iterable[_Union[NearbyCustomer, _Mapping[str, object]]]] = ...) -> None: ...

class NavigationApp(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """A map app that opens a link with a destination."""
    __slots__: tuple[str, ...] = ()
