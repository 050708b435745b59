from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Address(_message.Message):
    """A place to which a customer's goods are shipped."""
    __slots__ = ["adcode", "address", "consignee", "create_time", "customer_id", "id", "is_default", "label", "note", "phone", "place", "update_time", "version"]
    ADCODE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CONSIGNEE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    adcode: str
    """The district's code of GB/T 2260, 6 digits: 330106; empty where it is not known."""
    address: str
    """The address as it stands on a parcel: 1 to 500 characters, several lines."""
    consignee: str
    """Who receives the goods there: at most 100 characters on one line; empty for nobody in
    particular."""
    create_time: _timestamp_pb2.Timestamp
    """When the address was created."""
    customer_id: int
    """The customer whose address it is."""
    id: int
    """The address's identifier, above 0."""
    is_default: bool
    """True: goods go here unless another address is named. One address of a customer is the default."""
    label: str
    """What the customer calls it, "east warehouse" say: at most 100 characters on one line; empty
    for none."""
    note: str
    """For whoever delivers: at most 500 characters, several lines; empty for none."""
    phone: str
    """The consignee's phone number, masked: of 8 digits or more the last 4 are shown, of fewer none;
    each other digit is *. RevealPhone returns it whole. Empty for none."""
    place: _common_pb2.Place
    """Where it is on the map; absent where that is not known."""
    update_time: _timestamp_pb2.Timestamp
    """When the address last changed."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., customer_id: _Optional[int] = ..., label: _Optional[str] = ..., consignee: _Optional[str] = ..., phone: _Optional[str] = ..., adcode: _Optional[str] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., note: _Optional[str] = ..., is_default: bool = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class CreateAddressRequest(_message.Message):
    """The request of CreateAddress."""
    __slots__ = ["adcode", "address", "consignee", "customer_id", "is_default", "label", "note", "phone", "place", "request_id"]
    ADCODE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CONSIGNEE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    adcode: str
    """The district's code of GB/T 2260: 6 digits, the first not 0; BAD_ADCODE otherwise; empty where
    it is not known."""
    address: str
    """The address as it stands on a parcel: 1 to 500 characters, several lines; BAD_ADDRESS without
    any, TOO_LONG and BAD_TEXT otherwise."""
    consignee: str
    """Who receives the goods: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty
    for nobody in particular."""
    customer_id: int
    """The customer whose address it is."""
    is_default: bool
    """True: it becomes the default in place of the present one. False: it becomes the default only
    if it is the customer's first address."""
    label: str
    """What the customer calls it: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise;
    empty for none."""
    note: str
    """For whoever delivers: at most 500 characters, several lines; TOO_LONG, BAD_TEXT otherwise;
    empty for none."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."""
    place: _common_pb2.Place
    """Where it is on the map; absent: not known."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., label: _Optional[str] = ..., consignee: _Optional[str] = ..., phone: _Optional[str] = ..., adcode: _Optional[str] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., note: _Optional[str] = ..., is_default: bool = ...) -> None: ...

class CreateAddressResponse(_message.Message):
    """The response of CreateAddress."""
    __slots__ = ["address"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: Address
    """The new address."""
    def __init__(self, address: _Optional[_Union[Address, _Mapping[str, object]]] = ...) -> None: ...

class DeleteAddressRequest(_message.Message):
    """The request of DeleteAddress."""
    __slots__ = ["address_id", "request_id", "version"]
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    address_id: int
    """The address to delete."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller read."""
    def __init__(self, request_id: _Optional[str] = ..., address_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteAddressResponse(_message.Message):
    """The response of DeleteAddress: empty."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListAddressesRequest(_message.Message):
    """The request of ListAddresses."""
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer whose addresses are listed."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListAddressesResponse(_message.Message):
    """The response of ListAddresses."""
    __slots__ = ["addresses", "next_page_token"]
    ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    addresses: _containers.RepeatedCompositeFieldContainer[Address]
    """The addresses of the page, by id."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, addresses: _Optional[_Iterable[_Union[Address, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class UpdateAddressRequest(_message.Message):
    """The request of UpdateAddress. A field that is absent keeps its value."""
    __slots__ = ["adcode", "address", "address_id", "clear", "consignee", "is_default", "label", "note", "phone", "place", "request_id", "version"]
    ADCODE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_ID_FIELD_NUMBER: _ClassVar[int]
    CLEAR_FIELD_NUMBER: _ClassVar[int]
    CONSIGNEE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    adcode: str
    """6 digits, the first not 0; empty removes it. Absent: the code stays."""
    address: str
    """1 to 500 characters, several lines; BAD_ADDRESS without any. Absent: the address stays."""
    address_id: int
    """The address to change."""
    clear: _containers.RepeatedScalarFieldContainer[str]
    """Names of fields to clear: place. Another name, or place when it is given too, is refused with
    BAD_CLEAR."""
    consignee: str
    """At most 100 characters on one line; empty removes it. Absent: the consignee stays."""
    is_default: bool
    """True: it becomes the default in place of the present one. False for the default is refused
    with DEFAULT_ADDRESS. Absent: it stays as it is."""
    label: str
    """At most 100 characters on one line; empty removes it. Absent: the label stays."""
    note: str
    """At most 500 characters, several lines; empty removes it. Absent: the note stays."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets, and no masked number; empty removes it. Absent:
    the number stays."""
    place: _common_pb2.Place
    """Where it is on the map. Absent: the place stays; clear removes it."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., address_id: _Optional[int] = ..., version: _Optional[int] = ..., label: _Optional[str] = ..., consignee: _Optional[str] = ..., phone: _Optional[str] = ..., adcode: _Optional[str] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., note: _Optional[str] = ..., is_default: bool = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdateAddressResponse(_message.Message):
    """The response of UpdateAddress."""
    __slots__ = ["address"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: Address
    """The address after the change."""
    def __init__(self, address: _Optional[_Union[Address, _Mapping[str, object]]] = ...) -> None: ...
