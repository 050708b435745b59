from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
POST_KIND_CAMPAIGN: PostKind
"""A campaign."""
POST_KIND_DOCUMENT: PostKind
"""A document."""
POST_KIND_NEW_ARRIVAL: PostKind
"""New products."""
POST_KIND_NOTICE: PostKind
"""A notice."""
POST_KIND_PROMOTION: PostKind
"""A promotion."""
POST_KIND_RECRUITMENT: PostKind
"""A search for new dealers (招商)."""
POST_KIND_UNSPECIFIED: PostKind
"""Not given: refused in PublishPost, every kind in ListPosts."""
READER_FILTER_GONE: ReaderFilter
"""Members that have not opened the post and are disabled now. Read, unread and gone together are
every member."""
READER_FILTER_READ: ReaderFilter
"""Members that have opened the post, disabled or not."""
READER_FILTER_UNREAD: ReaderFilter
"""Members that have not opened the post and are not disabled."""
READER_FILTER_UNSPECIFIED: ReaderFilter
"""Every member of the audience."""

class Audience(_message.Message):
    """Whom a post is for. Values of one field are alternatives; every field that is set must hold. At
    most 100 values in all."""
    __slots__ = ["class_codes", "everyone", "owner_ids", "tags"]
    CLASS_CODES_FIELD_NUMBER: _ClassVar[int]
    EVERYONE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    class_codes: _containers.RepeatedScalarFieldContainer[str]
    """Companies of one of these classes; empty: of any class and of none."""
    everyone: bool
    """True: every member; then no other field is set."""
    owner_ids: _containers.RepeatedScalarFieldContainer[int]
    """Companies owned by one of these staff members, where 0 stands for the pool; empty: of any
    owner."""
    tags: _containers.RepeatedScalarFieldContainer[str]
    """Companies with one of these tags; empty: with or without tags."""
    def __init__(self, everyone: bool = ..., class_codes: _Optional[_Iterable[str]] = ..., tags: _Optional[_Iterable[str]] = ..., owner_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class Comment(_message.Message):
    """A comment on a post."""
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
    """The staff member, member or service account that wrote it."""
    author_name: str
    """The author's name now; empty once the author's data were erased."""
    body: str
    """1 to 2,000 characters, several lines."""
    create_time: _timestamp_pb2.Timestamp
    """When the comment was written."""
    customer_id: int
    """The company that alone reads it besides staff: the company of its author, or the one that it
    is for; 0: everyone who sees the post."""
    from_staff: bool
    """True: a staff member or a backend of the enterprise wrote it."""
    id: int
    """The comment's identifier, above 0; it rises with time."""
    mine: bool
    """True: the caller wrote it."""
    post_id: int
    """The post that it is about."""
    reply_to_id: int
    """The comment that it answers; 0 for none."""
    def __init__(self, id: _Optional[int] = ..., post_id: _Optional[int] = ..., body: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., author_name: _Optional[str] = ..., from_staff: bool = ..., customer_id: _Optional[int] = ..., reply_to_id: _Optional[int] = ..., mine: bool = ..., author_id: _Optional[int] = ...) -> None: ...

class CreateCommentRequest(_message.Message):
    """The request of CreateComment."""
    __slots__ = ["body", "customer_id", "post_id", "reply_to_id", "request_id"]
    BODY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_TO_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    body: str
    """1 to 2,000 characters, several lines; BAD_BODY otherwise."""
    customer_id: int
    """From staff: the company of the audience that alone reads it besides staff; 0: the company of
    the comment answered, otherwise everyone who sees the post. From a member: 0 or its own
    company."""
    post_id: int
    """The post to comment on."""
    reply_to_id: int
    """The comment that it answers, of the same post; 0 for none."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., post_id: _Optional[int] = ..., body: _Optional[str] = ..., reply_to_id: _Optional[int] = ..., customer_id: _Optional[int] = ...) -> None: ...

class CreateCommentResponse(_message.Message):
    """The response of CreateComment."""
    __slots__ = ["comment"]
    COMMENT_FIELD_NUMBER: _ClassVar[int]
    comment: Comment
    """The new comment."""
    def __init__(self, comment: _Optional[_Union[Comment, _Mapping[str, object]]] = ...) -> None: ...

class GetPostRequest(_message.Message):
    """The request of GetPost."""
    __slots__ = ["post_id"]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    post_id: int
    """The post to read."""
    def __init__(self, post_id: _Optional[int] = ...) -> None: ...

class GetPostResponse(_message.Message):
    """The response of GetPost."""
    __slots__ = ["post"]
    POST_FIELD_NUMBER: _ClassVar[int]
    post: Post
    """The post as the caller may see it."""
    def __init__(self, post: _Optional[_Union[Post, _Mapping[str, object]]] = ...) -> None: ...

class ListCommentsRequest(_message.Message):
    """The request of ListComments."""
    __slots__ = ["page_size", "page_token", "post_id"]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    post_id: int
    """The post whose comments are listed."""
    def __init__(self, post_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCommentsResponse(_message.Message):
    """The response of ListComments."""
    __slots__ = ["comments", "next_page_token"]
    COMMENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    comments: _containers.RepeatedCompositeFieldContainer[Comment]
    """The comments of the page, oldest first."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, comments: _Optional[_Iterable[_Union[Comment, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListPostsRequest(_message.Message):
    """The request of ListPosts. Both filters must hold where they are given."""
    __slots__ = ["kind", "page_size", "page_token", "unread_only"]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    UNREAD_ONLY_FIELD_NUMBER: _ClassVar[int]
    kind: PostKind
    """Only posts of this kind; unspecified: every kind."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    unread_only: bool
    """True: only posts that the member has not opened. From staff it is refused with
    UNREAD_FOR_MEMBERS."""
    def __init__(self, kind: _Optional[_Union[PostKind, str]] = ..., unread_only: bool = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPostsResponse(_message.Message):
    """The response of ListPosts."""
    __slots__ = ["next_page_token", "posts"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POSTS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    posts: _containers.RepeatedCompositeFieldContainer[Post]
    """The posts of the page, newest first."""
    def __init__(self, posts: _Optional[_Iterable[_Union[Post, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListReadersRequest(_message.Message):
    """The request of ListReaders."""
    __slots__ = ["filter", "owner_id", "page_size", "page_token", "post_id"]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    filter: ReaderFilter
    """Which members to list; unspecified: all."""
    owner_id: int
    """Only members of customers of this owner; 0: of the pool; absent: of every customer that the
    caller sees."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    post_id: int
    """The post whose audience is listed."""
    def __init__(self, post_id: _Optional[int] = ..., filter: _Optional[_Union[ReaderFilter, str]] = ..., owner_id: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListReadersResponse(_message.Message):
    """The response of ListReaders."""
    __slots__ = ["next_page_token", "owners", "readers"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    READERS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    owners: _containers.RepeatedCompositeFieldContainer[OwnerReach]
    """The counts of each owner that the caller sees, whatever the filters, the pool last; empty
    after the first page."""
    readers: _containers.RepeatedCompositeFieldContainer[PostReader]
    """The members of the page, by company and member."""
    def __init__(self, readers: _Optional[_Iterable[_Union[PostReader, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ..., owners: _Optional[_Iterable[_Union[OwnerReach, _Mapping[str, object]]]] = ...) -> None: ...

class MarkReadRequest(_message.Message):
    """The request of MarkRead."""
    __slots__ = ["post_id", "request_id"]
    POST_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    post_id: int
    """The post that the member opened."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    def __init__(self, request_id: _Optional[str] = ..., post_id: _Optional[int] = ...) -> None: ...

class MarkReadResponse(_message.Message):
    """The response of MarkRead."""
    __slots__ = ["read_time"]
    READ_TIME_FIELD_NUMBER: _ClassVar[int]
    read_time: _timestamp_pb2.Timestamp
    """When the member first opened the post."""
    def __init__(self, read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class OwnerReach(_message.Message):
    """The counts of a post for the customers of one owner."""
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
    """The number of companies of the members in member_count."""
    gone_member_count: int
    """How many of member_count have not opened the post and are disabled now."""
    late_member_count: int
    """Members that were created after publishing and see the post; not in member_count."""
    late_read_member_count: int
    """How many of late_member_count have opened the post."""
    member_count: int
    """Members in the audience as it was fixed, by the owner of their company now. Read, unread and
    gone members together are member_count."""
    owner_id: int
    """The staff member that owns the customers now; 0 for the pool."""
    owner_name: str
    """The owner's name; empty for the pool and for an erased person."""
    read_company_count: int
    """The number of companies of which at least one member in member_count has opened the post."""
    read_member_count: int
    """How many of member_count have opened the post."""
    def __init__(self, owner_id: _Optional[int] = ..., owner_name: _Optional[str] = ..., member_count: _Optional[int] = ..., read_member_count: _Optional[int] = ..., company_count: _Optional[int] = ..., read_company_count: _Optional[int] = ..., gone_member_count: _Optional[int] = ..., late_member_count: _Optional[int] = ..., late_read_member_count: _Optional[int] = ...) -> None: ...

class Post(_message.Message):
    """A post, with the caller's own state for a member and the counts for staff."""
    __slots__ = ["audience", "body", "company_count", "gone_member_count", "id", "kind", "late_member_count", "late_read_member_count", "member_count", "publish_time", "publisher_id", "read", "read_member_count", "read_time", "title", "version", "view_count"]
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
    VIEW_COUNT_FIELD_NUMBER: _ClassVar[int]
    audience: Audience
    """The audience as it was asked for; absent for members."""
    body: str
    """At most 20,000 characters, several lines; empty for none."""
    company_count: int
    """The number of companies of those members, under the same rules."""
    gone_member_count: int
    """How many of member_count have not opened the post and are disabled now. Set in GetPost for
    staff; 0 elsewhere. Unread members are member_count - read_member_count - gone_member_count."""
    id: int
    """The post's identifier, above 0."""
    kind: PostKind
    """What the post is about."""
    late_member_count: int
    """The number of members that were created after publishing and see the post because their
    company meets the audience rule; not in member_count. Set in GetPost for staff; 0 elsewhere."""
    late_read_member_count: int
    """How many of late_member_count have opened the post. Set in GetPost for staff; 0 elsewhere."""
    member_count: int
    """The number of members in the audience when it was fixed; 0 for members. For a staff member
    with no role but sales only members of the customers that it owns and of the pool count, and
    only in GetPost and PublishPost; elsewhere it is 0."""
    publish_time: _timestamp_pb2.Timestamp
    """When the post became visible."""
    publisher_id: int
    """The staff member or service account that published it."""
    read: bool
    """True: this member has opened the post; false for staff."""
    read_member_count: int
    """How many of member_count have opened the post. Set in GetPost for staff; 0 elsewhere."""
    read_time: _timestamp_pb2.Timestamp
    """When this member first opened the post; absent while unread, and for staff."""
    title: str
    """1 to 200 characters on one line."""
    version: int
    """Always 1: a post does not change."""
    view_count: int
    """How often members looked at the post with GetPost: once a member and day of UTC. A look counts
    within some seconds; a server that is killed loses those of its last 5 seconds. Set in GetPost
    for staff that see every customer; 0 elsewhere, and before the first look."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., kind: _Optional[_Union[PostKind, str]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., publish_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., publisher_id: _Optional[int] = ..., read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., read: bool = ..., audience: _Optional[_Union[Audience, _Mapping[str, object]]] = ..., member_count: _Optional[int] = ..., company_count: _Optional[int] = ..., read_member_count: _Optional[int] = ..., gone_member_count: _Optional[int] = ..., late_member_count: _Optional[int] = ..., late_read_member_count: _Optional[int] = ..., view_count: _Optional[int] = ...) -> None: ...

class PostReader(_message.Message):
    """A member of an audience."""
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
    """The member's company."""
    customer_name: str
    """The company's name."""
    disabled: bool
    """True: the member is disabled now and cannot read the post."""
    late: bool
    """True: the member was created after publishing; it is not in the counts of the audience as it
    was fixed."""
    member_id: int
    """The member."""
    member_name: str
    """The member's name; empty once the person is erased."""
    owner_id: int
    """The staff member that owns the company now; 0 in the pool."""
    read_time: _timestamp_pb2.Timestamp
    """When the member first opened the post; absent while unread."""
    def __init__(self, member_id: _Optional[int] = ..., member_name: _Optional[str] = ..., customer_id: _Optional[int] = ..., customer_name: _Optional[str] = ..., owner_id: _Optional[int] = ..., read_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., disabled: bool = ..., late: bool = ...) -> None: ...

class PublishPostRequest(_message.Message):
    """The request of PublishPost."""
    __slots__ = ["audience", "body", "kind", "request_id", "title"]
    AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    audience: Audience
    """Whom the post is for: everyone, or at least one condition."""
    body: str
    """At most 20,000 characters, several lines; BAD_BODY otherwise; empty for none."""
    kind: PostKind
    """What the post is about."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    title: str
    """1 to 200 characters on one line; BAD_TITLE otherwise."""
    def __init__(self, request_id: _Optional[str] = ..., kind: _Optional[_Union[PostKind, str]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., audience: _Optional[_Union[Audience, _Mapping[str, object]]] = ...) -> None: ...

class PublishPostResponse(_message.Message):
    """The response of PublishPost."""
    __slots__ = ["post"]
    POST_FIELD_NUMBER: _ClassVar[int]
    post: Post
    """The post, with member_count and company_count of the whole audience."""
    def __init__(self, post: _Optional[_Union[Post, _Mapping[str, object]]] = ...) -> None: ...

class SubscribeRequest(_message.Message):
    """The request of Subscribe."""
    __slots__ = ["cursor"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    """The last cursor received, to continue after it; empty to begin now."""
    def __init__(self, cursor: _Optional[str] = ...) -> None: ...

class SubscribeResponse(_message.Message):
    """The response of Subscribe: an event, or a cursor alone."""
    __slots__ = ["comment", "cursor", "post"]
    COMMENT_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    POST_FIELD_NUMBER: _ClassVar[int]
    comment: Comment
    """A new comment."""
    cursor: str
    """The opaque position after this message, from which to continue."""
    post: Post
    """A new post."""
    def __init__(self, cursor: _Optional[str] = ..., post: _Optional[_Union[Post, _Mapping[str, object]]] = ..., comment: _Optional[_Union[Comment, _Mapping[str, object]]] = ...) -> None: ...

class PostKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a post is about."""
    __slots__: tuple[str, ...] = ()

class ReaderFilter(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Which part of an audience to list."""
    __slots__: tuple[str, ...] = ()
