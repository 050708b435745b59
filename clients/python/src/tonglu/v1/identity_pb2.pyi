from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

ACCOUNT_KIND_MEMBER: AccountKind
"""A person of a dealer company."""
ACCOUNT_KIND_SERVICE_ACCOUNT: AccountKind
"""A backend that calls in its own name."""
ACCOUNT_KIND_STAFF: AccountKind
"""A person of the enterprise."""
ACCOUNT_KIND_UNSPECIFIED: AccountKind
"""No account: the caller was not logged in."""
DESCRIPTOR: _descriptor.FileDescriptor
ROLE_BOSS: Role
"""A dealer company's head."""
ROLE_BUYER: Role
"""A dealer's buyer: prices and orders."""
ROLE_CLERK: Role
"""A dealer's clerk: reads posts, sees no prices."""
ROLE_DEALER_FINANCE: Role
"""A dealer's bookkeeper: orders and statements."""
ROLE_DELIVERY: Role
"""Staff: drives goods to dealers; sees no customer without another role."""
ROLE_FINANCE: Role
"""Staff: confirms money, keeps the accounts."""
ROLE_INTEGRATOR: Role
"""A service account that exchanges records with another system. It cannot be granted to a person,
and opens nothing to a service account while that acts for one."""
ROLE_MANAGER: Role
"""Staff: manages. A manager who leads a team sees the customers of its people, its own and the
pool's; another manager sees all."""
ROLE_MARKETING: Role
"""Staff: publishes and campaigns."""
ROLE_OWNER: Role
"""Staff: the owner of the enterprise."""
ROLE_PROSPECT: Role
"""A member of a company that joined and has not been approved to order. It follows from the
company's state and cannot be granted to a person; a service account may hold it."""
ROLE_SALES: Role
"""Staff: sells, sees the customers it owns or collaborates on, and the pool."""
ROLE_UNSPECIFIED: Role
"""Not given; refused with BAD_ROLE where a role is expected."""
ROLE_WAREHOUSE: Role
"""Staff: receives and issues goods."""

class AuditEntry(_message.Message):
    """A mutation that was carried out."""
    __slots__ = ["caller_id", "caller_kind", "certificate_sha256", "id", "method", "request_id", "service_account_id", "subject_id", "time"]
    CALLER_ID_FIELD_NUMBER: _ClassVar[int]
    CALLER_KIND_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    caller_id: int
    """The staff member, member or service account that called; 0 when nobody was logged in."""
    caller_kind: AccountKind
    """The kind of the caller; unspecified when nobody was logged in."""
    certificate_sha256: str
    """The SHA-256, in hexadecimal, of the certificate that the caller presented by mutual TLS; empty
    without one."""
    id: int
    """The entry's identifier, above 0; it rises with time."""
    method: str
    """The full name of the RPC, "/tonglu.v1.OrderService/PlaceOrder"; of an operator's command
    "tonglud issue-login-code"."""
    request_id: str
    """The request_id of the call, a UUID in lower case."""
    service_account_id: int
    """The service account that acted for this staff member or member; 0 for none."""
    subject_id: int
    """The contact, member, person of the staff or address whose phone number RevealPhone returned; 0
    for every other method."""
    time: _timestamp_pb2.Timestamp
    """When the mutation was carried out."""
    def __init__(self, id: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., caller_kind: _Optional[_Union[AccountKind, str]] = ..., caller_id: _Optional[int] = ..., service_account_id: _Optional[int] = ..., method: _Optional[str] = ..., request_id: _Optional[str] = ..., certificate_sha256: _Optional[str] = ..., subject_id: _Optional[int] = ...) -> None: ...

class CreateServiceAccountRequest(_message.Message):
    """The request of CreateServiceAccount."""
    __slots__ = ["certificate_sha256", "name", "request_id", "roles", "token_lifetime_days"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    TOKEN_LIFETIME_DAYS_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    """The SHA-256 of the backend's certificate, as in ServiceAccount; colons and upper case are
    accepted, as openssl writes them. Empty: no certificate is required."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
    and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """One or more roles of staff, of dealers, ROLE_INTEGRATOR or ROLE_PROSPECT; BAD_ROLE otherwise."""
    token_lifetime_days: int
    """How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., token_lifetime_days: _Optional[int] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class CreateServiceAccountResponse(_message.Message):
    """The response of CreateServiceAccount."""
    __slots__ = ["expire_time", "service_account", "token"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    """When the token expires."""
    service_account: ServiceAccount
    """The new account."""
    token: str
    """The first token. It is returned only here."""
    def __init__(self, service_account: _Optional[_Union[ServiceAccount, _Mapping[str, object]]] = ..., token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class CreateStaffRequest(_message.Message):
    """The request of CreateStaff."""
    __slots__ = ["login_name", "name", "phone", "request_id", "roles", "team_id"]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    login_name: str
    """A name, a phone number or an address: 1 to 64 characters without blanks; BAD_LOGIN_NAME
    otherwise. Unique in the enterprise without regard to case and width: LOGIN_NAME_TAKEN."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """One or more staff roles; BAD_ROLE otherwise."""
    team_id: int
    """The team of the person, NOT_FOUND for an unknown one; 0 for none."""
    def __init__(self, request_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., team_id: _Optional[int] = ...) -> None: ...

class CreateStaffResponse(_message.Message):
    """The response of CreateStaff."""
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    """The new person."""
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class CreateTeamRequest(_message.Message):
    """The request of CreateTeam."""
    __slots__ = ["lead_id", "name", "parent_id", "request_id"]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PARENT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lead_id: int
    """The manager who leads it; 0 for nobody."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise. Unique in the enterprise without regard to
    case and width: NAME_TAKEN."""
    parent_id: int
    """The team above it; 0 puts it at the top."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., name: _Optional[str] = ..., parent_id: _Optional[int] = ..., lead_id: _Optional[int] = ...) -> None: ...

class CreateTeamResponse(_message.Message):
    """The response of CreateTeam."""
    __slots__ = ["team"]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    team: Team
    """The new team."""
    def __init__(self, team: _Optional[_Union[Team, _Mapping[str, object]]] = ...) -> None: ...

class DeleteTeamRequest(_message.Message):
    """The request of DeleteTeam."""
    __slots__ = ["request_id", "team_id", "version"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    team_id: int
    """The team to delete."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., team_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteTeamResponse(_message.Message):
    """The response of DeleteTeam; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class Enterprise(_message.Message):
    """A tenant: one upstream company with its own staff, dealers and data. A member is not shown
    version, approves_sales_customers, regular_order_count and regular_days: they are 0 or false."""
    __slots__ = ["approves_sales_customers", "code", "create_time", "currency", "id", "name", "regular_days", "regular_order_count", "time_zone", "version"]
    APPROVES_SALES_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REGULAR_DAYS_FIELD_NUMBER: _ClassVar[int]
    REGULAR_ORDER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    approves_sales_customers: bool
    """True: a customer that a caller with ROLE_SALES creates is approved at once."""
    code: str
    """The code that people type at login: 2 to 32 lower-case letters, digits and -. It never
    changes."""
    create_time: _timestamp_pb2.Timestamp
    """When the enterprise was created."""
    currency: str
    """The currency of customers and price rules that name no other, ISO 4217: CNY."""
    id: int
    """The enterprise's identifier, above 0."""
    name: str
    """1 to 100 characters on one line."""
    regular_days: int
    """The number of past days, of 24 hours each, in which these orders are counted: 1 to 366."""
    regular_order_count: int
    """The number of orders, not wholly cancelled, within regular_days that makes an approved
    customer a regular one: 0 to 1,000; 0: no customer is regular."""
    time_zone: str
    """The IANA name of the zone in which every day and month begins and ends: Asia/Shanghai."""
    version: int
    """1 when created, higher by 1 after each change; 0 for a member."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., time_zone: _Optional[str] = ..., currency: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., approves_sales_customers: bool = ..., regular_order_count: _Optional[int] = ..., regular_days: _Optional[int] = ...) -> None: ...

class EraseStaffRequest(_message.Message):
    """The request of EraseStaff."""
    __slots__ = ["request_id", "staff_id", "version"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    staff_id: int
    """The person to erase; the account must be disabled."""
    version: int
    """The version that the caller read."""
    def __init__(self, request_id: _Optional[str] = ..., staff_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class EraseStaffResponse(_message.Message):
    """The response of EraseStaff."""
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    """The person without personal data."""
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class GetEnterpriseRequest(_message.Message):
    """The request of GetEnterprise; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class GetEnterpriseResponse(_message.Message):
    """The response of GetEnterprise."""
    __slots__ = ["enterprise"]
    ENTERPRISE_FIELD_NUMBER: _ClassVar[int]
    enterprise: Enterprise
    """The caller's enterprise as the caller may see it."""
    def __init__(self, enterprise: _Optional[_Union[Enterprise, _Mapping[str, object]]] = ...) -> None: ...

class GetStaffRequest(_message.Message):
    """The request of GetStaff."""
    __slots__ = ["staff_id"]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    staff_id: int
    """The person to read."""
    def __init__(self, staff_id: _Optional[int] = ...) -> None: ...

class GetStaffResponse(_message.Message):
    """The response of GetStaff."""
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    """The person."""
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class IssueLoginCodeRequest(_message.Message):
    """The request of IssueLoginCode."""
    __slots__ = ["account_id", "lifetime_hours", "request_id"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    LIFETIME_HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    """The staff member or member that will log in."""
    lifetime_hours: int
    """How long the code is valid, in hours: 1 to 168; 0 means 24. BAD_LIFETIME otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
    and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED."""
    def __init__(self, request_id: _Optional[str] = ..., account_id: _Optional[int] = ..., lifetime_hours: _Optional[int] = ...) -> None: ...

class IssueLoginCodeResponse(_message.Message):
    """The response of IssueLoginCode."""
    __slots__ = ["expire_time", "login_code"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    LOGIN_CODE_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    """When the code expires."""
    login_code: str
    """Twelve characters in groups, XXXX-XXXX-XXXX, valid for one login. It is returned only here."""
    def __init__(self, login_code: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class IssueServiceTokenRequest(_message.Message):
    """The request of IssueServiceToken."""
    __slots__ = ["request_id", "service_account_id", "token_lifetime_days"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    TOKEN_LIFETIME_DAYS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
    and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED."""
    service_account_id: int
    """The account that gets the token."""
    token_lifetime_days: int
    """How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., service_account_id: _Optional[int] = ..., token_lifetime_days: _Optional[int] = ...) -> None: ...

class IssueServiceTokenResponse(_message.Message):
    """The response of IssueServiceToken."""
    __slots__ = ["expire_time", "token"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    """When the token expires."""
    token: str
    """The new token. It is returned only here."""
    def __init__(self, token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class ListAuditEntriesRequest(_message.Message):
    """The request of ListAuditEntries."""
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListAuditEntriesResponse(_message.Message):
    """The response of ListAuditEntries."""
    __slots__ = ["entries", "next_page_token"]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[AuditEntry]
    """The entries of the page, newest first."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, entries: _Optional[_Iterable[_Union[AuditEntry, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListServiceAccountsRequest(_message.Message):
    """The request of ListServiceAccounts."""
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListServiceAccountsResponse(_message.Message):
    """The response of ListServiceAccounts."""
    __slots__ = ["next_page_token", "service_accounts"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    service_accounts: _containers.RepeatedCompositeFieldContainer[ServiceAccount]
    """The accounts of the page, in the order in which they were added."""
    def __init__(self, service_accounts: _Optional[_Iterable[_Union[ServiceAccount, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListStaffRequest(_message.Message):
    """The request of ListStaff."""
    __slots__ = ["page_size", "page_token", "team_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    team_id: int
    """The people of this team alone, not of those below it; 0: all people."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., team_id: _Optional[int] = ...) -> None: ...

class ListStaffResponse(_message.Message):
    """The response of ListStaff."""
    __slots__ = ["next_page_token", "staff"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    staff: _containers.RepeatedCompositeFieldContainer[Staff]
    """The people of the page, in the order in which they were added; disabled and erased ones too."""
    def __init__(self, staff: _Optional[_Iterable[_Union[Staff, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListTeamsRequest(_message.Message):
    """The request of ListTeams."""
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListTeamsResponse(_message.Message):
    """The response of ListTeams."""
    __slots__ = ["next_page_token", "teams"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TEAMS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    teams: _containers.RepeatedCompositeFieldContainer[Team]
    """The teams of the page, in the order in which they were added."""
    def __init__(self, teams: _Optional[_Iterable[_Union[Team, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class LoginRequest(_message.Message):
    """The request of Login: a name and one secret."""
    __slots__ = ["enterprise_code", "login_code", "login_name", "password", "request_id"]
    ENTERPRISE_CODE_FIELD_NUMBER: _ClassVar[int]
    LOGIN_CODE_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    enterprise_code: str
    """The code of the enterprise, in any case. An unknown one is refused with LOGIN_REFUSED."""
    login_code: str
    """A one-time code of IssueLoginCode, with or without its hyphens and in any case; empty with a
    password."""
    login_name: str
    """The login name of a staff member or member, without regard to case and width."""
    password: str
    """The password; empty with a login_code."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
    and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED."""
    def __init__(self, request_id: _Optional[str] = ..., enterprise_code: _Optional[str] = ..., login_name: _Optional[str] = ..., password: _Optional[str] = ..., login_code: _Optional[str] = ...) -> None: ...

class LoginResponse(_message.Message):
    """The response of Login."""
    __slots__ = ["account_id", "expire_time", "kind", "token"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    """The staff member or member that logged in."""
    expire_time: _timestamp_pb2.Timestamp
    """When the token expires: 30 days after the login."""
    kind: AccountKind
    """Staff or member."""
    token: str
    """The token to send with every call. It is returned only here."""
    def __init__(self, token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., kind: _Optional[_Union[AccountKind, str]] = ..., account_id: _Optional[int] = ...) -> None: ...

class LogoutRequest(_message.Message):
    """The request of Logout."""
    __slots__ = ["request_id"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ...) -> None: ...

class LogoutResponse(_message.Message):
    """The response of Logout; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class RevokeAccessRequest(_message.Message):
    """The request of RevokeAccess."""
    __slots__ = ["account_id", "request_id"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    """A staff member, a member or a service account."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., account_id: _Optional[int] = ...) -> None: ...

class RevokeAccessResponse(_message.Message):
    """The response of RevokeAccess."""
    __slots__ = ["revoked_token_count"]
    REVOKED_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    revoked_token_count: int
    """The number of valid tokens that ended."""
    def __init__(self, revoked_token_count: _Optional[int] = ...) -> None: ...

class ServiceAccount(_message.Message):
    """The account of a backend."""
    __slots__ = ["certificate_sha256", "create_time", "id", "name", "roles", "version"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    """The SHA-256, in 64 lower-case hexadecimal digits, of the certificate that the backend must
    present by mutual TLS. On any other connection its tokens are refused with UNAUTHENTICATED
    CERTIFICATE_REQUIRED. Empty: its tokens are accepted on every connection."""
    create_time: _timestamp_pb2.Timestamp
    """When the account was created."""
    id: int
    """The account's identifier, above 0."""
    name: str
    """1 to 100 characters on one line."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """One or more roles of staff, of dealers, ROLE_INTEGRATOR or ROLE_PROSPECT."""
    version: int
    """1 when created, higher by 1 after each change; issuing a token does not change it."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class SetPasswordRequest(_message.Message):
    """The request of SetPassword."""
    __slots__ = ["current_password", "new_password", "request_id"]
    CURRENT_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    NEW_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    current_password: str
    """The password so far; empty where it is not required."""
    new_password: str
    """The new password: at least 10 characters, at most 256 bytes, not the login name; BAD_PASSWORD
    otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., current_password: _Optional[str] = ..., new_password: _Optional[str] = ...) -> None: ...

class SetPasswordResponse(_message.Message):
    """The response of SetPassword."""
    __slots__ = ["revoked_token_count"]
    REVOKED_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    revoked_token_count: int
    """The number of other valid tokens that were revoked."""
    def __init__(self, revoked_token_count: _Optional[int] = ...) -> None: ...

class Staff(_message.Message):
    """A person of the enterprise."""
    __slots__ = ["create_time", "disabled", "erased", "id", "login_name", "name", "phone", "roles", "team_id", "update_time", "version"]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    """When the record was created."""
    disabled: bool
    """True: the person cannot log in."""
    erased: bool
    """True: the person's name, phone and login name were erased. The account stays disabled."""
    id: int
    """The person's identifier, above 0."""
    login_name: str
    """Unique in the enterprise without regard to case and width; empty for none and once the person
    is erased."""
    name: str
    """1 to 100 characters on one line; empty once the person is erased."""
    phone: str
    """The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
    digit is *. RevealPhone returns it whole. Empty for none and once the person is erased."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """One or more staff roles."""
    team_id: int
    """The team that the person is in; 0 for none."""
    update_time: _timestamp_pb2.Timestamp
    """When the record last changed."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., disabled: bool = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., erased: bool = ..., team_id: _Optional[int] = ...) -> None: ...

class Team(_message.Message):
    """A team of the staff."""
    __slots__ = ["create_time", "id", "lead_id", "name", "parent_id", "update_time", "version"]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PARENT_ID_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    """When the record was created."""
    id: int
    """The team's identifier, above 0."""
    lead_id: int
    """The manager who leads it and the teams below it; 0 for nobody. It need not be in the team."""
    name: str
    """1 to 100 characters on one line, unique in the enterprise without regard to case and width."""
    parent_id: int
    """The team above; 0 at the top."""
    update_time: _timestamp_pb2.Timestamp
    """When the record last changed."""
    version: int
    """1 when created, higher by 1 after each change of the record; people who join or leave do not
    change it."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., parent_id: _Optional[int] = ..., lead_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class UpdateEnterpriseRequest(_message.Message):
    """The request of UpdateEnterprise. A field that is absent keeps its value."""
    __slots__ = ["approves_sales_customers", "currency", "name", "regular_days", "regular_order_count", "request_id", "time_zone", "version"]
    APPROVES_SALES_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REGULAR_DAYS_FIELD_NUMBER: _ClassVar[int]
    REGULAR_ORDER_COUNT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    approves_sales_customers: bool
    """True: customers that callers with ROLE_SALES create are approved at once; false in a new
    enterprise. Absent: the rule stays."""
    currency: str
    """ISO 4217 in capitals: CNY; BAD_CURRENCY otherwise. Existing customers and price rules keep
    theirs. Absent: the currency stays."""
    name: str
    """1 to 100 characters on one line; BAD_NAME otherwise. Absent: the name stays."""
    regular_days: int
    """Past days, of 24 hours each, in which these orders are counted: 1 to 366; BAD_REGULAR_RULE
    otherwise. 45 in a new enterprise. Absent: the rule stays."""
    regular_order_count: int
    """Orders that make an approved customer a regular one: 0 to 1,000, 0: no customer is regular;
    BAD_REGULAR_RULE otherwise. 3 in a new enterprise. Absent: the rule stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    time_zone: str
    """A name of the IANA database: Asia/Shanghai; BAD_TIME_ZONE otherwise. Absent: the zone stays."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., time_zone: _Optional[str] = ..., currency: _Optional[str] = ..., approves_sales_customers: bool = ..., regular_order_count: _Optional[int] = ..., regular_days: _Optional[int] = ...) -> None: ...

class UpdateEnterpriseResponse(_message.Message):
    """The response of UpdateEnterprise."""
    __slots__ = ["enterprise"]
    ENTERPRISE_FIELD_NUMBER: _ClassVar[int]
    enterprise: Enterprise
    """The enterprise after the change."""
    def __init__(self, enterprise: _Optional[_Union[Enterprise, _Mapping[str, object]]] = ...) -> None: ...

class UpdateServiceAccountRequest(_message.Message):
    """The request of UpdateServiceAccount. A field that is absent keeps its value."""
    __slots__ = ["certificate_sha256", "name", "request_id", "roles", "service_account_id", "version"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    """The SHA-256 of the backend's certificate, as in CreateServiceAccount; empty: no certificate is
    required any more. Absent: the requirement stays."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """The new roles in place of the former ones. Empty: the roles stay."""
    service_account_id: int
    """The account to change."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., service_account_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class UpdateServiceAccountResponse(_message.Message):
    """The response of UpdateServiceAccount."""
    __slots__ = ["service_account"]
    SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    service_account: ServiceAccount
    """The account after the change."""
    def __init__(self, service_account: _Optional[_Union[ServiceAccount, _Mapping[str, object]]] = ...) -> None: ...

class UpdateStaffRequest(_message.Message):
    """The request of UpdateStaff. A field that is absent keeps its value."""
    __slots__ = ["disabled", "login_name", "name", "phone", "request_id", "roles", "staff_id", "team_id", "version"]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    disabled: bool
    """True disables the person and ends its tokens and its login code; false enables it. Absent: it
    stays as it is."""
    login_name: str
    """The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty
    removes the login name: others may take it, and the password, every token and the login code
    end. Absent: the login name stays."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    phone: str
    """At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """The new staff roles in place of the former ones. Empty: the roles stay."""
    staff_id: int
    """The person to change."""
    team_id: int
    """The team of the person, NOT_FOUND for an unknown one; 0 for none. Absent: the team stays."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., staff_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., disabled: bool = ..., login_name: _Optional[str] = ..., team_id: _Optional[int] = ...) -> None: ...

class UpdateStaffResponse(_message.Message):
    """The response of UpdateStaff."""
    __slots__ = ["owned_customer_count", "staff"]
    OWNED_CUSTOMER_COUNT_FIELD_NUMBER: _ClassVar[int]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    owned_customer_count: int
    """The number of customers that the person still owns, where it is disabled or has none of the
    roles that may own customers (owner, manager, sales): use HandOverCustomers. 0 otherwise."""
    staff: Staff
    """The person after the change."""
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ..., owned_customer_count: _Optional[int] = ...) -> None: ...

class UpdateTeamRequest(_message.Message):
    """The request of UpdateTeam. A field that is absent keeps its value."""
    __slots__ = ["lead_id", "name", "parent_id", "request_id", "team_id", "version"]
    LEAD_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PARENT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    lead_id: int
    """The manager who leads it; 0 for nobody. Absent: the lead stays."""
    name: str
    """1 to 100 characters on one line. Absent: the name stays."""
    parent_id: int
    """The team above it; 0 puts it at the top. Absent: it stays where it is."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    team_id: int
    """The team to change."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., team_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., parent_id: _Optional[int] = ..., lead_id: _Optional[int] = ...) -> None: ...

class UpdateTeamResponse(_message.Message):
    """The response of UpdateTeam."""
    __slots__ = ["team"]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    team: Team
    """The team as it is now."""
    def __init__(self, team: _Optional[_Union[Team, _Mapping[str, object]]] = ...) -> None: ...

class WhoAmIRequest(_message.Message):
    """The request of WhoAmI; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class WhoAmIResponse(_message.Message):
    """The response of WhoAmI: the authenticated caller of this call."""
    __slots__ = ["account_id", "customer_id", "enterprise_code", "enterprise_id", "kind", "name", "roles", "service_account_id"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ENTERPRISE_CODE_FIELD_NUMBER: _ClassVar[int]
    ENTERPRISE_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    """The staff member, member or service account in whose name the call is made."""
    customer_id: int
    """A member's company; 0 for everybody else."""
    enterprise_code: str
    """The code of that enterprise."""
    enterprise_id: int
    """The caller's enterprise."""
    kind: AccountKind
    """The kind of the account."""
    name: str
    """The name of that account."""
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """The roles that apply to this call."""
    service_account_id: int
    """The service account that acts for this staff member or member; 0 for none."""
    def __init__(self, kind: _Optional[_Union[AccountKind, str]] = ..., account_id: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., customer_id: _Optional[int] = ..., service_account_id: _Optional[int] = ..., enterprise_id: _Optional[int] = ..., enterprise_code: _Optional[str] = ...) -> None: ...

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a person or a backend may do. The numbers are those of tonglu.options.v1.Role."""
    __slots__: tuple[str, ...] = ()

class AccountKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """The kind of an account."""
    __slots__: tuple[str, ...] = ()
