from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CancelUploadRequest(_message.Message):
    """The request of CancelUpload."""
    __slots__ = ["request_id", "upload_id"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    upload_id: str
    """The request_id of the upload."""
    def __init__(self, request_id: _Optional[str] = ..., upload_id: _Optional[str] = ...) -> None: ...

class CancelUploadResponse(_message.Message):
    """The response of CancelUpload."""
    __slots__ = ["cancelled"]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    cancelled: bool
    """True: received content was removed; false: there was none."""
    def __init__(self, cancelled: bool = ...) -> None: ...

class DeleteFileRequest(_message.Message):
    """The request of DeleteFile."""
    __slots__ = ["file_id", "request_id", "version"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    """The file to delete."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., file_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteFileResponse(_message.Message):
    """The response of DeleteFile; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class DownloadFileRequest(_message.Message):
    """The request of DownloadFile."""
    __slots__ = ["file_id", "offset_bytes"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    """The file to download."""
    offset_bytes: int
    """The offset in the file, in bytes, at which to begin: 0 to its size; above 0 to resume a
    download. BAD_OFFSET otherwise."""
    def __init__(self, file_id: _Optional[int] = ..., offset_bytes: _Optional[int] = ...) -> None: ...

class DownloadFileResponse(_message.Message):
    """A message of DownloadFile: the description in the first, content in each."""
    __slots__ = ["content", "file", "offset_bytes"]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    content: bytes
    """A part of the content, at most 256 KiB; empty for an empty file."""
    file: File
    """The description of the file; absent after the first message."""
    offset_bytes: int
    """The offset in the file, in bytes, at which content begins."""
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ..., offset_bytes: _Optional[int] = ..., content: _Optional[bytes] = ...) -> None: ...

class File(_message.Message):
    """The description of a file."""
    __slots__ = ["content_type", "create_time", "customer_id", "id", "name", "sha256", "shared", "size_bytes", "update_time", "uploader_id", "version"]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPLOADER_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    content_type: str
    """The media type as it was announced: image/jpeg."""
    create_time: _timestamp_pb2.Timestamp
    """When the upload was completed."""
    customer_id: int
    """The customer that the file belongs to; 0: the enterprise's own file."""
    id: int
    """The file's identifier, above 0."""
    name: str
    """1 to 255 characters on one line, without a slash. Several files may have the same name."""
    sha256: bytes
    """The SHA-256 of the content, 32 bytes."""
    shared: bool
    """True: every member may read the file."""
    size_bytes: int
    """The size of the content in bytes; 0 for an empty file."""
    update_time: _timestamp_pb2.Timestamp
    """When the description last changed."""
    uploader_id: int
    """The staff member, member or service account that uploaded it."""
    version: int
    """1 when created, higher by 1 after each change."""
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[bytes] = ..., shared: bool = ..., customer_id: _Optional[int] = ..., uploader_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class FileDraft(_message.Message):
    """The announcement of an upload."""
    __slots__ = ["content_type", "customer_id", "name", "sha256", "shared", "size_bytes"]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    content_type: str
    """The media type, type/subtype with its parameters: at most 100 printable ASCII characters;
    BAD_CONTENT_TYPE otherwise. Empty means application/octet-stream."""
    customer_id: int
    """From staff: the customer that the file belongs to; 0: the enterprise. From a member it is
    ignored: the file belongs to its own company."""
    name: str
    """1 to 255 characters on one line, without a slash; BAD_NAME otherwise."""
    sha256: bytes
    """The SHA-256 of the whole content, 32 bytes; BAD_DIGEST otherwise."""
    shared: bool
    """True: every member may read the file. Only staff may set it, and only without a customer;
    BAD_SHARING otherwise."""
    size_bytes: int
    """The size of the whole content in bytes: 0 to the server's limit, 1 GiB unless configured;
    FILE_TOO_LARGE otherwise."""
    def __init__(self, name: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[bytes] = ..., shared: bool = ..., customer_id: _Optional[int] = ...) -> None: ...

class GetFileRequest(_message.Message):
    """The request of GetFile."""
    __slots__ = ["file_id"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    """The file to read."""
    def __init__(self, file_id: _Optional[int] = ...) -> None: ...

class GetFileResponse(_message.Message):
    """The response of GetFile."""
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    """The description of the file."""
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...

class GetUploadRequest(_message.Message):
    """The request of GetUpload."""
    __slots__ = ["upload_id"]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    upload_id: str
    """The request_id of the upload."""
    def __init__(self, upload_id: _Optional[str] = ...) -> None: ...

class GetUploadResponse(_message.Message):
    """The response of GetUpload."""
    __slots__ = ["done", "received_bytes"]
    DONE_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    done: bool
    """True: the file exists. A retry with the first message alone gets its response again."""
    received_bytes: int
    """The number of bytes received, from the beginning of the file; 0 for an upload that does not
    exist or is complete."""
    def __init__(self, received_bytes: _Optional[int] = ..., done: bool = ...) -> None: ...

class ListFilesRequest(_message.Message):
    """The request of ListFiles. Both filters must hold where they are given."""
    __slots__ = ["customer_id", "page_size", "page_token", "shared_only"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SHARED_ONLY_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """Only files of this customer; 0: any. A customer that the caller does not see has none."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    shared_only: bool
    """True: only files that are shared with every member."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., customer_id: _Optional[int] = ..., shared_only: bool = ...) -> None: ...

class ListFilesResponse(_message.Message):
    """The response of ListFiles."""
    __slots__ = ["files", "next_page_token"]
    FILES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    files: _containers.RepeatedCompositeFieldContainer[File]
    """The files of the page, newest first."""
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    def __init__(self, files: _Optional[_Iterable[_Union[File, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListUploadsRequest(_message.Message):
    """The request of ListUploads; it has no fields."""
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListUploadsResponse(_message.Message):
    """The response of ListUploads."""
    __slots__ = ["uploads"]
    UPLOADS_FIELD_NUMBER: _ClassVar[int]
    uploads: _containers.RepeatedCompositeFieldContainer[PendingUpload]
    """At most 16, the one that received content last first."""
    def __init__(self, uploads: _Optional[_Iterable[_Union[PendingUpload, _Mapping[str, object]]]] = ...) -> None: ...

class PendingUpload(_message.Message):
    """An unfinished upload."""
    __slots__ = ["file", "received_bytes", "update_time", "upload_id"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    file: FileDraft
    """The announcement, which the first message of a resumption repeats."""
    received_bytes: int
    """The number of bytes received, from the beginning of the file."""
    update_time: _timestamp_pb2.Timestamp
    """When content last arrived, by the server's clock."""
    upload_id: str
    """The request_id of the upload, in lower case."""
    def __init__(self, upload_id: _Optional[str] = ..., file: _Optional[_Union[FileDraft, _Mapping[str, object]]] = ..., received_bytes: _Optional[int] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class UpdateFileRequest(_message.Message):
    """The request of UpdateFile. A field that is absent keeps its value."""
    __slots__ = ["file_id", "name", "request_id", "shared", "version"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    """The file to change."""
    name: str
    """1 to 255 characters on one line, without a slash. Absent: the name stays."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    shared: bool
    """True: every member may read the file; refused with BAD_SHARING for a customer's file. False:
    staff only. Absent: it stays as it is."""
    version: int
    """The version that the caller last read, above 0. Another stored version refuses the request:
    STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., file_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., shared: bool = ...) -> None: ...

class UpdateFileResponse(_message.Message):
    """The response of UpdateFile."""
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    """The file after the change."""
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...

class UploadFileRequest(_message.Message):
    """A message of UploadFile: the announcement in the first, content in each."""
    __slots__ = ["content", "file", "offset_bytes", "request_id"]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    content: bytes
    """A part of the content; may be empty. A message is at most 4 MiB unless configured."""
    file: FileDraft
    """The announcement. Required in the first message; ignored in those after it."""
    offset_bytes: int
    """The offset in the file, in bytes, at which content begins; not beyond the bytes received so
    far (OFFSET_AHEAD)."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this upload, and that names it in GetUpload
    and CancelUpload. Required in the first message; ignored in those after it."""
    def __init__(self, request_id: _Optional[str] = ..., file: _Optional[_Union[FileDraft, _Mapping[str, object]]] = ..., offset_bytes: _Optional[int] = ..., content: _Optional[bytes] = ...) -> None: ...

class UploadFileResponse(_message.Message):
    """The response of UploadFile."""
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    """The new file."""
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...
