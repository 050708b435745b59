"""Resumable transfers of files in parts."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import grpc
from tonglu._errors import reason
from tonglu.files import FileServiceClient
from tonglu.v1 import files_pb2

_PART = 128 << 10
_TRIES = 5

Progress = Callable[[int, int], None]


def upload(
    files: FileServiceClient,
    path: str | os.PathLike[str],
    request_id: str,
    *,
    name: str | None = None,
    content_type: str = "",
    shared: bool = False,
    customer_id: int = 0,
    progress: Progress | None = None,
) -> files_pb2.File:
    """Uploads the file at `path`.

    Called again with the same `request_id`, even after a restart, it continues where it stopped, or
    returns the outcome. Raises grpc.RpcError for a refusal of the server, and after five attempts
    without progress."""
    source = Path(path)
    size = source.stat().st_size
    first = files_pb2.UploadFileRequest(
        request_id=request_id,
        file=files_pb2.FileDraft(
            name=name or source.name,
            content_type=content_type,
            size_bytes=size,
            sha256=_digest(source),
            shared=shared,
            customer_id=customer_id,
        ),
    )

    def parts(start: int) -> Iterator[files_pb2.UploadFileRequest]:
        yield first
        with source.open("rb") as content:
            content.seek(start)
            while start < size and (part := content.read(_PART)):
                yield files_pb2.UploadFileRequest(offset_bytes=start, content=part)
                start += len(part)
                if progress:
                    progress(start, size)

    known = -1
    tries = 0
    while True:
        try:
            state = files.get_upload(files_pb2.GetUploadRequest(upload_id=request_id))
            if state.received_bytes > known:
                known, tries = state.received_bytes, 0
            return files.upload_file(parts(size if state.done else state.received_bytes)).file
        except grpc.RpcError as error:
            tries += 1
            _pause(error, tries)


def download(
    files: FileServiceClient,
    file_id: int,
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
) -> files_pb2.File:
    """Downloads a file to `path`.

    Received data are stored in `path` with ".part" until they are complete; a later call continues
    with them. Raises grpc.RpcError as `upload` does, and ValueError for a wrong digest."""
    target = Path(path)
    part = target.with_name(target.name + ".part")
    tries = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        try:
            file = _receive(files, file_id, part, before, progress)
            break
        except grpc.RpcError as error:
            if error.code() == grpc.StatusCode.OUT_OF_RANGE and before:
                part.unlink()  # of another file
                continue
            after = part.stat().st_size if part.exists() else 0
            tries = 1 if after > before else tries + 1
            _pause(error, tries)
    if part.stat().st_size != file.size_bytes or _digest(part) != file.sha256:
        part.unlink()
        raise ValueError("the content has another digest than the file: try again")
    part.replace(target)
    return file


def _receive(
    files: FileServiceClient, file_id: int, part: Path, start: int, progress: Progress | None
) -> files_pb2.File:
    file = files_pb2.File()
    request = files_pb2.DownloadFileRequest(file_id=file_id, offset_bytes=start)
    with part.open("ab") as output:
        for reply in files.download_file(request):
            if reply.HasField("file"):
                file = reply.file
            output.write(reply.content)
            if progress:
                progress(output.tell(), file.size_bytes)
    return file


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as content:
        while part := content.read(_PART):
            digest.update(part)
    return digest.digest()


def _pause(error: grpc.RpcError, tries: int) -> None:
    """Waits before the next attempt; a permanent failure is raised again."""
    # An earlier attempt that seemed lost may still succeed.
    is_passing = (
        error.code() == grpc.StatusCode.UNAVAILABLE or reason(error) == "UPLOAD_INCOMPLETE"
    )
    if not is_passing or tries >= _TRIES:
        raise error
    time.sleep(0.5 * 2 ** (tries - 1))
