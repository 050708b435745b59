# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Files of the enterprise and of its dealers.

A customer's file can be read by the members of that company and by the staff who see the
customer. A file without a customer is the enterprise's: staff can read it, and every member
once it is shared. For anyone else the file does not exist. Equal contents are stored once."""

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
        """Uploads a file. The first message announces the file; it and the messages after it carry the
        content in order, in parts of any size.

        An interrupted upload is resumed with the same first message, request_id included, and the
        content from the offset that GetUpload returns; content that is sent again is skipped. The
        file exists once all of the content has arrived with the announced size and SHA-256; a retry
        after that gets the same response. The received content of an unfinished upload is kept for
        three days, unless CancelUpload removes it or a newer upload replaces it: a person has at most
        16 unfinished uploads, and a further one replaces the oldest that has received nothing for an
        hour.

        Refusals: BAD_NAME (1 to 255 characters on one line, no slash), BAD_CONTENT_TYPE, BAD_DIGEST
        (32 bytes), FILE_TOO_LARGE (above the server's limit, 1 GiB unless configured), BAD_SHARING (a
        customer's file cannot be shared; members cannot share), NOT_FOUND (the customer),
        REQUEST_ID_REUSED (the upload was begun with another announcement), TOO_MANY_UPLOADS (16 are
        unfinished, and all have received content within the last hour), TOO_MANY_OPEN (the person has
        32 files open for upload and download), OFFSET_AHEAD (bytes are missing; facts:
        received_bytes), SIZE_EXCEEDED, UPLOAD_TAKEN_OVER (the upload was opened again),
        UPLOAD_CANCELLED (by CancelUpload, or replaced by a newer upload), UPLOAD_INCOMPLETE (facts:
        received_bytes), DIGEST_MISMATCH (the received content is removed), DISK_FULL,
        COLLABORATOR_READS."""
        return self._upload_file(iter(requests), timeout=timeout, metadata=metadata)

    def get_upload(
        self, request: files_pb2.GetUploadRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.GetUploadResponse:
        """Returns how much of one of the caller's own uploads has been received.

        Refusals: BAD_REQUEST_ID."""
        return self._get_upload(request, timeout=timeout, metadata=metadata)

    def list_uploads(
        self, request: files_pb2.ListUploadsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.ListUploadsResponse:
        """Lists the caller's own unfinished uploads, the one that received content last first: at most
        16, in one page. A backend that acts for a member lists the member's; nobody, the owner
        included, lists those of others.

        Refusals: none of its own."""
        return self._list_uploads(request, timeout=timeout, metadata=metadata)

    def cancel_upload(
        self, request: files_pb2.CancelUploadRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.CancelUploadResponse:
        """Removes the received content of one of the caller's own unfinished uploads. An upload that
        does not exist or belongs to another person is not an error: nothing changes.

        Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile)."""
        return self._cancel_upload(request, timeout=timeout, metadata=metadata)

    def download_file(
        self, request: files_pb2.DownloadFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> Iterator[files_pb2.DownloadFileResponse]:
        """Sends a file. The first message describes the file; it and the messages after it carry the
        content in order, from the requested offset.

        Refusals: NOT_FOUND, BAD_OFFSET (below 0 or beyond the end), CONTENT_MISSING, TOO_MANY_OPEN
        (the person has 32 files open for upload and download)."""
        return self._download_file(request, timeout=timeout, metadata=metadata)

    def get_file(
        self, request: files_pb2.GetFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.GetFileResponse:
        """Reads the description of a file, without its content.

        Refusals: NOT_FOUND."""
        return self._get_file(request, timeout=timeout, metadata=metadata)

    def list_files(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.ListFilesResponse:
        """Lists the files that the caller may read, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_files(request, timeout=timeout, metadata=metadata)

    def update_file(
        self, request: files_pb2.UpdateFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.UpdateFileResponse:
        """Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner
        and managers, and marketing for a file without a customer. A request that changes nothing
        keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS."""
        return self._update_file(request, timeout=timeout, metadata=metadata)

    def delete_file(
        self, request: files_pb2.DeleteFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> files_pb2.DeleteFileResponse:
        """Deletes a file for everyone. The callers that may update it may delete it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS."""
        return self._delete_file(request, timeout=timeout, metadata=metadata)
