from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from tonglu.v1 import common_pb2 as _common_pb2
from tonglu.v1 import identity_pb2 as _identity_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

COLLABORATOR_ACCESS_READ: CollaboratorAccess
"""Sees the customer and all that belongs to it. A change of it is refused with
COLLABORATOR_READS."""
COLLABORATOR_ACCESS_UNSPECIFIED: CollaboratorAccess
"""Not given; refused with FIELD_REQUIRED."""
COLLABORATOR_ACCESS_WORK: CollaboratorAccess
"""Sees and changes what the owner sees and may change, but not who owns the customer."""
CUSTOMER_CHANGE_CREATED: CustomerChange
"""It was created."""
CUSTOMER_CHANGE_DELETED: CustomerChange
"""It was deleted."""
CUSTOMER_CHANGE_UNSPECIFIED: CustomerChange
"""Not used."""
CUSTOMER_CHANGE_UPDATED: CustomerChange
"""It was changed."""
CUSTOMER_STATE_APPROVED: CustomerState
"""Approved by an owner, a manager or the enterprise's rule: may order."""
CUSTOMER_STATE_PROSPECT: CustomerState
"""Joined, may not order yet."""
CUSTOMER_STATE_REGULAR: CustomerState
"""Approved, and with at least regular_order_count orders, not wholly cancelled, placed in the
last regular_days times 24 hours (both of Enterprise). It is computed whenever the customer is
read and changes no version. In a request it is refused with BAD_STATE, except as a filter."""
CUSTOMER_STATE_UNSPECIFIED: CustomerState
"""Not given: a draft takes the state that its caller's role gives, an update keeps the state, a
filter accepts every state."""
CUSTOMER_SUBJECT_ADDRESS: CustomerSubject
"""One of its ship-to addresses."""
CUSTOMER_SUBJECT_CONTACT: CustomerSubject
"""One of its contacts."""
CUSTOMER_SUBJECT_CUSTOMER: CustomerSubject
"""The customer itself."""
CUSTOMER_SUBJECT_MEMBER: CustomerSubject
"""One of its members."""
CUSTOMER_SUBJECT_ORDER: CustomerSubject
"""One of its orders."""
CUSTOMER_SUBJECT_PRICE_RULE: CustomerSubject
"""One of the price rules of its contract."""
CUSTOMER_SUBJECT_UNSPECIFIED: CustomerSubject
"""Not used."""
DESCRIPTOR: _descriptor.FileDescriptor
PHONE_HOLDER_ADDRESS: PhoneHolder
"""The consignee of a ship-to address."""
PHONE_HOLDER_CONTACT: PhoneHolder
"""A contact of a customer."""
PHONE_HOLDER_MEMBER: PhoneHolder
"""A member of a customer."""
PHONE_HOLDER_STAFF: PhoneHolder
"""A person of the staff."""
PHONE_HOLDER_UNSPECIFIED: PhoneHolder
"""Not given; refused with BAD_KIND."""

class AddCollaboratorRequest(_message.Message):
    """The request of AddCollaborator."""
    __slots__ = ["access", "customer_id", "end_time", "request_id", "staff_id", "version"]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    access: CollaboratorAccess
    """What the person may do."""
    customer_id: int
    """The customer."""
    end_time: _timestamp_pb2.Timestamp
    """When it ends, later than now. Absent: it does not end by itself."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    staff_id: int
    """The person: an active owner, manager or salesperson."""
    version: int
    """The version of the customer that the caller last read, above 0. Another stored version refuses
    the request: STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., version: _Optional[int] = ..., staff_id: _Optional[int] = ..., access: _Optional[_Union[CollaboratorAccess, str]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class AddCollaboratorResponse(_message.Message):
    """The response of AddCollaborator."""
    __slots__ = ["collaborator", "customer_version"]
    COLLABORATOR_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_VERSION_FIELD_NUMBER: _ClassVar[int]
    collaborator: Collaborator
    """The collaborator as it is now."""
    customer_version: int
    """The customer's version now."""
    def __init__(self, collaborator: _Optional[_Union[Collaborator, _Mapping[str, object]]] = ..., customer_version: _Optional[int] = ...) -> None: ...

class BatchCreateCustomersOutcome(_message.Message):
    """The result of one row."""
    __slots__ = ["customer_id", "description", "reason", "violations"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VIOLATIONS_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The new customer; 0 for a refused row."""
    description: str
    """The explanation of the refusal for people; empty for an accepted row."""
    reason: str
    """The reason of the refusal, UPPER_SNAKE: BAD_COORDINATE; empty for an accepted row."""
    violations: _containers.RepeatedCompositeFieldContainer[_common_pb2.RowViolation]
    """Every fault of the row, up to 20; reason and description are those of the first. Empty for an
    accepted row."""
    def __init__(self, customer_id: _Optional[int] = ..., reason: _Optional[str] = ..., description: _Optional[str] = ..., violations: _Optional[_Iterable[_Union[_common_pb2.RowViolation, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersRequest(_message.Message):
    """The request of BatchCreateCustomers: the rows in the order of the source."""
    __slots__ = ["request_id", "rows"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    rows: _containers.RepeatedCompositeFieldContainer[BatchCreateCustomersRow]
    """1 to 500 rows; TOO_MANY_ROWS otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., rows: _Optional[_Iterable[_Union[BatchCreateCustomersRow, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersResponse(_message.Message):
    """The response of BatchCreateCustomers."""
    __slots__ = ["outcomes"]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    outcomes: _containers.RepeatedCompositeFieldContainer[BatchCreateCustomersOutcome]
    """One for each row of the request, in its order."""
    def __init__(self, outcomes: _Optional[_Iterable[_Union[BatchCreateCustomersOutcome, _Mapping[str, object]]]] = ...) -> None: ...

class BatchCreateCustomersRow(_message.Message):
    """One row of the source, as CustomerDraft. A missing name refuses the row, not the request. The
    customer is created approved and without a note."""
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
    """At most 500 characters, several lines; empty for none."""
    class_code: str
    """The code of an existing class; empty for none."""
    code: str
    """At most 64 letters, digits and - _ . /, unique; empty for none."""
    currency: str
    """The currency of its orders, ISO 4217; empty: the enterprise's currency."""
    level: int
    """0 to 100."""
    name: str
    """1 to 200 characters on one line."""
    owner_id: int
    """The owner: an active owner, manager or salesperson; 0: the pool."""
    place: _common_pb2.Place
    """Where the customer is; absent: not known."""
    tags: _containers.RepeatedScalarFieldContainer[str]
    """At most 50, of 1 to 50 characters on one line."""
    def __init__(self, name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ...) -> None: ...

class Collaborator(_message.Message):
    """One of the staff who works with a customer that another owns."""
    __slots__ = ["access", "added_by_id", "create_time", "customer_id", "end_time", "staff_id"]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    ADDED_BY_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    access: CollaboratorAccess
    """What the person may do."""
    added_by_id: int
    """The staff member or service account that added the person."""
    create_time: _timestamp_pb2.Timestamp
    """When the person was added."""
    customer_id: int
    """The customer."""
    end_time: _timestamp_pb2.Timestamp
    """When it ends; absent: it does not end by itself."""
    staff_id: int
    """The person."""
    def __init__(self, customer_id: _Optional[int] = ..., staff_id: _Optional[int] = ..., access: _Optional[_Union[CollaboratorAccess, str]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., added_by_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class Contact(_message.Message):
    """A contact person at a customer. DeleteContact erases the person's data. For the customer's
    members note is empty, and version counts only the changes of what they are shown."""
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
    """True: a member of the customer entered the contact, and a boss of the company may change and
    delete it."""
    customer_id: int
    """The customer at which the person is."""
    id: int
    """The contact's identifier, above 0."""
    name: str
    """1 to 100 characters on one line."""
    note: str
    """The staff's note: at most 2,000 characters, several lines; empty for none and for members."""
    phone: str
    """The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
    digit is *. RevealPhone returns it whole. Empty for none."""
    title: str
    """The person's position, say: at most 100 characters; empty for none."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ..., by_member: bool = ...) -> None: ...

class CreateContactRequest(_message.Message):
    """The request of CreateContact."""
    __slots__ = ["customer_id", "name", "note", "phone", "request_id", "title"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer at which the person is."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    note: str
    """A note that only staff see: at most 2,000 characters, several lines; TOO_LONG otherwise. From
    a member it is refused with NOTE_NOT_ALLOWED; empty for none."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    title: str
    """The person's position, say: at most 100 characters; TOO_LONG otherwise; empty for none."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class CreateContactResponse(_message.Message):
    """The response of CreateContact."""
    __slots__ = ["contact"]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    contact: Contact
    """The new contact."""
    def __init__(self, contact: _Optional[_Union[Contact, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerClassRequest(_message.Message):
    """The request of CreateCustomerClass."""
    __slots__ = ["code", "name", "request_id"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    code: str
    """1 to 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CreateCustomerClassResponse(_message.Message):
    """The response of CreateCustomerClass."""
    __slots__ = ["customer_class"]
    CUSTOMER_CLASS_FIELD_NUMBER: _ClassVar[int]
    customer_class: CustomerClass
    """The new class."""
    def __init__(self, customer_class: _Optional[_Union[CustomerClass, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerRequest(_message.Message):
    """The request of CreateCustomer."""
    __slots__ = ["customer", "request_id"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    customer: CustomerDraft
    """The new customer's fields."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., customer: _Optional[_Union[CustomerDraft, _Mapping[str, object]]] = ...) -> None: ...

class CreateCustomerResponse(_message.Message):
    """The response of CreateCustomer."""
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    """The new customer."""
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class CreateMemberRequest(_message.Message):
    """The request of CreateMember."""
    __slots__ = ["customer_id", "login_name", "name", "phone", "request_id", "roles"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The company of the new member."""
    login_name: str
    """1 to 64 characters without blanks; BAD_LOGIN_NAME otherwise, LOGIN_NAME_TAKEN for one in use;
    empty for a member that only a backend serves."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    """One or more of boss, buyer, bookkeeper and clerk; BAD_ROLE otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ...) -> None: ...

class CreateMemberResponse(_message.Message):
    """The response of CreateMember."""
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    """The new member."""
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class Customer(_message.Message):
    """A dealer company. A member of the company is not shown what the enterprise keeps for itself:
    version, code, class_code, level, owner_id, tags, note and update_time are absent (0 or empty)."""
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
    """At most 500 characters, several lines; empty for none."""
    class_code: str
    """The code of its class; empty without a class."""
    code: str
    """The enterprise's own number for the customer: at most 64 letters, digits and - _ . /; unique
    without regard to case and width; empty for none."""
    create_time: _timestamp_pb2.Timestamp
    """When the record was created."""
    currency: str
    """The currency of its orders, ISO 4217: CNY."""
    id: int
    """The customer's identifier, above 0."""
    level: int
    """The enterprise's own grade of the customer, 0 to 100; 0 unless set."""
    name: str
    """1 to 200 characters on one line."""
    note: str
    """The staff's note: at most 2,000 characters, several lines; empty for none."""
    owner_id: int
    """The staff member that owns the customer; 0 in the pool."""
    place: _common_pb2.Place
    """Where the customer is; absent where it is not known."""
    state: CustomerState
    """Prospect, approved or regular."""
    tags: _containers.RepeatedScalarFieldContainer[str]
    """At most 50, of 1 to 50 characters, sorted, each once without regard to case and width."""
    update_time: _timestamp_pb2.Timestamp
    """When the record last changed; absent for a member."""
    version: int
    """1 when created, higher by 1 after each change; 0 for a member."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ..., note: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class CustomerClass(_message.Message):
    """A class of the enterprise's own scheme of customers."""
    __slots__ = ["code", "id", "name"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    code: str
    """1 to 64 letters, digits and - _ . /; unique in the enterprise without regard to case and
    width."""
    id: int
    """The class's identifier, above 0."""
    name: str
    """1 to 100 characters on one line."""
    def __init__(self, id: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CustomerDraft(_message.Message):
    """The fields of a new customer."""
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
    """At most 500 characters, several lines; TOO_LONG otherwise; empty for none."""
    class_code: str
    """The code of an existing class, looked up without regard to case and width; empty for none."""
    code: str
    """At most 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use; empty
    for none."""
    currency: str
    """The currency of its orders, ISO 4217 in capitals; BAD_CURRENCY otherwise; empty: the
    enterprise's currency."""
    level: int
    """0 to 100; BAD_LEVEL otherwise."""
    name: str
    """1 to 200 characters on one line; BAD_NAME otherwise."""
    note: str
    """The staff's note: at most 2,000 characters, several lines; TOO_LONG otherwise; empty for none."""
    owner_id: int
    """The owner: an active owner, manager or salesperson. 0: the pool; from a staff member with no
    role but sales, that member itself."""
    place: _common_pb2.Place
    """Where the customer is; absent: not known."""
    state: CustomerState
    """Prospect or approved. When unspecified: approved from an owner or a manager, and from sales
    where the enterprise approves_sales_customers; otherwise prospect."""
    tags: _containers.RepeatedScalarFieldContainer[str]
    """At most 50, of 1 to 50 characters on one line; BAD_TAG otherwise. Repeats, without regard to
    case and width, count once."""
    def __init__(self, name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tags: _Optional[_Iterable[str]] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., currency: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class CustomerEvent(_message.Message):
    """A change of a customer or of a record that belongs to it."""
    __slots__ = ["actor_id", "change", "customer", "origin_id", "subject", "subject_id", "time", "version"]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_ID_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    actor_id: int
    """The staff member, member or service account that made the change; 0 for the program."""
    change: CustomerChange
    """What happened to the record."""
    customer: Customer
    """The customer as it is now, where it is the subject; absent for other subjects."""
    origin_id: int
    """The service account through which the change was made, in its own name or for a person; 0 for
    none."""
    subject: CustomerSubject
    """The kind of the record that changed."""
    subject_id: int
    """The id of the contact, member, price rule, order or address, or of the customer itself."""
    time: _timestamp_pb2.Timestamp
    """When the change was made."""
    version: int
    """The version of the record after the change."""
    def __init__(self, subject: _Optional[_Union[CustomerSubject, str]] = ..., change: _Optional[_Union[CustomerChange, str]] = ..., subject_id: _Optional[int] = ..., version: _Optional[int] = ..., actor_id: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ..., origin_id: _Optional[int] = ...) -> None: ...

class DeleteContactRequest(_message.Message):
    """The request of DeleteContact."""
    __slots__ = ["contact_id", "request_id", "version"]
    CONTACT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    contact_id: int
    """The contact to delete."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., contact_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteContactResponse(_message.Message):
    """The response of DeleteContact; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class EraseMemberRequest(_message.Message):
    """The request of EraseMember."""
    __slots__ = ["member_id", "request_id", "version"]
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    member_id: int
    """The member to erase; it must be disabled."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller read."""
    def __init__(self, request_id: _Optional[str] = ..., member_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class EraseMemberResponse(_message.Message):
    """The response of EraseMember."""
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    """The member without personal data."""
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class FindByPhoneRequest(_message.Message):
    """The request of FindByPhone."""
    __slots__ = ["phone", "request_id"]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    phone: str
    """The whole number: 7 or more digits, at most 32 digits, +, -, blanks and brackets; BAD_PHONE
    otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...

class FindByPhoneResponse(_message.Message):
    """The response of FindByPhone."""
    __slots__ = ["matches"]
    MATCHES_FIELD_NUMBER: _ClassVar[int]
    matches: _containers.RepeatedCompositeFieldContainer[PhoneMatch]
    """At most 20 contacts, then members, then addresses; each kind in the order of its ids. Empty: no
    one that the caller sees has the number. Absent from the response of a dry run."""
    def __init__(self, matches: _Optional[_Iterable[_Union[PhoneMatch, _Mapping[str, object]]]] = ...) -> None: ...

class GetCustomerRequest(_message.Message):
    """The request of GetCustomer."""
    __slots__ = ["customer_id"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer to read."""
    def __init__(self, customer_id: _Optional[int] = ...) -> None: ...

class GetCustomerResponse(_message.Message):
    """The response of GetCustomer."""
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    """The customer as the caller may see it."""
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class HandOverCustomersRequest(_message.Message):
    """The request of HandOverCustomers."""
    __slots__ = ["from_staff_id", "request_id", "to_pool", "to_staff_id"]
    FROM_STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TO_POOL_FIELD_NUMBER: _ClassVar[int]
    TO_STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    from_staff_id: int
    """The staff member whose customers are handed over; it may be disabled."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    to_pool: bool
    """True: the customers go to the pool, and to_staff_id is 0."""
    to_staff_id: int
    """The new owner: an active owner, manager or salesperson, other than from_staff_id; 0 with
    to_pool."""
    def __init__(self, request_id: _Optional[str] = ..., from_staff_id: _Optional[int] = ..., to_staff_id: _Optional[int] = ..., to_pool: bool = ...) -> None: ...

class HandOverCustomersResponse(_message.Message):
    """The response of HandOverCustomers."""
    __slots__ = ["customer_count"]
    CUSTOMER_COUNT_FIELD_NUMBER: _ClassVar[int]
    customer_count: int
    """The number of customers that were handed over; 0 when there was none."""
    def __init__(self, customer_count: _Optional[int] = ...) -> None: ...

class ListCollaboratorsRequest(_message.Message):
    """The request of ListCollaborators."""
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCollaboratorsResponse(_message.Message):
    """The response of ListCollaborators."""
    __slots__ = ["collaborators", "next_page_token"]
    COLLABORATORS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    collaborators: _containers.RepeatedCompositeFieldContainer[Collaborator]
    """The collaborators of the page, in the order of their ids."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, collaborators: _Optional[_Iterable[_Union[Collaborator, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListContactsRequest(_message.Message):
    """The request of ListContacts."""
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer whose contacts are listed."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListContactsResponse(_message.Message):
    """The response of ListContacts."""
    __slots__ = ["contacts", "next_page_token"]
    CONTACTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    contacts: _containers.RepeatedCompositeFieldContainer[Contact]
    """The contacts of the page, by id."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, contacts: _Optional[_Iterable[_Union[Contact, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListCustomerClassesRequest(_message.Message):
    """The request of ListCustomerClasses; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListCustomerClassesResponse(_message.Message):
    """The response of ListCustomerClasses."""
    __slots__ = ["customer_classes"]
    CUSTOMER_CLASSES_FIELD_NUMBER: _ClassVar[int]
    customer_classes: _containers.RepeatedCompositeFieldContainer[CustomerClass]
    """All classes of the enterprise, by code."""
    def __init__(self, customer_classes: _Optional[_Iterable[_Union[CustomerClass, _Mapping[str, object]]]] = ...) -> None: ...

class ListCustomersRequest(_message.Message):
    """The request of ListCustomers. All filters that are given must hold."""
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
    """Only customers of this class, without regard to case and width; empty: any."""
    level: int
    """Only customers of this level; absent: any."""
    owner_id: int
    """Only customers of this owner; 0: only the pool; absent: any."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB, or none where `state` is
    APPROVED or REGULAR and the orders of many customers have been counted for it (512 at most), or
    several filters together leave out many (about 2,000): the list continues while there is a
    next_page_token."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    state: CustomerState
    """Only customers in this state as it is shown: APPROVED does not match regular customers.
    Unspecified: any."""
    tag: str
    """Only customers with this tag, without regard to case and width; empty: any."""
    text: str
    """Words of the name or the code, found as SearchProducts finds the words of a product's name and
    SKU: in pinyin and by initials too, in any order. At most 100 characters with a letter or
    digit; BAD_QUERY otherwise. Empty: any."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., tag: _Optional[str] = ..., state: _Optional[_Union[CustomerState, str]] = ..., text: _Optional[str] = ...) -> None: ...

class ListCustomersResponse(_message.Message):
    """The response of ListCustomers."""
    __slots__ = ["customers", "next_page_token"]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customers: _containers.RepeatedCompositeFieldContainer[Customer]
    """The customers of the page, by id."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, customers: _Optional[_Iterable[_Union[Customer, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListMembersRequest(_message.Message):
    """The request of ListMembers."""
    __slots__ = ["customer_id", "page_size", "page_token"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The company whose members are listed."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, customer_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListMembersResponse(_message.Message):
    """The response of ListMembers."""
    __slots__ = ["members", "next_page_token"]
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    members: _containers.RepeatedCompositeFieldContainer[Member]
    """The members of the page, by id."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, members: _Optional[_Iterable[_Union[Member, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Member(_message.Message):
    """A person of a dealer company, who logs in or whom a backend serves."""
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
    """The company of the member."""
    disabled: bool
    """True: the member cannot log in, and no backend can act for it."""
    erased: bool
    """True: the person's name, phone and login name were erased. The account stays disabled."""
    id: int
    """The member's identifier, above 0."""
    login_name: str
    """Unique in the enterprise without regard to case and width; empty for a member that only a
    backend serves and once the person is erased."""
    name: str
    """1 to 100 characters on one line; empty once the person is erased."""
    phone: str
    """The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
    digit is *. RevealPhone returns it whole. Empty for none and once the person is erased."""
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    """One or more of boss, buyer, bookkeeper and clerk. While the company is a prospect the member
    may only do what ROLE_PROSPECT may."""
    version: int
    """1 when created, higher by 1 after each change, of the company's approval too."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., customer_id: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ..., disabled: bool = ..., erased: bool = ...) -> None: ...

class PhoneMatch(_message.Message):
    """Somebody, or an address, with the phone number that was looked up. LookupService.Describe names
    the holder and the customer."""
    __slots__ = ["customer_id", "holder", "holder_id"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    HOLDER_FIELD_NUMBER: _ClassVar[int]
    HOLDER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer that it belongs to."""
    holder: PhoneHolder
    """What holder_id is the id of: never staff, never unspecified."""
    holder_id: int
    """The contact, member or address with the number."""
    def __init__(self, holder: _Optional[_Union[PhoneHolder, str]] = ..., holder_id: _Optional[int] = ..., customer_id: _Optional[int] = ...) -> None: ...

class RemoveCollaboratorRequest(_message.Message):
    """The request of RemoveCollaborator."""
    __slots__ = ["customer_id", "request_id", "staff_id", "version"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """The customer."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    staff_id: int
    """The collaborator."""
    version: int
    """The version of the customer that the caller last read, above 0. Another stored version refuses
    the request: STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., version: _Optional[int] = ..., staff_id: _Optional[int] = ...) -> None: ...

class RemoveCollaboratorResponse(_message.Message):
    """The response of RemoveCollaborator."""
    __slots__ = ["customer_version"]
    CUSTOMER_VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_version: int
    """The customer's version now."""
    def __init__(self, customer_version: _Optional[int] = ...) -> None: ...

class RevealPhoneRequest(_message.Message):
    """The request of RevealPhone."""
    __slots__ = ["holder", "holder_id", "request_id"]
    HOLDER_FIELD_NUMBER: _ClassVar[int]
    HOLDER_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    holder: PhoneHolder
    """What holder_id is the id of."""
    holder_id: int
    """The contact, member, person of the staff or address whose number is revealed."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., holder: _Optional[_Union[PhoneHolder, str]] = ..., holder_id: _Optional[int] = ...) -> None: ...

class RevealPhoneResponse(_message.Message):
    """The response of RevealPhone."""
    __slots__ = ["holder_id", "phone"]
    HOLDER_ID_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    holder_id: int
    """The holder_id of the request."""
    phone: str
    """The number as it was entered; empty for none and once the person is erased.
    Absent from the response of a dry run."""
    def __init__(self, holder_id: _Optional[int] = ..., phone: _Optional[str] = ...) -> None: ...

class UpdateContactRequest(_message.Message):
    """The request of UpdateContact. A field that is absent keeps its value."""
    __slots__ = ["contact_id", "name", "note", "phone", "request_id", "title", "version"]
    CONTACT_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    contact_id: int
    """The contact to change."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    note: str
    """At most 2,000 characters, from staff only; empty removes it. Absent: the note stays."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    title: str
    """At most 100 characters; empty removes it. Absent: the title stays."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., contact_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., title: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class UpdateContactResponse(_message.Message):
    """The response of UpdateContact."""
    __slots__ = ["contact"]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    contact: Contact
    """The contact after the change."""
    def __init__(self, contact: _Optional[_Union[Contact, _Mapping[str, object]]] = ...) -> None: ...

class UpdateCustomerRequest(_message.Message):
    """The request of UpdateCustomer. A field that is absent keeps its value."""
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
    """Tags to add, at most 50 in one request and 50 on the customer; one that is there already
    stays."""
    address: str
    """At most 500 characters, several lines; empty removes it. Absent: the address stays."""
    class_code: str
    """The code of an existing class; empty removes the customer from its class. Absent: the class
    stays."""
    clear: _containers.RepeatedScalarFieldContainer[str]
    """Names of fields to clear: place. Another name, or place when it is given too, is refused with
    BAD_CLEAR. Texts, the code and the class are cleared by an empty text, tags by remove_tags."""
    code: str
    """The new code: at most 64 letters, digits and - _ . /; empty removes it. Absent: the code
    stays."""
    customer_id: int
    """The customer to change."""
    level: int
    """0 to 100. Absent: the level stays."""
    name: str
    """The new name: 1 to 200 characters on one line. Absent: the name stays."""
    note: str
    """At most 2,000 characters, several lines; empty removes it. Absent: the note stays."""
    owner_id: int
    """The new owner: an active owner, manager or salesperson; 0 moves the customer to the pool.
    Absent: the owner stays."""
    place: _common_pb2.Place
    """Where the customer is. Absent: the place stays; clear removes it."""
    remove_tags: _containers.RepeatedScalarFieldContainer[str]
    """Tags to remove, at most 50, after add_tags were added; one that is not there is ignored."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    state: CustomerState
    """Prospect or approved, from an owner or a manager. Unspecified: the state stays."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., customer_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., code: _Optional[str] = ..., class_code: _Optional[str] = ..., level: _Optional[int] = ..., owner_id: _Optional[int] = ..., state: _Optional[_Union[CustomerState, str]] = ..., address: _Optional[str] = ..., place: _Optional[_Union[_common_pb2.Place, _Mapping[str, object]]] = ..., note: _Optional[str] = ..., add_tags: _Optional[_Iterable[str]] = ..., remove_tags: _Optional[_Iterable[str]] = ..., clear: _Optional[_Iterable[str]] = ...) -> None: ...

class UpdateCustomerResponse(_message.Message):
    """The response of UpdateCustomer."""
    __slots__ = ["customer"]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    customer: Customer
    """The customer after the change."""
    def __init__(self, customer: _Optional[_Union[Customer, _Mapping[str, object]]] = ...) -> None: ...

class UpdateMemberRequest(_message.Message):
    """The request of UpdateMember. A field that is absent keeps its value."""
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
    """True disables the member and ends its tokens and its login code; false enables it. Absent: it
    stays as it is."""
    login_name: str
    """The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty
    removes the login name: others may take it, and the password, every token and the login code
    end. Absent: the login name stays."""
    member_id: int
    """The member to change."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    roles: _containers.RepeatedScalarFieldContainer[_identity_pb2.Role]
    """The new roles in place of the former ones: of boss, buyer, bookkeeper and clerk. Empty: the
    roles stay."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., member_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[_identity_pb2.Role, str]]] = ..., disabled: bool = ..., login_name: _Optional[str] = ...) -> None: ...

class UpdateMemberResponse(_message.Message):
    """The response of UpdateMember."""
    __slots__ = ["member"]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    member: Member
    """The member after the change."""
    def __init__(self, member: _Optional[_Union[Member, _Mapping[str, object]]] = ...) -> None: ...

class WatchCustomerRequest(_message.Message):
    """The request of WatchCustomer."""
    __slots__ = ["cursor", "customer_id", "skips_own_changes"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    SKIPS_OWN_CHANGES_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    """The last cursor received, to continue after it; empty to begin now."""
    customer_id: int
    """The customer to watch."""
    skips_own_changes: bool
    """True: changes that were made through the caller's own service account are left out, so that a
    system that follows the customer does not get what it wrote itself. It changes nothing for a
    caller without a service account. False: every change is sent."""
    def __init__(self, customer_id: _Optional[int] = ..., cursor: _Optional[str] = ..., skips_own_changes: bool = ...) -> None: ...

class WatchCustomerResponse(_message.Message):
    """The response of WatchCustomer: an event, or a cursor alone."""
    __slots__ = ["cursor", "event"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    """The opaque position after this message, from which to continue."""
    event: CustomerEvent
    """The change; absent in the first message."""
    def __init__(self, cursor: _Optional[str] = ..., event: _Optional[_Union[CustomerEvent, _Mapping[str, object]]] = ...) -> None: ...

class CustomerState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How far a company has come."""
    __slots__: tuple[str, ...] = ()

class PhoneHolder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Whose phone number is revealed."""
    __slots__: tuple[str, ...] = ()

class CustomerSubject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What an event of a customer is about."""
    __slots__: tuple[str, ...] = ()

class CustomerChange(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What happened to the subject."""
    __slots__: tuple[str, ...] = ()

class CollaboratorAccess(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a collaborator may do with a customer."""
    __slots__: tuple[str, ...] = ()
