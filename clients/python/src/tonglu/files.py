# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Files of the enterprise and of its dealers.

A file of a customer is read by that company's people and by the staff who see the customer. A
file of nobody in particular is the enterprise's: staff read it, and every member once it is
shared. To anyone else it does not exist. A content is stored once, however many files have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import files_pb2

__all__ = ["FileServiceClient"]


class FileServiceClient:
    """Files of the enterprise and of its dealers."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._upload_file = channel.stream_unary(
            "/tonglu.v1.FileService/UploadFile",
            request_serializer=files_pb2.UploadFileRequest.SerializeToString,
            response_deserializer=files_pb2.UploadFileResponse.FromString,
        )
        self._get_upload = channel.unary_unary(
            "/tonglu.v1.FileService/GetUpload",
            request_serializer=files_pb2.GetUploadRequest.SerializeToString,
            response_deserializer=files_pb2.GetUploadResponse.FromString,
        )
        self._list_uploads = channel.unary_unary(
            "/tonglu.v1.FileService/ListUploads",
            request_serializer=files_pb2.ListUploadsRequest.SerializeToString,
            response_deserializer=files_pb2.ListUploadsResponse.FromString,
        )
        self._cancel_upload = channel.unary_unary(
            "/tonglu.v1.FileService/CancelUpload",
            request_serializer=files_pb2.CancelUploadRequest.SerializeToString,
            response_deserializer=files_pb2.CancelUploadResponse.FromString,
        )
        self._download_file = channel.unary_stream(
            "/tonglu.v1.FileService/DownloadFile",
            request_serializer=files_pb2.DownloadFileRequest.SerializeToString,
            response_deserializer=files_pb2.DownloadFileResponse.FromString,
        )
        self._get_file = channel.unary_unary(
            "/tonglu.v1.FileService/GetFile",
            request_serializer=files_pb2.GetFileRequest.SerializeToString,
            response_deserializer=files_pb2.GetFileResponse.FromString,
        )
        self._list_files = channel.unary_unary(
            "/tonglu.v1.FileService/ListFiles",
            request_serializer=files_pb2.ListFilesRequest.SerializeToString,
            response_deserializer=files_pb2.ListFilesResponse.FromString,
        )
        self._update_file = channel.unary_unary(
            "/tonglu.v1.FileService/UpdateFile",
            request_serializer=files_pb2.UpdateFileRequest.SerializeToString,
            response_deserializer=files_pb2.UpdateFileResponse.FromString,
        )
        self._delete_file = channel.unary_unary(
            "/tonglu.v1.FileService/DeleteFile",
            request_serializer=files_pb2.DeleteFileRequest.SerializeToString,
            response_deserializer=files_pb2.DeleteFileResponse.FromString,
        )

    def upload_file(
        self, requests: Iterable[files_pb2.UploadFileRequest], *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.UploadFileResponse:
        """Uploads a file: the first message says what comes, it and those after it bring the content in
        order, cut anywhere.

        An upload that broke off is resumed with the same first message, its request_id included, and
        the content from where GetUpload says; what is sent again is skipped. The file exists once all
        of it is here and has the size and the SHA-256 that were announced; a retry after that gets the
        same reply. What comes of an upload is kept for three days, unless CancelUpload ends it or it
        gives way: a person has at most 16 uploads under way, and a further one takes the place of the
        oldest that nothing has come of for an hour.

        Refusals: BAD_NAME (1 to 255 characters on one line, no slash), BAD_CONTENT_TYPE, BAD_DIGEST
        (32 bytes), FILE_TOO_LARGE (of the server's limit, 1 GiB unless set), BAD_SHARING (a customer's
        file is not shared; members share nothing), NOT_FOUND (the customer), REQUEST_ID_REUSED (the
        upload was begun with another announcement), TOO_MANY_UPLOADS (16 of one person are under way,
        and all have moved within the last hour), TOO_MANY_OPEN (32 files go up and down),
        OFFSET_AHEAD (bytes are missing; facts: received_bytes), SIZE_EXCEEDED, UPLOAD_TAKEN_OVER (the
        upload was opened again), UPLOAD_CANCELLED (by CancelUpload, or it gave way to a newer one),
        UPLOAD_INCOMPLETE (facts: received_bytes), DIGEST_MISMATCH (what came is forgotten), DISK_FULL."""
        return self._upload_file(iter(requests), timeout=timeout, metadata=metadata)

    def get_upload(
        self, request: files_pb2.GetUploadRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.GetUploadResponse:
        """Says how much of one of the caller's uploads is here.

        Refusals: BAD_REQUEST_ID."""
        return self._get_upload(request, timeout=timeout, metadata=metadata)

    def list_uploads(
        self, request: files_pb2.ListUploadsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.ListUploadsResponse:
        """Lists the caller's own uploads that are under way or broken off, the one that moved last first:
        at most 16, in one page. A backend that acts for a member lists the member's; nobody lists
        those of others, the enterprise's owner neither.

        Refusals: none of its own."""
        return self._list_uploads(request, timeout=timeout, metadata=metadata)

    def cancel_upload(
        self, request: files_pb2.CancelUploadRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.CancelUploadResponse:
        """Forgets what has come of one of the caller's own uploads and frees its place. One that is not
        there, or is another person's, is no error: nothing changes.

        Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: DeleteFile)."""
        return self._cancel_upload(request, timeout=timeout, metadata=metadata)

    def download_file(
        self, request: files_pb2.DownloadFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> Iterator[files_pb2.DownloadFileResponse]:
        """Sends a file: the first message says what it is, it and those after it bring the content in
        order from the offset that was asked for.

        Refusals: NOT_FOUND, BAD_OFFSET (beyond its end), CONTENT_MISSING, TOO_MANY_OPEN (32 files of one
        person go up and down)."""
        return self._download_file(request, timeout=timeout, metadata=metadata)

    def get_file(
        self, request: files_pb2.GetFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.GetFileResponse:
        """Reads what is known of a file besides its content.

        Refusals: NOT_FOUND."""
        return self._get_file(request, timeout=timeout, metadata=metadata)

    def list_files(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.ListFilesResponse:
        """Lists the files that the caller reads, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_files(request, timeout=timeout, metadata=metadata)

    def update_file(
        self, request: files_pb2.UpdateFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.UpdateFileResponse:
        """Renames a file, or shares it with every member or no longer. Who uploaded it may, the
        enterprise's owner and managers, and marketing for what is no customer's.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING."""
        return self._update_file(request, timeout=timeout, metadata=metadata)

    def delete_file(
        self, request: files_pb2.DeleteFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.DeleteFileResponse:
        """Deletes a file for everyone. The same may who may update it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE."""
        return self._delete_file(request, timeout=timeout, metadata=metadata)
