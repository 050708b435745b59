# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Publishing posts to a frozen audience, reading them, and the read and unread lists.

A member sees the posts whose audience it is in; to anyone else they do not exist. Staff see all
posts. Who has read them, and how many were reached, is for staff only; a salesperson sees and
counts the customers it owns and the pool.

A member that is created later sees the posts of the 90 days before whose rule its company meets
at that moment. It is late: it is counted apart, and the counts of the audience that was frozen
at publishing never change."""

from __future__ import annotations

from collections.abc import Iterator

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import community_pb2

__all__ = ["CommunityServiceClient"]


class CommunityServiceClient:
    """Publishing posts to a frozen audience, reading them, and the read and unread lists."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._publish_post = channel.unary_unary(
            "/tonglu.v1.CommunityService/PublishPost",
            request_serializer=community_pb2.PublishPostRequest.SerializeToString,
            response_deserializer=community_pb2.PublishPostResponse.FromString,
        )
        self._get_post = channel.unary_unary(
            "/tonglu.v1.CommunityService/GetPost",
            request_serializer=community_pb2.GetPostRequest.SerializeToString,
            response_deserializer=community_pb2.GetPostResponse.FromString,
        )
        self._list_posts = channel.unary_unary(
            "/tonglu.v1.CommunityService/ListPosts",
            request_serializer=community_pb2.ListPostsRequest.SerializeToString,
            response_deserializer=community_pb2.ListPostsResponse.FromString,
        )
        self._mark_read = channel.unary_unary(
            "/tonglu.v1.CommunityService/MarkRead",
            request_serializer=community_pb2.MarkReadRequest.SerializeToString,
            response_deserializer=community_pb2.MarkReadResponse.FromString,
        )
        self._list_readers = channel.unary_unary(
            "/tonglu.v1.CommunityService/ListReaders",
            request_serializer=community_pb2.ListReadersRequest.SerializeToString,
            response_deserializer=community_pb2.ListReadersResponse.FromString,
        )
        self._create_comment = channel.unary_unary(
            "/tonglu.v1.CommunityService/CreateComment",
            request_serializer=community_pb2.CreateCommentRequest.SerializeToString,
            response_deserializer=community_pb2.CreateCommentResponse.FromString,
        )
        self._list_comments = channel.unary_unary(
            "/tonglu.v1.CommunityService/ListComments",
            request_serializer=community_pb2.ListCommentsRequest.SerializeToString,
            response_deserializer=community_pb2.ListCommentsResponse.FromString,
        )
        self._subscribe = channel.unary_stream(
            "/tonglu.v1.CommunityService/Subscribe",
            request_serializer=community_pb2.SubscribeRequest.SerializeToString,
            response_deserializer=community_pb2.SubscribeResponse.FromString,
        )

    def publish_post(
        self, request: community_pb2.PublishPostRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.PublishPostResponse:
        """Publishes a post to every member, or to the members of the companies that the audience
        describes. Who that is, is settled here: a later change of a class, a tag or an owner does not
        add or remove anyone.

        A large audience is written in steps. Until the last nobody sees anything of the post; then
        everybody sees it, its counts are whole, and streams are told. Sent again meanwhile: UNAVAILABLE
        MUTATION_IN_PROGRESS.

        Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
        (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
        AUDIENCE_NOT_ALLOWED (a salesperson publishes to the customers it owns: owner_ids is itself),
        TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a
        tag that no customer visible to the caller has; up to 20 of them are named, each as a field
        violation), STAFF_DISABLED (an owner may not log in any more: hand its customers over first),
        AUDIENCE_EMPTY (nobody matches)."""
        return self._publish_post(request, timeout=timeout, metadata=metadata)

    def get_post(
        self, request: community_pb2.GetPostRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.GetPostResponse:
        """Reads a post. Fetching is not reading: that is MarkRead.

        Refusals: NOT_FOUND."""
        return self._get_post(request, timeout=timeout, metadata=metadata)

    def list_posts(
        self, request: community_pb2.ListPostsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.ListPostsResponse:
        """Lists the posts that the caller sees, newest first.

        Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_posts(request, timeout=timeout, metadata=metadata)

    def mark_read(
        self, request: community_pb2.MarkReadRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.MarkReadResponse:
        """Records that the member opened the post. The first time is kept; marking again changes nothing.

        Refusals: NOT_FOUND (no such post, or the member is not in its audience)."""
        return self._mark_read(request, timeout=timeout, metadata=metadata)

    def list_readers(
        self, request: community_pb2.ListReadersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.ListReadersResponse:
        """Lists the members of a post's audience, who has read it and who has not, ordered by company and
        member, with the counts of each salesperson. The order does not depend on who owns a company:
        a hand-over between two pages loses nobody and repeats nobody.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_readers(request, timeout=timeout, metadata=metadata)

    def create_comment(
        self, request: community_pb2.CreateCommentRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.CreateCommentResponse:
        """Comments on a post, or answers a comment.

        A member's comment is read by staff and by its own company. A comment of staff that answers a
        company's comment, or names a company, is read by staff and that company. Any other is read by
        all who see the post: only who might have published it to its audience may write one (owner,
        manager and marketing; a salesperson under a post to its own customers alone).

        Refusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment
        answered or the company named, which the caller must see, and which must be in the audience),
        COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered),
        AUDIENCE_NOT_ALLOWED (staff who may not publish to the audience: answer a company's comment, or
        name a company)."""
        return self._create_comment(request, timeout=timeout, metadata=metadata)

    def list_comments(
        self, request: community_pb2.ListCommentsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> community_pb2.ListCommentsResponse:
        """Lists the comments on a post that the caller may read, oldest first.

        A salesperson reads those of its own customers and the pool, and those for everyone.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_comments(request, timeout=timeout, metadata=metadata)

    def subscribe(
        self, request: community_pb2.SubscribeRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.SubscribeResponse]:
        """Sends posts and comments as they are published, those that the caller sees, in their order.

        The first message carries a cursor alone. Who opens the stream again with the last cursor that
        it received misses nothing, whatever ended the stream before; without a cursor it begins now.

        Refusals: BAD_CURSOR, CURSOR_EXPIRED (of another history of the database: list the posts, then
        begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open it again)."""
        return self._subscribe(request, timeout=timeout, metadata=metadata)
