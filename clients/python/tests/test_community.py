"""CommunityService over stock grpcio."""

from tonglu import request_id
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
