from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Optional as _Optional, Union as _Union

ACCESS_FIELD_NUMBER: int
ASKS_FIRST_FIELD_NUMBER: int
COMMAND_FIELD_NUMBER: int
DESCRIPTOR: _descriptor.FileDescriptor
DOMAIN_FIELD_NUMBER: int
HEAVY_FIELD_NUMBER: int
OWN_COMMAND_FIELD_NUMBER: int
PERSONAL_FIELD_NUMBER: int
REQUIRED_FIELD_NUMBER: int
ROLE_ANYONE: Role
ROLE_BOSS: Role
ROLE_BUYER: Role
ROLE_CLERK: Role
ROLE_DEALER: Role
ROLE_DEALER_FINANCE: Role
ROLE_DELIVERY: Role
ROLE_FINANCE: Role
ROLE_MANAGER: Role
ROLE_MARKETING: Role
ROLE_OWNER: Role
ROLE_PROSPECT: Role
ROLE_SALES: Role
ROLE_STAFF: Role
ROLE_UNSPECIFIED: Role
ROLE_WAREHOUSE: Role
SECRET_FIELD_FIELD_NUMBER: int
SECRET_FIELD_NUMBER: int
STAGED_FIELD_NUMBER: int
UNKEYED_FIELD_NUMBER: int
access: _descriptor.FieldDescriptor
asks_first: _descriptor.FieldDescriptor
command: _descriptor.FieldDescriptor
domain: _descriptor.FieldDescriptor
heavy: _descriptor.FieldDescriptor
own_command: _descriptor.FieldDescriptor
personal: _descriptor.FieldDescriptor
required: _descriptor.FieldDescriptor
secret: _descriptor.FieldDescriptor
secret_field: _descriptor.FieldDescriptor
staged: _descriptor.FieldDescriptor
unkeyed: _descriptor.FieldDescriptor

class Access(_message.Message):
    __slots__ = ["roles"]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    roles: _containers.RepeatedScalarFieldContainer[Role]
    def __init__(self, roles: _Optional[_Iterable[_Union[Role, str]]] = ...) -> None: ...

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
