"""CommunityService over stock grpcio."""

import grpc
import pytest
from tonglu import reason, request_id
from tonglu.v1 import community_pb2 as pb


def test_a_post_reaches_a_member_who_reads_it(owner, shop):
    post = owner.community.publish_post(
        pb.PublishPostRequest(
            request_id=request_id(),
            kind=pb.POST_KIND_NOTICE,
            title="国庆放假通知",
            body="十月一日至七日不发货。",
            audience=pb.Audience(everyone=True),
        )
    ).post
    mine = shop.buyer.community.list_posts(pb.ListPostsRequest(unread_only=True)).posts
    assert post.id in [unread.id for unread in mine]
    read = shop.buyer.community.mark_read(
        pb.MarkReadRequest(request_id=request_id(), post_id=post.id)
    )
    assert shop.buyer.community.get_post(pb.GetPostRequest(post_id=post.id)).post.read
    readers = owner.community.list_readers(
        pb.ListReadersRequest(post_id=post.id, filter=pb.READER_FILTER_READ)
    ).readers
    assert [(reader.member_id, reader.read_time) for reader in readers] == [
        (shop.member.id, read.read_time)
    ]


def notice(owner, title: str) -> int:
    return owner.community.publish_post(
        pb.PublishPostRequest(
            request_id=request_id(),
            kind=pb.POST_KIND_NOTICE,
            title=title,
            audience=pb.Audience(everyone=True),
        )
    ).post.id


def test_a_comment_is_answered(owner, shop):
    post = notice(owner, "新品试吃")
    asked = shop.buyer.community.create_comment(
        pb.CreateCommentRequest(request_id=request_id(), post_id=post, body="几点开始")
    ).comment
    owner.community.create_comment(
        pb.CreateCommentRequest(
            request_id=request_id(), post_id=post, body="九点", reply_to_id=asked.id
        )
    )
    comments = shop.buyer.community.list_comments(pb.ListCommentsRequest(post_id=post)).comments
    assert [comment.body for comment in comments] == ["几点开始", "九点"]
    assert [comment.from_staff for comment in comments] == [False, True]


def test_a_subscriber_is_sent_posts_and_comments_and_resumes(owner, shop):
    stream = shop.buyer.community.subscribe(pb.SubscribeRequest(), timeout=60)
    greeting = next(stream)
    assert greeting.cursor and greeting.WhichOneof("event") is None
    post = notice(owner, "第一条")
    first = next(stream)
    assert first.post.id == post
    stream.cancel()
    second = notice(owner, "第二条")
    owner.community.create_comment(
        pb.CreateCommentRequest(request_id=request_id(), post_id=second, body="欢迎")
    )
    again = shop.buyer.community.subscribe(pb.SubscribeRequest(cursor=first.cursor), timeout=60)
    events = [next(again) for _ in range(3)]
    assert events[0].cursor == first.cursor
    assert events[1].post.id == second and events[2].comment.body == "欢迎"
    again.cancel()


def test_a_cursor_that_no_stream_sent_is_refused(owner):
    with pytest.raises(grpc.RpcError) as error:
        next(owner.community.subscribe(pb.SubscribeRequest(cursor="1.1"), timeout=60))
    assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert reason(error.value) == "BAD_CURSOR"


def test_a_stream_ends_at_its_deadline(owner):
    stream = owner.community.subscribe(pb.SubscribeRequest(), timeout=0.5)
    next(stream)
    with pytest.raises(grpc.RpcError) as error:
        next(stream)
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
