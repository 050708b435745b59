from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Optional as _Optional, Union as _Union

ACCESS_FIELD_NUMBER: int
ASKS_FIRST_FIELD_NUMBER: int
CHANGES_MANY_FIELD_NUMBER: int
COMMAND_FIELD_NUMBER: int
DESCRIPTOR: _descriptor.FileDescriptor
DISCLOSED_FIELD_NUMBER: int
DOMAIN_FIELD_NUMBER: int
HEAVY_FIELD_NUMBER: int
OWN_COMMAND_FIELD_NUMBER: int
PERSONAL_FIELD_NUMBER: int
RANK_FIELD_NUMBER: int
RANK_LEAD: Rank
"""Among the first columns, on every terminal."""
RANK_NEVER: Rank
"""In no table; a single record shows it, a long text whole."""
RANK_PLAIN: Rank
"""After the leading columns, as far as the terminal is wide enough."""
RANK_UNSPECIFIED: Rank
"""Not given: the rule holds."""
RANK_WIDE: Rank
"""In wide tables only."""
REFERS_FIELD_NUMBER: int
REQUIRED_FIELD_NUMBER: int
ROLE_ANYONE: Role
"""Callers without a login. As the only role of a method, tokens are ignored. With other roles, a
caller with a valid token is known, and one with an invalid token counts as not logged in."""
ROLE_BOSS: Role
"""A dealer company's head."""
ROLE_BUYER: Role
"""A dealer's buyer: prices and orders."""
ROLE_CLERK: Role
"""A dealer's clerk: reads posts, sees no prices."""
ROLE_DEALER: Role
"""Short for boss, buyer, bookkeeper and clerk."""
ROLE_DEALER_FINANCE: Role
"""A dealer's bookkeeper: orders and statements."""
ROLE_DELIVERY: Role
"""Staff: drives goods to dealers."""
ROLE_FINANCE: Role
"""Staff: confirms money, keeps the accounts."""
ROLE_INTEGRATOR: Role
"""A service account that exchanges records with another system; never a person."""
ROLE_MANAGER: Role
"""Staff: leads a team, sees its customers."""
ROLE_MARKETING: Role
"""Staff: publishes and campaigns."""
ROLE_OWNER: Role
"""Staff: the owner of the enterprise."""
ROLE_PROSPECT: Role
"""A member of a company that joined and has not been approved to order."""
ROLE_SALES: Role
"""Staff: sells, sees the customers it owns and the pool."""
ROLE_STAFF: Role
"""Short for every staff role."""
ROLE_UNSPECIFIED: Role
"""No role; opens nothing."""
ROLE_WAREHOUSE: Role
"""Staff: receives and issues goods."""
SECRET_FIELD_FIELD_NUMBER: int
SECRET_FIELD_NUMBER: int
STAGED_FIELD_NUMBER: int
UNKEYED_FIELD_NUMBER: int
access: _descriptor.FieldDescriptor
asks_first: _descriptor.FieldDescriptor
changes_many: _descriptor.FieldDescriptor
command: _descriptor.FieldDescriptor
disclosed: _descriptor.FieldDescriptor
domain: _descriptor.FieldDescriptor
heavy: _descriptor.FieldDescriptor
own_command: _descriptor.FieldDescriptor
personal: _descriptor.FieldDescriptor
rank: _descriptor.FieldDescriptor
refers: _descriptor.FieldDescriptor
required: _descriptor.FieldDescriptor
secret: _descriptor.FieldDescriptor
secret_field: _descriptor.FieldDescriptor
staged: _descriptor.FieldDescriptor
unkeyed: _descriptor.FieldDescriptor

class Access(_message.Message):
    """The roles that may call a method."""
    __slots__ = ["roles"]
    ROLES_FIELD_NUMBER: _ClassVar[int]
    roles: _containers.RepeatedScalarFieldContainer[Role]
    """At least one; a caller needs one of them."""
    def __init__(self, roles: _Optional[_Iterable[_Union[Role, str]]] = ...) -> None: ...

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Who may call. A method lists the roles that open it; a caller needs one of them."""
    __slots__: tuple[str, ...] = ()

class Rank(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where the tables of the staff CLI show a field. Without it a rule by type and name holds: the names,
    numbers, states and totals lead; ids, versions, create_time, update_time and messages are wide;
    bytes, descriptions, notes, bodies and lists of messages never stand in a table; the rest is plain."""
    __slots__: tuple[str, ...] = ()
