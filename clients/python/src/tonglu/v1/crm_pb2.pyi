from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from tonglu.v1 import identity_pb2 as _identity_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

CUSTOMER_CHANGE_CREATED: CustomerChange
CUSTOMER_CHANGE_DELETED: CustomerChange
CUSTOMER_CHANGE_UNSPECIFIED: CustomerChange
CUSTOMER_CHANGE_UPDATED: CustomerChange
CUSTOMER_STATE_APPROVED: CustomerState
CUSTOMER_STATE_PROSPECT: CustomerState
CUSTOMER_STATE_REGULAR: CustomerState
CUSTOMER_STATE_UNSPECIFIED: CustomerState
CUSTOMER_SUBJECT_CONTACT: CustomerSubject
CUSTOMER_SUBJECT_CUSTOMER: CustomerSubject
CUSTOMER_SUBJECT_MEMBER: CustomerSubject
CUSTOMER_SUBJECT_ORDER: CustomerSubject
CUSTOMER_SUBJECT_PRICE_RULE: CustomerSubject
CUSTOMER_SUBJECT_UNSPECIFIED: CustomerSubject
DESCRIPTOR: _descriptor.FileDescriptor

class BatchCreateCustomersOutcome(_message.Message):
    __slots__ = ["customer_id", "description", "reason", "violations"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    description: str
    reason: str
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    def __init__(self, customer_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersRequest(_message.Message):
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    rows: _containers.RepeatedCompositeFieldContainer[BatchCreateCustomersRow]
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[BatchCreateCustomersRow, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersResponse(_message.Message):
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreateCustomersOutcome]
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreateCustomersOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersRow(_message.Message):
    __slots__ = ["address", "class_code", "code", "currency", "level", "name", "owner_id", "place", "tags"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    address: str
    class_code: str
    code: str
    currency: str
    level: int
    name: str
    owner_id: int
    place: _common_pb2.Place
    tags: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ...) -> None: ...

class Contact(_message.Message):
    __slots__ = ["by_member", "customer_id", "id", "name", "note", "phone", "title", "version"]
    BY_MEMBER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    by_member: bool
    customer_id: int
    id: int
    name: str
    note: str
    phone: str
    title: str
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ..., by_member: bool = ...) -> None: ...

class CreateContactRequest(_message.Message):
    __slots__ = ["customer_id", "name", "note", "phone", "request_id", "title"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    name: str
    note: str
    phone: str
    request_id: str
    title: str
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class CreateContactResponse(_message.Message):
    __slots__ = ["contact"]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    contact: Contact
    def __init__(self, contact: _Optional[_Union[Contact, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerClassRequest(_message.Message):
    __slots__ = ["code", "name", "request_id"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    code: str
    name: str
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CreateCustomerClassResponse(_message.Message):
    __slots__ = ["customer_class"]
    CUSTOMER_CLASS_FIELD_NUMBER: _ClassVar[int]
    customer_class: CustomerClass
    def __init__(self, customer_class: _Optional[_Union[CustomerClass, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerRequest(_message.Message):
    __slots__ = ["customer", "request_id"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    customer: CustomerDraft
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., customer: _Optional[_Union[CustomerDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerResponse(_message.Message):
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class CreateMemberRequest(_message.Message):
    __slots__ = ["customer_id", "login_name", "name", "phone", "request_id", "roles"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    login_name: str
    name: str
    phone: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ...) -> None: ...

class CreateMemberResponse(_message.Message):
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class Customer(_message.Message):
    __slots__ = ["address", "class_code", "code", "create_time", "currency", "id", "level", "name", "note", "owner_id", "place", "state", "tags", "update_time", "version"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    address: str
    class_code: str
    code: str
    create_time: _timestamp_pb2.Timestamp
    currency: str
    id: int
    level: int
    name: str
    note: str
    owner_id: int
    place: _common_pb2.Place
    state: CustomerState
    tags: _containers.RepeatedScalarFieldContainer[str]
    update_time: _timestamp_pb2.Timestamp
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ..., note: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class CustomerClass(_message.Message):
    __slots__ = ["code", "id", "name"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    code: str
    id: int
    name: str
    def __init__(self, id: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CustomerDraft(_message.Message):
    __slots__ = ["address", "class_code", "code", "currency", "level", "name", "note", "owner_id", "place", "state", "tags"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    address: str
    class_code: str
    code: str
    currency: str
    level: int
    name: str
    note: str
    owner_id: int
    place: _common_pb2.Place
    state: CustomerState
    tags: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class CustomerEvent(_message.Message):
    __slots__ = ["actor_id", "change", "customer", "subject", "subject_id", "time", "version"]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    actor_id: int
    change: CustomerChange
    customer: Customer
    subject: CustomerSubject
    subject_id: int
    time: _timestamp_pb2.Timestamp
    version: int
    def __init__(self, subject: _Optional[_Union[CustomerSubject, str]] = ..., change: _Optional[_Union[CustomerChange, str]] = ..., subject_id: _Optional[int] = ..., version: _Optional[int] = ..., actor_id: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class DeleteContactRequest(_message.Message):
    __slots__ = ["contact_id", "request_id", "version"]
    CONTACT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    contact_id: int
    request_id: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., contact_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteContactResponse(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class EraseMemberRequest(_message.Message):
    __slots__ = ["member_id", "request_id", "version"]
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    member_id: int
    request_id: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., member_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class EraseMemberResponse(_message.Message):
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class GetCustomerRequest(_message.Message):
    __slots__ = ["customer_id"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    def __init__(self, customer_id: _Optional[int] = ...) -> None: ...

class GetCustomerResponse(_message.Message):
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class HandOverCustomersRequest(_message.Message):
    __slots__ = ["from_staff_id", "request_id", "to_pool", "to_staff_id"]
    FROM_STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TO_POOL_FIELD_NUMBER: _ClassVar[int]
    TO_STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    from_staff_id: int
    request_id: str
    to_pool: bool
    to_staff_id: int
    def __init__(self, request_id: _Optional[str] = ..., from_staff_id: _Optional[int] = ..., to_staff_id: _Optional[int] = ..., to_pool: bool = ...) -> None: ...

class HandOverCustomersResponse(_message.Message):
    __slots__ = ["customer_count"]
    CUSTOMER_COUNT_FIELD_NUMBER: _ClassVar[int]
    customer_count: int
    def __init__(self, customer_count: _Optional[int] = ...) -> None: ...

class ListContactsRequest(_message.Message):
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    page_size: int
    page_token: str
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListContactsResponse(_message.Message):
    __slots__ = ["contacts", "next_page_token"]
    CONTACTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    contacts: _containers.RepeatedCompositeFieldContainer[Contact]
    next_page_token: str
    def __init__(self, contacts: _Optional[_Iterable[_Union[Contact, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListCustomerClassesRequest(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListCustomerClassesResponse(_message.Message):
    __slots__ = ["customer_classes"]
    CUSTOMER_CLASSES_FIELD_NUMBER: _ClassVar[int]
    customer_classes: _containers.RepeatedCompositeFieldContainer[CustomerClass]
    def __init__(self, customer_classes: _Optional[_Iterable[_Union[CustomerClass, _Mapping[str, object]]]] = ...) -> None: ...

class ListCustomersRequest(_message.Message):
    __slots__ = ["class_code", "level", "owner_id", "page_size", "page_token", "state", "tag", "text"]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    class_code: str
    level: int
    owner_id: int
    page_size: int
    page_token: str
    state: CustomerState
    tag: str
    text: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tag: _Optional[str] = ..., state: _Optional[_Union[CustomerState, str]] = ..., text: _Optional[str] = ...) -> None: ...

class ListCustomersResponse(_message.Message):
    __slots__ = ["customers", "next_page_token"]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customers: _containers.RepeatedCompositeFieldContainer[Customer]
    next_page_token: str
    def __init__(self, customers: _Optional[_Iterable[_Union[Customer, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListMembersRequest(_message.Message):
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    page_size: int
    page_token: str
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListMembersResponse(_message.Message):
    __slots__ = ["members", "next_page_token"]
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    members: _containers.RepeatedCompositeFieldContainer[Member]
    next_page_token: str
    def __init__(self, members: _Optional[_Iterable[_Union[Member, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Member(_message.Message):
    __slots__ = ["customer_id", "disabled", "erased", "id", "login_name", "name", "phone", "roles", "version"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    disabled: bool
    erased: bool
    id: int
    login_name: str
    name: str
    phone: str
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ..., disabled: bool = ..., erased: bool = ...) -> None: ...

class UpdateContactRequest(_message.Message):
    __slots__ = ["contact_id", "name", "note", "phone", "request_id", "title", "version"]
    CONTACT_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    contact_id: int
    name: str
    note: str
    phone: str
    request_id: str
    title: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., contact_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class UpdateContactResponse(_message.Message):
    __slots__ = ["contact"]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    contact: Contact
    def __init__(self, contact: _Optional[_Union[Contact, _Mapping[str, object]]] = ...) -> None: ...

class UpdateCustomerRequest(_message.Message):
    __slots__ = ["add_tags", "address", "class_code", "clear", "code", "customer_id", "level", "name", "note", "owner_id", "place", "remove_tags", "request_id", "state", "version"]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    ADD_TAGS_FIELD_NUMBER: _ClassVar[int]
    CLASS_CODE_FIELD_NUMBER: _ClassVar[int]
    CLEAR_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    REMOVE_TAGS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    add_tags: _containers.RepeatedScalarFieldContainer[str]
    address: str
    class_code: str
    clear: _containers.RepeatedScalarFieldContainer[str]
    code: str
    customer_id: int
    level: int
    name: str
    note: str
    owner_id: int
    place: _common_pb2.Place
    remove_tags: _containers.RepeatedScalarFieldContainer[str]
    request_id: str
    state: CustomerState
    version: int
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., note: _Optional[str] = ..., add_tags: _Optional[_Iterable[str]] = ..., remove_tags: _Optional[_Iterable[str]] = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdateCustomerResponse(_message.Message):
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class UpdateMemberRequest(_message.Message):
    __slots__ = ["disabled", "login_name", "member_id", "name", "phone", "request_id", "roles", "version"]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    disabled: bool
    login_name: str
    member_id: int
    name: str
    phone: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    version: int
    def __init__(self, request_id: _Optional[str] = ..., member_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ..., disabled: bool = ..., login_name: _Optional[str] = ...) -> None: ...

class UpdateMemberResponse(_message.Message):
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class WatchCustomerRequest(_message.Message):
    __slots__ = ["cursor", "customer_id"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    customer_id: int
    def __init__(self, customer_id: _Optional[int] = ..., cursor: _Optional[str] = ...) -> None: ...

class WatchCustomerResponse(_message.Message):
    __slots__ = ["cursor", "event"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    event: CustomerEvent
    def __init__(self, cursor: _Optional[str] = ..., event: _Optional[_Union[CustomerEvent, _Mapping[str, object]]] = ...) -> None: ...

class CustomerState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class CustomerSubject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class CustomerChange(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
