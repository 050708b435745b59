"""FileService over stock grpcio: streams in both directions, resumed after kill -9."""

import hashlib
import random

import grpc
import pytest
from tonglu import FileServiceClient, reason, request_id
from tonglu.v1 import files_pb2 as pb

CONTENT = random.Random(7).randbytes(3_000_000)


def announcement(content: bytes, upload: str, **draft) -> pb.UploadFileRequest:
    return pb.UploadFileRequest(
        request_id=upload,
        file=pb.FileDraft(
            name="门头照.jpg",
            content_type="image/jpeg",
            size_bytes=len(content),
            sha256=hashlib.sha256(content).digest(),
            **draft,
        ),
    )


def parts(content: bytes, upload: str, start: int = 0, stop: int | None = None, **draft):
    yield announcement(content, upload, **draft)
    stop = len(content) if stop is None else stop
    for at in range(start, stop, 100_000):
        yield pb.UploadFileRequest(
            offset_bytes=at, content=content[at : min(stop, at + 100_000)]
        )


def download(files, file_id: int, start: int = 0) -> bytes:
    replies = list(files.download_file(pb.DownloadFileRequest(file_id=file_id, offset_bytes=start)))
    assert replies[0].file.id == file_id
    at = start
    for reply in replies:
        assert reply.offset_bytes == at
        at += len(reply.content)
    return b"".join(reply.content for reply in replies)


def test_a_file_goes_up_and_comes_down(owner, shop):
    file = shop.buyer.files.upload_file(parts(CONTENT, request_id())).file
    assert (file.size_bytes, file.customer_id) == (len(CONTENT), shop.dealer.id)
    assert download(owner.files, file.id) == CONTENT
    assert download(shop.buyer.files, file.id, 2_999_990) == CONTENT[2_999_990:]
    listed = shop.buyer.files.list_files(pb.ListFilesRequest()).files
    assert file.id in [one.id for one in listed]
    renamed = shop.buyer.files.update_file(
        pb.UpdateFileRequest(
            request_id=request_id(), file_id=file.id, version=file.version, name="新门头.jpg"
        )
    ).file
    assert owner.files.get_file(pb.GetFileRequest(file_id=file.id)).file == renamed
    owner.files.delete_file(
        pb.DeleteFileRequest(request_id=request_id(), file_id=file.id, version=renamed.version)
    )
    with pytest.raises(grpc.RpcError) as refused:
        download(shop.buyer.files, file.id)
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND


def test_a_file_larger_than_every_window(owner):
    content = random.Random(8).randbytes(40_000_000)
    file = owner.files.upload_file(parts(content, request_id(), shared=True)).file
    assert hashlib.sha256(download(owner.files, file.id)).digest() == file.sha256


def test_an_upload_continues_after_kill_9(tmp_path):
    from server import Server

    server = Server(tmp_path / "data")
    try:
        token = server.owner_token()
        from tonglu import bearer

        files = FileServiceClient(bearer(server.channel(), token))
        upload = request_id()

        def broken_off():
            yield from parts(CONTENT, upload, 0, 1_500_000)
            while files.get_upload(pb.GetUploadRequest(upload_id=upload)).received_bytes < 1_500_000:
                pass
            server.kill()
            yield pb.UploadFileRequest(offset_bytes=1_500_000, content=b"lost")

        with pytest.raises(grpc.RpcError) as lost:
            files.upload_file(broken_off())
        assert lost.value.code() == grpc.StatusCode.UNAVAILABLE
        server.start()
        files = FileServiceClient(bearer(server.channel(), token))
        state = files.get_upload(pb.GetUploadRequest(upload_id=upload))
        assert state.received_bytes == 1_500_000
        file = files.upload_file(parts(CONTENT, upload, state.received_bytes)).file
        # The response was lost too: the announcement alone gets it again.
        server.kill()
        server.start()
        files = FileServiceClient(bearer(server.channel(), token))
        assert files.get_upload(pb.GetUploadRequest(upload_id=upload)).done
        assert files.upload_file(iter([announcement(CONTENT, upload)])).file == file
        assert download(files, file.id) == CONTENT
        assert files.list_files(pb.ListFilesRequest()).files == [file]
    finally:
        server.kill()


def test_a_broken_upload_is_listed_and_cancelled(owner):
    upload = request_id()
    with pytest.raises(grpc.RpcError):
        owner.files.upload_file(parts(CONTENT, upload, 0, 10))
    pending = owner.files.list_uploads(pb.ListUploadsRequest()).uploads
    assert upload in [one.upload_id for one in pending]
    cancel = pb.CancelUploadRequest(request_id=request_id(), upload_id=upload)
    assert owner.files.cancel_upload(cancel).cancelled
    pending = owner.files.list_uploads(pb.ListUploadsRequest()).uploads
    assert upload not in [one.upload_id for one in pending]


def test_refusals_have_their_reasons(owner):
    def refused(requests) -> str:
        with pytest.raises(grpc.RpcError) as caught:
            owner.files.upload_file(iter(requests))
        return reason(caught.value)

    upload = request_id()
    assert refused([announcement(b"abc", "no uuid")]) == "BAD_REQUEST_ID"
    assert refused([]) in ("BAD_REQUEST_ID", "FIELD_REQUIRED")
    assert refused([announcement(b"abc", upload)]) == "UPLOAD_INCOMPLETE"
    state = owner.files.get_upload(pb.GetUploadRequest(upload_id=upload))
    assert (state.received_bytes, state.done) == (0, False)
    assert (
        refused(
            [
                announcement(b"abc", upload),
                pb.UploadFileRequest(offset_bytes=2, content=b"c"),
            ]
        )
        == "OFFSET_AHEAD"
    )
    assert (
        refused([announcement(b"abc", upload), pb.UploadFileRequest(content=b"abd")])
        == "DIGEST_MISMATCH"
    )


def test_a_local_file_goes_up_and_comes_down_in_spite_of_kill_9(tmp_path):
    from server import Server
    from tonglu import bearer, download, upload

    server = Server(tmp_path / "data")
    try:
        token = server.owner_token()
        source = tmp_path / "price list.csv"
        source.write_bytes(CONTENT)
        kills = []

        def kill_once(done: int, total: int) -> None:
            if done > total // 2 and not kills:
                kills.append(done)
                port = server.address.rsplit(":", 1)[1]
                server.kill()
                server.start(f"127.0.0.1:{port}")

        files = FileServiceClient(bearer(server.channel(), token))
        file = upload(files, source, request_id(), progress=kill_once)
        assert kills and (file.name, file.size_bytes) == ("price list.csv", len(CONTENT))
        kills.clear()
        target = tmp_path / "copy.csv"
        assert download(files, file.id, target, progress=kill_once) == file
        assert kills and target.read_bytes() == CONTENT
        assert not (tmp_path / "copy.csv.part").exists()
        (tmp_path / "copy.csv.part").write_bytes(b"something else")
        with pytest.raises(ValueError):
            download(files, file.id, target)
        assert target.read_bytes() == CONTENT
    finally:
        server.kill()
