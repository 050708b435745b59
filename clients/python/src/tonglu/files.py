# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Files of the enterprise and of its dealers.

A customer's file can be read by the members of that company and by the staff who see the
customer. A file without a customer is the enterprise's: staff can read it, and every member
once it is shared. For anyone else the file does not exist. Equal contents are stored once."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

import grpc
import grpc.aio
from tonglu._aio import (
    AsyncClientStreamCall,
    AsyncReplyStream,
    AsyncServerStreamCall,
    AsyncUnaryCall,
    async_pages,
    async_rows,
)
from tonglu._calls import ClientStreamCall, ReplyStream, ServerStreamCall, UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import files_pb2

__all__ = ["AsyncFileServiceClient", "FileServiceClient"]


class FileServiceClient:
    """Files of the enterprise and of its dealers."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._upload_file = ClientStreamCall[files_pb2.UploadFileRequest, files_pb2.UploadFileResponse](
            channel, settings, "/tonglu.v1.FileService/UploadFile",
            files_pb2.UploadFileResponse.FromString,
        )
        self._get_upload = UnaryCall[files_pb2.GetUploadRequest, files_pb2.GetUploadResponse](
            channel, settings, "/tonglu.v1.FileService/GetUpload",
            files_pb2.GetUploadResponse.FromString,
            False,
        )
        self._list_uploads = UnaryCall[files_pb2.ListUploadsRequest, files_pb2.ListUploadsResponse](
            channel, settings, "/tonglu.v1.FileService/ListUploads",
            files_pb2.ListUploadsResponse.FromString,
            False,
        )
        self._cancel_upload = UnaryCall[files_pb2.CancelUploadRequest, files_pb2.CancelUploadResponse](
            channel, settings, "/tonglu.v1.FileService/CancelUpload",
            files_pb2.CancelUploadResponse.FromString,
            True,
        )
        self._download_file = ServerStreamCall[files_pb2.DownloadFileRequest, files_pb2.DownloadFileResponse](
            channel, settings, "/tonglu.v1.FileService/DownloadFile",
            files_pb2.DownloadFileResponse.FromString,
        )
        self._get_file = UnaryCall[files_pb2.GetFileRequest, files_pb2.GetFileResponse](
            channel, settings, "/tonglu.v1.FileService/GetFile",
            files_pb2.GetFileResponse.FromString,
            False,
        )
        self._list_files = UnaryCall[files_pb2.ListFilesRequest, files_pb2.ListFilesResponse](
            channel, settings, "/tonglu.v1.FileService/ListFiles",
            files_pb2.ListFilesResponse.FromString,
            False,
        )
        self._update_file = UnaryCall[files_pb2.UpdateFileRequest, files_pb2.UpdateFileResponse](
            channel, settings, "/tonglu.v1.FileService/UpdateFile",
            files_pb2.UpdateFileResponse.FromString,
            True,
        )
        self._delete_file = UnaryCall[files_pb2.DeleteFileRequest, files_pb2.DeleteFileResponse](
            channel, settings, "/tonglu.v1.FileService/DeleteFile",
            files_pb2.DeleteFileResponse.FromString,
            True,
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
        return self._upload_file(requests, timeout, metadata)

    def get_upload(
        self, request: files_pb2.GetUploadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.GetUploadResponse:
        """Returns how much of one of the caller's own uploads has been received.

        Refusals: BAD_REQUEST_ID."""
        return self._get_upload(request, timeout, metadata)

    def list_uploads(
        self, request: files_pb2.ListUploadsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.ListUploadsResponse:
        """Lists the caller's own unfinished uploads, the one that received content last first: at most
        16, in one page. A backend that acts for a member lists the member's; nobody, the owner
        included, lists those of others.

        Refusals: none of its own."""
        return self._list_uploads(request, timeout, metadata)

    def cancel_upload(
        self, request: files_pb2.CancelUploadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.CancelUploadResponse:
        """Removes the received content of one of the caller's own unfinished uploads. An upload that
        does not exist or belongs to another person is not an error: nothing changes.

        Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._cancel_upload(request, timeout, metadata)

    def download_file(
        self, request: files_pb2.DownloadFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> ReplyStream[files_pb2.DownloadFileResponse]:
        """Sends a file. The first message describes the file; it and the messages after it carry the
        content in order, from the requested offset.

        Refusals: NOT_FOUND, BAD_OFFSET (below 0 or beyond the end), CONTENT_MISSING, TOO_MANY_OPEN
        (the person has 32 files open for upload and download)."""
        return self._download_file(request, timeout, metadata)

    def get_file(
        self, request: files_pb2.GetFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.GetFileResponse:
        """Reads the description of a file, without its content.

        Refusals: NOT_FOUND."""
        return self._get_file(request, timeout, metadata)

    def list_files(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.ListFilesResponse:
        """Lists the files that the caller may read, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_files(request, timeout, metadata)

    def list_files_pages(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[files_pb2.ListFilesResponse]:
        """The pages of `list_files`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_files, request, timeout, metadata)

    def list_files_all(
        self, request: files_pb2.ListFilesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[files_pb2.File]:
        """The `files` of all pages of `list_files`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_files, request, timeout, metadata)
        return rows(found, lambda page: page.files, limit)

    def update_file(
        self, request: files_pb2.UpdateFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.UpdateFileResponse:
        """Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner
        and managers, and marketing for a file without a customer. A request that changes nothing
        keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_file(request, timeout, metadata)

    def delete_file(
        self, request: files_pb2.DeleteFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.DeleteFileResponse:
        """Deletes a file for everyone. The callers that may update it may delete it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._delete_file(request, timeout, metadata)


class AsyncFileServiceClient:
    """Files of the enterprise and of its dealers."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._upload_file = AsyncClientStreamCall[files_pb2.UploadFileRequest, files_pb2.UploadFileResponse](
            channel, settings, "/tonglu.v1.FileService/UploadFile",
            files_pb2.UploadFileResponse.FromString,
        )
        self._get_upload = AsyncUnaryCall[files_pb2.GetUploadRequest, files_pb2.GetUploadResponse](
            channel, settings, "/tonglu.v1.FileService/GetUpload",
            files_pb2.GetUploadResponse.FromString,
            False,
        )
        self._list_uploads = AsyncUnaryCall[files_pb2.ListUploadsRequest, files_pb2.ListUploadsResponse](
            channel, settings, "/tonglu.v1.FileService/ListUploads",
            files_pb2.ListUploadsResponse.FromString,
            False,
        )
        self._cancel_upload = AsyncUnaryCall[files_pb2.CancelUploadRequest, files_pb2.CancelUploadResponse](
            channel, settings, "/tonglu.v1.FileService/CancelUpload",
            files_pb2.CancelUploadResponse.FromString,
            True,
        )
        self._download_file = AsyncServerStreamCall[files_pb2.DownloadFileRequest, files_pb2.DownloadFileResponse](
            channel, settings, "/tonglu.v1.FileService/DownloadFile",
            files_pb2.DownloadFileResponse.FromString,
        )
        self._get_file = AsyncUnaryCall[files_pb2.GetFileRequest, files_pb2.GetFileResponse](
            channel, settings, "/tonglu.v1.FileService/GetFile",
            files_pb2.GetFileResponse.FromString,
            False,
        )
        self._list_files = AsyncUnaryCall[files_pb2.ListFilesRequest, files_pb2.ListFilesResponse](
            channel, settings, "/tonglu.v1.FileService/ListFiles",
            files_pb2.ListFilesResponse.FromString,
            False,
        )
        self._update_file = AsyncUnaryCall[files_pb2.UpdateFileRequest, files_pb2.UpdateFileResponse](
            channel, settings, "/tonglu.v1.FileService/UpdateFile",
            files_pb2.UpdateFileResponse.FromString,
            True,
        )
        self._delete_file = AsyncUnaryCall[files_pb2.DeleteFileRequest, files_pb2.DeleteFileResponse](
            channel, settings, "/tonglu.v1.FileService/DeleteFile",
            files_pb2.DeleteFileResponse.FromString,
            True,
        )

    async def upload_file(
        self, requests: AsyncIterable[files_pb2.UploadFileRequest] | Iterable[files_pb2.UploadFileRequest], *,
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
        return await self._upload_file(requests, timeout, metadata)

    async def get_upload(
        self, request: files_pb2.GetUploadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.GetUploadResponse:
        """Returns how much of one of the caller's own uploads has been received.

        Refusals: BAD_REQUEST_ID."""
        return await self._get_upload(request, timeout, metadata)

    async def list_uploads(
        self, request: files_pb2.ListUploadsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.ListUploadsResponse:
        """Lists the caller's own unfinished uploads, the one that received content last first: at most
        16, in one page. A backend that acts for a member lists the member's; nobody, the owner
        included, lists those of others.

        Refusals: none of its own."""
        return await self._list_uploads(request, timeout, metadata)

    async def cancel_upload(
        self, request: files_pb2.CancelUploadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.CancelUploadResponse:
        """Removes the received content of one of the caller's own unfinished uploads. An upload that
        does not exist or belongs to another person is not an error: nothing changes.

        Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._cancel_upload(request, timeout, metadata)

    def download_file(
        self, request: files_pb2.DownloadFileRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> AsyncReplyStream[files_pb2.DownloadFileResponse]:
        """Sends a file. The first message describes the file; it and the messages after it carry the
        content in order, from the requested offset.

        Refusals: NOT_FOUND, BAD_OFFSET (below 0 or beyond the end), CONTENT_MISSING, TOO_MANY_OPEN
        (the person has 32 files open for upload and download)."""
        return self._download_file(request, timeout, metadata)

    async def get_file(
        self, request: files_pb2.GetFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.GetFileResponse:
        """Reads the description of a file, without its content.

        Refusals: NOT_FOUND."""
        return await self._get_file(request, timeout, metadata)

    async def list_files(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.ListFilesResponse:
        """Lists the files that the caller may read, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_files(request, timeout, metadata)

    def list_files_pages(
        self, request: files_pb2.ListFilesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[files_pb2.ListFilesResponse]:
        """The pages of `list_files`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_files, request, timeout, metadata)

    def list_files_all(
        self, request: files_pb2.ListFilesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[files_pb2.File]:
        """The `files` of all pages of `list_files`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_files, request, timeout, metadata)
        return async_rows(found, lambda page: page.files, limit)

    async def update_file(
        self, request: files_pb2.UpdateFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.UpdateFileResponse:
        """Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner
        and managers, and marketing for a file without a customer. A request that changes nothing
        keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_file(request, timeout, metadata)

    async def delete_file(
        self, request: files_pb2.DeleteFileRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> files_pb2.DeleteFileResponse:
        """Deletes a file for everyone. The callers that may update it may delete it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._delete_file(request, timeout, metadata)
