from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
POST_KIND_CAMPAIGN: PostKind
POST_KIND_DOCUMENT: PostKind
POST_KIND_NEW_ARRIVAL: PostKind
POST_KIND_NOTICE: PostKind
POST_KIND_PROMOTION: PostKind
POST_KIND_RECRUITMENT: PostKind
POST_KIND_UNSPECIFIED: PostKind
READER_FILTER_GONE: ReaderFilter
READER_FILTER_READ: ReaderFilter
READER_FILTER_UNREAD: ReaderFilter
READER_FILTER_UNSPECIFIED: ReaderFilter

class Audience(_message.Message):
    __slots__ = ["class_codes", "everyone", "owner_ids", "tags"]
    CLASS_CODES_FIELD_NUMBER: _ClassVar[int]
    EVERYONE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    class_codes: _containers.RepeatedScalarFieldContainer[str]
    everyone: bool
    owner_ids: _containers.RepeatedScalarFieldContainer[int]
    tags: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, everyone: bool = ..., class_codes: _Optional[_Iterable[str]] = ..., tags: _Optional[_Iterable[str]] = ..., owner_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class Comment(_message.Message):
    __slots__ = ["author_id", "author_name", "body", "create_time", "customer_id", "from_staff", "id", "mine", "post_id", "reply_to_id"]
    AUTHOR_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_NAME_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_STAFF_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    MINE_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_TO_ID_FIELD_NUMBER: _ClassVar[int]
    author_id: int
    author_name: str
    body: str
    create_time: _timestamp_pb2.Timestamp
    customer_id: int
    from_staff: bool
    id: int
    mine: bool
    post_id: int
    reply_to_id: int
    def __init__(self, id: _Optional[int] = ..., post_id: _Optional[int] = ..., body: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., author_name: _Optional[str] = ..., from_staff: bool = ..., customer_id: _Optional[int] = ..., reply_to_id: _Optional[int] = ..., mine: bool = ..., author_id: _Optional[int] = ...) -> None: ...

class CreateCommentRequest(_message.Message):
    __slots__ = ["body", "customer_id", "post_id", "reply_to_id", "request_id"]
    BODY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_TO_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    body: str
    customer_id: int
    post_id: int
    reply_to_id: int
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., post_id: _Optional[int] = ..., body: _Optional[str] = ..., reply_to_id: _Optional[int] = ..., customer_id: _Optional[int] = ...) -> None: ...

class CreateCommentResponse(_message.Message):
    __slots__ = ["comment"]
    COMMENT_FIELD_NUMBER: _ClassVar[int]
    comment: Comment
    def __init__(self, comment: _Optional[_Union[Comment, _Mapping[str, object]]] = ...) -> None: ...

class GetPostRequest(_message.Message):
    __slots__ = ["post_id"]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    post_id: int
    def __init__(self, post_id: _Optional[int] = ...) -> None: ...

class GetPostResponse(_message.Message):
    __slots__ = ["post"]
    POST_FIELD_NUMBER: _ClassVar[int]
    post: Post
    def __init__(self, post: _Optional[_Union[Post, _Mapping[str, object]]] = ...) -> None: ...

class ListCommentsRequest(_message.Message):
    __slots__ = ["page_size", "page_token", "post_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    post_id: int
    def __init__(self, post_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCommentsResponse(_message.Message):
    __slots__ = ["comments", "next_page_token"]
    COMMENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    comments: _containers.RepeatedCompositeFieldContainer[Comment]
    next_page_token: str
    def __init__(self, comments: _Optional[_Iterable[_Union[Comment, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListPostsRequest(_message.Message):
    __slots__ = ["kind", "page_size", "page_token", "unread_only"]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    UNREAD_ONLY_FIELD_NUMBER: _ClassVar[int]
    kind: PostKind
    page_size: int
    page_token: str
    unread_only: bool
    def __init__(self, kind: _Optional[_Union[PostKind, str]] = ..., unread_only: bool = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPostsResponse(_message.Message):
    __slots__ = ["next_page_token", "posts"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POSTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    posts: _containers.RepeatedCompositeFieldContainer[Post]
    def __init__(self, posts: _Optional[_Iterable[_Union[Post, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListReadersRequest(_message.Message):
    __slots__ = ["filter", "owner_id", "page_size", "page_token", "post_id"]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    filter: ReaderFilter
    owner_id: int
    page_size: int
    page_token: str
    post_id: int
    def __init__(self, post_id: _Optional[int] = ..., filter: _Optional[_Union[ReaderFilter, str]] = ..., owner_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListReadersResponse(_message.Message):
    __slots__ = ["next_page_token", "owners", "readers"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    READERS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    owners: _containers.RepeatedCompositeFieldContainer[OwnerReach]
    readers: _containers.RepeatedCompositeFieldContainer[PostReader]
    def __init__(self, readers: _Optional[_Iterable[_Union[PostReader, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ..., owners: _Optional[_Iterable[_Union[OwnerReach, _Mapping[str, object]]]] = ...) -> None: ...

class MarkReadRequest(_message.Message):
    __slots__ = ["post_id", "request_id"]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    post_id: int
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., post_id: _Optional[int] = ...) -> None: ...

class MarkReadResponse(_message.Message):
    __slots__ = ["read_time"]
    READ_TIME_FIELD_NUMBER: _ClassVar[int]
    read_time: _timestamp_pb2.Timestamp
    def __init__(self, read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class OwnerReach(_message.Message):
    __slots__ = ["company_count", "gone_member_count", "late_member_count", "late_read_member_count", "member_count", "owner_id", "owner_name", "read_company_count", "read_member_count"]
    COMPANY_COUNT_FIELD_NUMBER: _ClassVar[int]
    GONE_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    LATE_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    LATE_READ_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_NAME_FIELD_NUMBER: _ClassVar[int]
    READ_COMPANY_COUNT_FIELD_NUMBER: _ClassVar[int]
    READ_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    company_count: int
    gone_member_count: int
    late_member_count: int
    late_read_member_count: int
    member_count: int
    owner_id: int
    owner_name: str
    read_company_count: int
    read_member_count: int
    def __init__(self, owner_id: _Optional[int] = ..., owner_name: _Optional[str] = ..., member_count: _Optional[int] = ..., read_member_count: _Optional[int] = ..., company_count: _Optional[int] = ..., read_company_count: _Optional[int] = ..., gone_member_count: _Optional[int] = ..., late_member_count: _Optional[int] = ..., late_read_member_count: _Optional[int] = ...) -> None: ...

class Post(_message.Message):
    __slots__ = ["audience", "body", "company_count", "gone_member_count", "id", "kind", "late_member_count", "late_read_member_count", "member_count", "publish_time", "publisher_id", "read", "read_member_count", "read_time", "title", "version"]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    COMPANY_COUNT_FIELD_NUMBER: _ClassVar[int]
    GONE_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    LATE_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    LATE_READ_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[int]
    READ_FIELD_NUMBER: _ClassVar[int]
    READ_MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    READ_TIME_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    audience: Audience
    body: str
    company_count: int
    gone_member_count: int
    id: int
    kind: PostKind
    late_member_count: int
    late_read_member_count: int
    member_count: int
    publish_time: _timestamp_pb2.Timestamp
    publisher_id: int
    read: bool
    read_member_count: int
    read_time: _timestamp_pb2.Timestamp
    title: str
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., kind: _Optional[_Union[PostKind, str]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., publish_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., publisher_id: _Optional[int] = ..., read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., read: bool = ..., audience: _Optional[_Union[Audience, _Mapping[str, object]]] = ..., member_count: _Optional[int] = ..., company_count: _Optional[int] = ..., read_member_count: _Optional[int] = ..., gone_member_count: _Optional[int] = ..., late_member_count: _Optional[int] = ..., late_read_member_count: _Optional[int] = ...) -> None: ...

class PostReader(_message.Message):
    __slots__ = ["customer_id", "customer_name", "disabled", "late", "member_id", "member_name", "owner_id", "read_time"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    MEMBER_NAME_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    READ_TIME_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    customer_name: str
    disabled: bool
    late: bool
    member_id: int
    member_name: str
    owner_id: int
    read_time: _timestamp_pb2.Timestamp
    def __init__(self, member_id: _Optional[int] = ..., member_name: _Optional[str] = ..., customer_id: _Optional[int] = ..., customer_name: _Optional[str] = ..., owner_id: _Optional[int] = ..., read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., disabled: bool = ..., late: bool = ...) -> None: ...

class PublishPostRequest(_message.Message):
    __slots__ = ["audience", "body", "kind", "request_id", "title"]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    audience: Audience
    body: str
    kind: PostKind
    request_id: str
    title: str
    def __init__(self, request_id: _Optional[str] = ..., kind: _Optional[_Union[PostKind, str]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., audience: _Optional[_Union[Audience, _Mapping[str, object]]] = ...) -> None: ...

class PublishPostResponse(_message.Message):
    __slots__ = ["post"]
    POST_FIELD_NUMBER: _ClassVar[int]
    post: Post
    def __init__(self, post: _Optional[_Union[Post, _Mapping[str, object]]] = ...) -> None: ...

class SubscribeRequest(_message.Message):
    __slots__ = ["cursor"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    def __init__(self, cursor: _Optional[str] = ...) -> None: ...

class SubscribeResponse(_message.Message):
    __slots__ = ["comment", "cursor", "post"]
    COMMENT_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    POST_FIELD_NUMBER: _ClassVar[int]
    comment: Comment
    cursor: str
    post: Post
    def __init__(self, cursor: _Optional[str] = ..., post: _Optional[_Union[Post, _Mapping[str, object]]] = ..., comment: _Optional[_Union[Comment, _Mapping[str, object]]] = ...) -> None: ...

class PostKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()

class ReaderFilter(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__: tuple[str, ...] = ()
