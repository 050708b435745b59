from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CancelUploadRequest(_message.Message):
    __slots__ = ["request_id", "upload_id"]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    upload_id: str
    def __init__(self, request_id: _Optional[str] = ..., upload_id: _Optional[str] = ...) -> None: ...

class CancelUploadResponse(_message.Message):
    __slots__ = ["cancelled"]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    cancelled: bool
    def __init__(self, cancelled: bool = ...) -> None: ...

class DeleteFileRequest(_message.Message):
    __slots__ = ["file_id", "request_id", "version"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    request_id: str
    version: int
    def __init__(self, request_id: _Optional[str] = ..., file_id: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

class DeleteFileResponse(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class DownloadFileRequest(_message.Message):
    __slots__ = ["file_id", "offset_bytes"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    offset_bytes: int
    def __init__(self, file_id: _Optional[int] = ..., offset_bytes: _Optional[int] = ...) -> None: ...

class DownloadFileResponse(_message.Message):
    __slots__ = ["content", "file", "offset_bytes"]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    content: bytes
    file: File
    offset_bytes: int
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ..., offset_bytes: _Optional[int] = ..., content: _Optional[bytes] = ...) -> None: ...

class File(_message.Message):
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
    create_time: _timestamp_pb2.Timestamp
    customer_id: int
    id: int
    name: str
    sha256: bytes
    shared: bool
    size_bytes: int
    update_time: _timestamp_pb2.Timestamp
    uploader_id: int
    version: int
    def __init__(self, id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[bytes] = ..., shared: bool = ..., customer_id: _Optional[int] = ..., uploader_id: _Optional[int] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class FileDraft(_message.Message):
    __slots__ = ["content_type", "customer_id", "name", "sha256", "shared", "size_bytes"]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    content_type: str
    customer_id: int
    name: str
    sha256: bytes
    shared: bool
    size_bytes: int
    def __init__(self, name: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[bytes] = ..., shared: bool = ..., customer_id: _Optional[int] = ...) -> None: ...

class GetFileRequest(_message.Message):
    __slots__ = ["file_id"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    def __init__(self, file_id: _Optional[int] = ...) -> None: ...

class GetFileResponse(_message.Message):
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...

class GetUploadRequest(_message.Message):
    __slots__ = ["upload_id"]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    upload_id: str
    def __init__(self, upload_id: _Optional[str] = ...) -> None: ...

class GetUploadResponse(_message.Message):
    __slots__ = ["done", "received_bytes"]
    DONE_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    done: bool
    received_bytes: int
    def __init__(self, received_bytes: _Optional[int] = ..., done: bool = ...) -> None: ...

class ListFilesRequest(_message.Message):
    __slots__ = ["customer_id", "page_size", "page_token", "shared_only"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SHARED_ONLY_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    page_size: int
    page_token: str
    shared_only: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., customer_id: _Optional[int] = ..., shared_only: bool = ...) -> None: ...

class ListFilesResponse(_message.Message):
    __slots__ = ["files", "next_page_token"]
    FILES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    files: _containers.RepeatedCompositeFieldContainer[File]
    next_page_token: str
    def __init__(self, files: _Optional[_Iterable[_Union[File, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListUploadsRequest(_message.Message):
    __slots__: tuple[str, ...] = ()
    def __init__(self) -> None: ...

class ListUploadsResponse(_message.Message):
    __slots__ = ["uploads"]
    UPLOADS_FIELD_NUMBER: _ClassVar[int]
    uploads: _containers.RepeatedCompositeFieldContainer[PendingUpload]
    def __init__(self, uploads: _Optional[_Iterable[_Union[PendingUpload, _Mapping[str, object]]]] = ...) -> None: ...

class PendingUpload(_message.Message):
    __slots__ = ["file", "received_bytes", "update_time", "upload_id"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    file: FileDraft
    received_bytes: int
    update_time: _timestamp_pb2.Timestamp
    upload_id: str
    def __init__(self, upload_id: _Optional[str] = ..., file: _Optional[_Union[FileDraft, _Mapping[str, object]]] = ..., received_bytes: _Optional[int] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class UpdateFileRequest(_message.Message):
    __slots__ = ["file_id", "name", "request_id", "shared", "version"]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    file_id: int
    name: str
    request_id: str
    shared: bool
    version: int
    def __init__(self, request_id: _Optional[str] = ..., file_id: _Optional[int] = ..., version: _Optional[int] = ..., name: _Optional[str] = ..., shared: bool = ...) -> None: ...

class UpdateFileResponse(_message.Message):
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...

class UploadFileRequest(_message.Message):
    __slots__ = ["content", "file", "offset_bytes", "request_id"]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    content: bytes
    file: FileDraft
    offset_bytes: int
    request_id: str
    def __init__(self, request_id: _Optional[str] = ..., file: _Optional[_Union[FileDraft, _Mapping[str, object]]] = ..., offset_bytes: _Optional[int] = ..., content: _Optional[bytes] = ...) -> None: ...

class UploadFileResponse(_message.Message):
    __slots__ = ["file"]
    FILE_FIELD_NUMBER: _ClassVar[int]
    file: File
    def __init__(self, file: _Optional[_Union[File, _Mapping[str, object]]] = ...) -> None: ...
