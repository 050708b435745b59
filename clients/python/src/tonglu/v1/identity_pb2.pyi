from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

ACCOUNT_KIND_MEMBER: AccountKind
ACCOUNT_KIND_SERVICE_ACCOUNT: AccountKind
ACCOUNT_KIND_STAFF: AccountKind
ACCOUNT_KIND_UNSPECIFIED: AccountKind
DESCRIPTOR: _descriptor.FileDescriptor
ROLE_BOSS: Role
ROLE_BUYER: Role
ROLE_CLERK: Role
ROLE_DEALER_FINANCE: Role
ROLE_DELIVERY: Role
ROLE_FINANCE: Role
ROLE_MANAGER: Role
ROLE_MARKETING: Role
ROLE_OWNER: Role
ROLE_PROSPECT: Role
ROLE_SALES: Role
ROLE_UNSPECIFIED: Role
ROLE_WAREHOUSE: Role

class AuditEntry(_message.Message):
    __slots__ = ["caller_id", "caller_kind", "certificate_sha256", "id", "method", "request_id", "service_account_id", "time"]
    CALLER_ID_FIELD_NUMBER: _ClassVar[int]
    CALLER_KIND_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    caller_id: int
    caller_kind: AccountKind
    certificate_sha256: str
    id: int
    method: str
    request_id: str
    service_account_id: int
    time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., caller_kind: _Optional[_Union[AccountKind, str]] = ..., caller_id: _Optional[int] = ..., service_account_id: _Optional[int] = ..., method: _Optional[str] = ..., request_id: _Optional[str] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class CreateServiceAccountRequest(_message.Message):
    __slots__ = ["certificate_sha256", "name", "request_id", "roles", "token_lifetime_days"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    TOKEN_LIFETIME_DAYS_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    name: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    token_lifetime_days: int
    def __init__(self, request_id: _Optional[str] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., token_lifetime_days: _Optional[int] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class CreateServiceAccountResponse(_message.Message):
    __slots__ = ["expire_time", "service_account", "token"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    service_account: ServiceAccount
    token: str
    def __init__(self, service_account: _Optional[_Union[ServiceAccount, _Mapping[str, object]]] = ..., token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class CreateStaffRequest(_message.Message):
    __slots__ = ["login_name", "name", "phone", "request_id", "roles"]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    login_name: str
    name: str
    phone: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    def __init__(self, request_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ...) -> None: ...

class CreateStaffResponse(_message.Message):
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class Enterprise(_message.Message):
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
    code: str
    create_time: _timestamp_pb2.Timestamp
    currency: str
    id: int
    name: str
    regular_days: int
    regular_order_count: int
    time_zone: str
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., time_zone: _Optional[str] = ..., currency: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., approves_sales_customers: bool = ..., regular_order_count: _Optional[int] = ..., regular_days: _Optional[int] = ...) -> None: ...

class EraseStaffRequest(_message.Message):
    __slots__ = ["request_id", "staff_id", "version"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    staff_id: int
    version: int
    def __init__(self, request_id: _Optional[str] = ..., staff_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class EraseStaffResponse(_message.Message):
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class GetEnterpriseRequest(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class GetEnterpriseResponse(_message.Message):
    __slots__ = ["enterprise"]
    ENTERPRISE_FIELD_NUMBER: _ClassVar[int]
    enterprise: Enterprise
    def __init__(self, enterprise: _Optional[_Union[Enterprise, _Mapping[str, object]]] = ...) -> None: ...

class GetStaffRequest(_message.Message):
    __slots__ = ["staff_id"]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    staff_id: int
    def __init__(self, staff_id: _Optional[int] = ...) -> None: ...

class GetStaffResponse(_message.Message):
    __slots__ = ["staff"]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    staff: Staff
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ...) -> None: ...

class IssueLoginCodeRequest(_message.Message):
    __slots__ = ["account_id", "lifetime_hours", "request_id"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    LIFETIME_HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    lifetime_hours: int
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., account_id: _Optional[int] = ..., lifetime_hours: _Optional[int] = ...) -> None: ...

class IssueLoginCodeResponse(_message.Message):
    __slots__ = ["expire_time", "login_code"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    LOGIN_CODE_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    login_code: str
    def __init__(self, login_code: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class IssueServiceTokenRequest(_message.Message):
    __slots__ = ["request_id", "service_account_id", "token_lifetime_days"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    TOKEN_LIFETIME_DAYS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    service_account_id: int
    token_lifetime_days: int
    def __init__(self, request_id: _Optional[str] = ..., service_account_id: _Optional[int] = ..., token_lifetime_days: _Optional[int] = ...) -> None: ...

class IssueServiceTokenResponse(_message.Message):
    __slots__ = ["expire_time", "token"]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    expire_time: _timestamp_pb2.Timestamp
    token: str
    def __init__(self, token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class ListAuditEntriesRequest(_message.Message):
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListAuditEntriesResponse(_message.Message):
    __slots__ = ["entries", "next_page_token"]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[AuditEntry]
    next_page_token: str
    def __init__(self, entries: _Optional[_Iterable[_Union[AuditEntry, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListServiceAccountsRequest(_message.Message):
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListServiceAccountsResponse(_message.Message):
    __slots__ = ["next_page_token", "service_accounts"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    service_accounts: _containers.RepeatedCompositeFieldContainer[ServiceAccount]
    def __init__(self, service_accounts: _Optional[_Iterable[_Union[ServiceAccount, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListStaffRequest(_message.Message):
    __slots__ = ["page_size", "page_token"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStaffResponse(_message.Message):
    __slots__ = ["next_page_token", "staff"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    staff: _containers.RepeatedCompositeFieldContainer[Staff]
    def __init__(self, staff: _Optional[_Iterable[_Union[Staff, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class LoginRequest(_message.Message):
    __slots__ = ["enterprise_code", "login_code", "login_name", "password", "request_id"]
    ENTERPRISE_CODE_FIELD_NUMBER: _ClassVar[int]
    LOGIN_CODE_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    enterprise_code: str
    login_code: str
    login_name: str
    password: str
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., enterprise_code: _Optional[str] = ..., login_name: _Optional[str] = ..., password: _Optional[str] = ..., login_code: _Optional[str] = ...) -> None: ...

class LoginResponse(_message.Message):
    __slots__ = ["account_id", "expire_time", "kind", "token"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    expire_time: _timestamp_pb2.Timestamp
    kind: AccountKind
    token: str
    def __init__(self, token: _Optional[str] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., kind: _Optional[_Union[AccountKind, str]] = ..., account_id: _Optional[int] = ...) -> None: ...

class LogoutRequest(_message.Message):
    __slots__ = ["request_id"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    def __init__(self, request_id: _Optional[str] = ...) -> None: ...

class LogoutResponse(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class RevokeAccessRequest(_message.Message):
    __slots__ = ["account_id", "request_id"]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: int
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., account_id: _Optional[int] = ...) -> None: ...

class RevokeAccessResponse(_message.Message):
    __slots__ = ["revoked_token_count"]
    REVOKED_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    revoked_token_count: int
    def __init__(self, revoked_token_count: _Optional[int] = ...) -> None: ...

class ServiceAccount(_message.Message):
    __slots__ = ["certificate_sha256", "create_time", "id", "name", "roles", "version"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    create_time: _timestamp_pb2.Timestamp
    id: int
    name: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class SetPasswordRequest(_message.Message):
    __slots__ = ["current_password", "new_password", "request_id"]
    CURRENT_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    NEW_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    current_password: str
    new_password: str
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., current_password: _Optional[str] = ..., new_password: _Optional[str] = ...) -> None: ...

class SetPasswordResponse(_message.Message):
    __slots__ = ["revoked_token_count"]
    REVOKED_TOKEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    revoked_token_count: int
    def __init__(self, revoked_token_count: _Optional[int] = ...) -> None: ...

class Staff(_message.Message):
    __slots__ = ["create_time", "disabled", "erased", "id", "login_name", "name", "phone", "roles", "update_time", "version"]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    ERASED_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    disabled: bool
    erased: bool
    id: int
    login_name: str
    name: str
    phone: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    update_time: _timestamp_pb2.Timestamp
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., login_name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., disabled: bool = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., erased: bool = ...) -> None: ...

class UpdateEnterpriseRequest(_message.Message):
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
    currency: str
    name: str
    regular_days: int
    regular_order_count: int
    request_id: str
    time_zone: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., time_zone: _Optional[str] = ..., currency: _Optional[str] = ..., approves_sales_customers: bool = ..., regular_order_count: _Optional[int] = ..., regular_days: _Optional[int] = ...) -> None: ...

class UpdateEnterpriseResponse(_message.Message):
    __slots__ = ["enterprise"]
    ENTERPRISE_FIELD_NUMBER: _ClassVar[int]
    enterprise: Enterprise
    def __init__(self, enterprise: _Optional[_Union[Enterprise, _Mapping[str, object]]] = ...) -> None: ...

class UpdateServiceAccountRequest(_message.Message):
    __slots__ = ["certificate_sha256", "name", "request_id", "roles", "service_account_id", "version"]
    CERTIFICATE_SHA256_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    certificate_sha256: str
    name: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    service_account_id: int
    version: int
    def __init__(self, request_id: _Optional[str] = ..., service_account_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., certificate_sha256: _Optional[str] = ...) -> None: ...

class UpdateServiceAccountResponse(_message.Message):
    __slots__ = ["service_account"]
    SERVICE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    service_account: ServiceAccount
    def __init__(self, service_account: _Optional[_Union[ServiceAccount, _Mapping[str, object]]] = ...) -> None: ...

class UpdateStaffRequest(_message.Message):
    __slots__ = ["disabled", "login_name", "name", "phone", "request_id", "roles", "staff_id", "version"]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    LOGIN_NAME_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    STAFF_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    disabled: bool
    login_name: str
    name: str
    phone: str
    request_id: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    staff_id: int
    version: int
    def __init__(self, request_id: _Optional[str] = ..., staff_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., disabled: bool = ..., login_name: _Optional[str] = ...) -> None: ...

class UpdateStaffResponse(_message.Message):
    __slots__ = ["owned_customer_count", "staff"]
    OWNED_CUSTOMER_COUNT_FIELD_NUMBER: _ClassVar[int]
    STAFF_FIELD_NUMBER: _ClassVar[int]
    owned_customer_count: int
    staff: Staff
    def __init__(self, staff: _Optional[_Union[Staff, _Mapping[str, object]]] = ..., owned_customer_count: _Optional[int] = ...) -> None: ...

class WhoAmIRequest(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class WhoAmIResponse(_message.Message):
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
    customer_id: int
    enterprise_code: str
    enterprise_id: int
    kind: AccountKind
    name: str
    roles: _containers.RepeatedScalarFieldContainer[Role]
    service_account_id: int
    def __init__(self, kind: _Optional[_Union[AccountKind, str]] = ..., account_id: _Optional[int] = ..., name: _Optional[str] = ..., roles: _Optional[_Iterable[_Union[Role, str]]] = ..., customer_id: _Optional[int] = ..., service_account_id: _Optional[int] = ..., enterprise_id: _Optional[int] = ..., enterprise_code: _Optional[str] = ...) -> None: ...

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class AccountKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
