# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Publishing posts to a fixed audience, reading and commenting on them, and listing who has read
them.

A member sees the posts whose audience it is in; for it no other post exists. Staff see all
posts. Read lists and counts are for staff only; a staff member with no role but sales sees and
counts the customers that it owns and the pool.

A member that is created later sees the posts of the 90 days before whose audience rule its
company meets at that moment. Such a late member is counted separately; the counts of the
audience as it was fixed at publishing never change."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import (
    AsyncReplyStream,
    AsyncResumingStream,
    AsyncServerStreamCall,
    AsyncUnaryCall,
    async_pages,
    async_rows,
)
from tonglu._calls import ReplyStream, ResumingStream, ServerStreamCall, UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import community_pb2

__all__ = ["AsyncCommunityServiceClient", "CommunityServiceClient"]


class CommunityServiceClient:
    """Publishing posts to a fixed audience, reading and commenting on them, and listing who has read them."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._publish_post = UnaryCall[community_pb2.PublishPostRequest, community_pb2.PublishPostResponse](
            channel, settings, "/tonglu.v1.CommunityService/PublishPost",
            community_pb2.PublishPostResponse.FromString,
            True,
        )
        self._get_post = UnaryCall[community_pb2.GetPostRequest, community_pb2.GetPostResponse](
            channel, settings, "/tonglu.v1.CommunityService/GetPost",
            community_pb2.GetPostResponse.FromString,
            False,
        )
        self._list_posts = UnaryCall[community_pb2.ListPostsRequest, community_pb2.ListPostsResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListPosts",
            community_pb2.ListPostsResponse.FromString,
            False,
        )
        self._mark_read = UnaryCall[community_pb2.MarkReadRequest, community_pb2.MarkReadResponse](
            channel, settings, "/tonglu.v1.CommunityService/MarkRead",
            community_pb2.MarkReadResponse.FromString,
            True,
        )
        self._list_readers = UnaryCall[community_pb2.ListReadersRequest, community_pb2.ListReadersResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListReaders",
            community_pb2.ListReadersResponse.FromString,
            False,
        )
        self._create_comment = UnaryCall[community_pb2.CreateCommentRequest, community_pb2.CreateCommentResponse](
            channel, settings, "/tonglu.v1.CommunityService/CreateComment",
            community_pb2.CreateCommentResponse.FromString,
            True,
        )
        self._list_comments = UnaryCall[community_pb2.ListCommentsRequest, community_pb2.ListCommentsResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListComments",
            community_pb2.ListCommentsResponse.FromString,
            False,
        )
        self._subscribe = ServerStreamCall[community_pb2.SubscribeRequest, community_pb2.SubscribeResponse](
            channel, settings, "/tonglu.v1.CommunityService/Subscribe",
            community_pb2.SubscribeResponse.FromString,
        )

    def publish_post(
        self, request: community_pb2.PublishPostRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.PublishPostResponse:
        """Publishes a post to every member, or to the members of the companies that match the audience's
        conditions. The audience is fixed when the post is published: a later change of a class, a tag
        or an owner adds and removes nobody.

        A large audience is written in several transactions. Nobody sees the post until the last one
        has committed; from then on the whole audience sees it, its counts are complete, and streams
        have the event. The operation finishes even if the client disconnects, its deadline passes or
        the server restarts. A retry while it runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS
        and a delay.

        Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
        (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
        AUDIENCE_NOT_ALLOWED (a caller that may publish as sales only must set owner_ids to itself),
        TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a
        tag that no customer visible to the caller has; up to 20 are named, each as a field
        violation), STAFF_DISABLED (an owner is disabled: hand its customers over first),
        AUDIENCE_EMPTY (no member matches).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._publish_post(request, timeout, metadata)

    def get_post(
        self, request: community_pb2.GetPostRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.GetPostResponse:
        """Reads a post. It does not mark the post as read: MarkRead does.

        Refusals: NOT_FOUND."""
        return self._get_post(request, timeout, metadata)

    def list_posts(
        self, request: community_pb2.ListPostsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListPostsResponse:
        """Lists the posts that the caller sees, newest first.

        Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_posts(request, timeout, metadata)

    def list_posts_pages(
        self, request: community_pb2.ListPostsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.ListPostsResponse]:
        """The pages of `list_posts`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_posts, request, timeout, metadata)

    def list_posts_all(
        self, request: community_pb2.ListPostsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.Post]:
        """The `posts` of all pages of `list_posts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_posts, request, timeout, metadata)
        return rows(found, lambda page: page.posts, limit)

    def mark_read(
        self, request: community_pb2.MarkReadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.MarkReadResponse:
        """Records that the member opened the post. The first time is kept; a repeated call changes
        nothing.

        Refusals: NOT_FOUND (there is no such post, or the member is not in its audience).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._mark_read(request, timeout, metadata)

    def list_readers(
        self, request: community_pb2.ListReadersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListReadersResponse:
        """Lists the members of a post's audience, by company and member, with the time at which each
        read it, and on the first page the counts of each owner. The order does not depend on who owns
        a company: a hand-over between two pages omits and repeats nobody.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_readers(request, timeout, metadata)

    def list_readers_pages(
        self, request: community_pb2.ListReadersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.ListReadersResponse]:
        """The pages of `list_readers`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_readers, request, timeout, metadata)

    def list_readers_all(
        self, request: community_pb2.ListReadersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.PostReader]:
        """The `readers` of all pages of `list_readers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_readers, request, timeout, metadata)
        return rows(found, lambda page: page.readers, limit)

    def create_comment(
        self, request: community_pb2.CreateCommentRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.CreateCommentResponse:
        """Comments on a post, or answers a comment.

        A member's comment can be read by staff and by its own company. A staff comment that answers a
        company's comment, or names a company, can be read by staff and that company. Any other staff
        comment can be read by everyone who sees the post; only a caller that could have published the
        post to its audience may write one: owner, manager and marketing, and a salesperson under a
        post to its own customers.

        Refusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment
        answered or the company named, which the caller must see and which must be in the audience),
        COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered),
        AUDIENCE_NOT_ALLOWED (the caller may not publish to the audience: answer a company's comment,
        or name a company), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_comment(request, timeout, metadata)

    def list_comments(
        self, request: community_pb2.ListCommentsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListCommentsResponse:
        """Lists the comments on a post that the caller may read, oldest first.

        A staff member with no role but sales reads those of the customers that it owns and the pool,
        and those for everyone.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_comments(request, timeout, metadata)

    def list_comments_pages(
        self, request: community_pb2.ListCommentsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.ListCommentsResponse]:
        """The pages of `list_comments`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_comments, request, timeout, metadata)

    def list_comments_all(
        self, request: community_pb2.ListCommentsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[community_pb2.Comment]:
        """The `comments` of all pages of `list_comments`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_comments, request, timeout, metadata)
        return rows(found, lambda page: page.comments, limit)

    def subscribe(
        self, request: community_pb2.SubscribeRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> ReplyStream[community_pb2.SubscribeResponse]:
        """Sends the posts and comments that the caller sees, as they are published and in their order.

        The first message carries a cursor alone. A client that opens the stream again with the last
        cursor that it received misses nothing, whatever ended the stream before; without a cursor the
        stream begins now.

        Refusals: BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database: list
        the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open the stream
        again)."""
        return self._subscribe(request, timeout, metadata)

    def subscribe_resuming(
        self, request: community_pb2.SubscribeRequest, *, metadata: Metadata | None = None,
    ) -> ResumingStream[community_pb2.SubscribeResponse]:
        """As `subscribe`, opened again whenever it ends, from `request.cursor` on, or from
        now."""
        return self._subscribe.resuming(request, metadata)


class AsyncCommunityServiceClient:
    """Publishing posts to a fixed audience, reading and commenting on them, and listing who has read them."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._publish_post = AsyncUnaryCall[community_pb2.PublishPostRequest, community_pb2.PublishPostResponse](
            channel, settings, "/tonglu.v1.CommunityService/PublishPost",
            community_pb2.PublishPostResponse.FromString,
            True,
        )
        self._get_post = AsyncUnaryCall[community_pb2.GetPostRequest, community_pb2.GetPostResponse](
            channel, settings, "/tonglu.v1.CommunityService/GetPost",
            community_pb2.GetPostResponse.FromString,
            False,
        )
        self._list_posts = AsyncUnaryCall[community_pb2.ListPostsRequest, community_pb2.ListPostsResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListPosts",
            community_pb2.ListPostsResponse.FromString,
            False,
        )
        self._mark_read = AsyncUnaryCall[community_pb2.MarkReadRequest, community_pb2.MarkReadResponse](
            channel, settings, "/tonglu.v1.CommunityService/MarkRead",
            community_pb2.MarkReadResponse.FromString,
            True,
        )
        self._list_readers = AsyncUnaryCall[community_pb2.ListReadersRequest, community_pb2.ListReadersResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListReaders",
            community_pb2.ListReadersResponse.FromString,
            False,
        )
        self._create_comment = AsyncUnaryCall[community_pb2.CreateCommentRequest, community_pb2.CreateCommentResponse](
            channel, settings, "/tonglu.v1.CommunityService/CreateComment",
            community_pb2.CreateCommentResponse.FromString,
            True,
        )
        self._list_comments = AsyncUnaryCall[community_pb2.ListCommentsRequest, community_pb2.ListCommentsResponse](
            channel, settings, "/tonglu.v1.CommunityService/ListComments",
            community_pb2.ListCommentsResponse.FromString,
            False,
        )
        self._subscribe = AsyncServerStreamCall[community_pb2.SubscribeRequest, community_pb2.SubscribeResponse](
            channel, settings, "/tonglu.v1.CommunityService/Subscribe",
            community_pb2.SubscribeResponse.FromString,
        )

    async def publish_post(
        self, request: community_pb2.PublishPostRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.PublishPostResponse:
        """Publishes a post to every member, or to the members of the companies that match the audience's
        conditions. The audience is fixed when the post is published: a later change of a class, a tag
        or an owner adds and removes nobody.

        A large audience is written in several transactions. Nobody sees the post until the last one
        has committed; from then on the whole audience sees it, its counts are complete, and streams
        have the event. The operation finishes even if the client disconnects, its deadline passes or
        the server restarts. A retry while it runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS
        and a delay.

        Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
        (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
        AUDIENCE_NOT_ALLOWED (a caller that may publish as sales only must set owner_ids to itself),
        TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a
        tag that no customer visible to the caller has; up to 20 are named, each as a field
        violation), STAFF_DISABLED (an owner is disabled: hand its customers over first),
        AUDIENCE_EMPTY (no member matches).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._publish_post(request, timeout, metadata)

    async def get_post(
        self, request: community_pb2.GetPostRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.GetPostResponse:
        """Reads a post. It does not mark the post as read: MarkRead does.

        Refusals: NOT_FOUND."""
        return await self._get_post(request, timeout, metadata)

    async def list_posts(
        self, request: community_pb2.ListPostsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListPostsResponse:
        """Lists the posts that the caller sees, newest first.

        Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_posts(request, timeout, metadata)

    def list_posts_pages(
        self, request: community_pb2.ListPostsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.ListPostsResponse]:
        """The pages of `list_posts`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_posts, request, timeout, metadata)

    def list_posts_all(
        self, request: community_pb2.ListPostsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.Post]:
        """The `posts` of all pages of `list_posts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_posts, request, timeout, metadata)
        return async_rows(found, lambda page: page.posts, limit)

    async def mark_read(
        self, request: community_pb2.MarkReadRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.MarkReadResponse:
        """Records that the member opened the post. The first time is kept; a repeated call changes
        nothing.

        Refusals: NOT_FOUND (there is no such post, or the member is not in its audience).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._mark_read(request, timeout, metadata)

    async def list_readers(
        self, request: community_pb2.ListReadersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListReadersResponse:
        """Lists the members of a post's audience, by company and member, with the time at which each
        read it, and on the first page the counts of each owner. The order does not depend on who owns
        a company: a hand-over between two pages omits and repeats nobody.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_readers(request, timeout, metadata)

    def list_readers_pages(
        self, request: community_pb2.ListReadersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.ListReadersResponse]:
        """The pages of `list_readers`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_readers, request, timeout, metadata)

    def list_readers_all(
        self, request: community_pb2.ListReadersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.PostReader]:
        """The `readers` of all pages of `list_readers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_readers, request, timeout, metadata)
        return async_rows(found, lambda page: page.readers, limit)

    async def create_comment(
        self, request: community_pb2.CreateCommentRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.CreateCommentResponse:
        """Comments on a post, or answers a comment.

        A member's comment can be read by staff and by its own company. A staff comment that answers a
        company's comment, or names a company, can be read by staff and that company. Any other staff
        comment can be read by everyone who sees the post; only a caller that could have published the
        post to its audience may write one: owner, manager and marketing, and a salesperson under a
        post to its own customers.

        Refusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment
        answered or the company named, which the caller must see and which must be in the audience),
        COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered),
        AUDIENCE_NOT_ALLOWED (the caller may not publish to the audience: answer a company's comment,
        or name a company), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_comment(request, timeout, metadata)

    async def list_comments(
        self, request: community_pb2.ListCommentsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> community_pb2.ListCommentsResponse:
        """Lists the comments on a post that the caller may read, oldest first.

        A staff member with no role but sales reads those of the customers that it owns and the pool,
        and those for everyone.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_comments(request, timeout, metadata)

    def list_comments_pages(
        self, request: community_pb2.ListCommentsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.ListCommentsResponse]:
        """The pages of `list_comments`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_comments, request, timeout, metadata)

    def list_comments_all(
        self, request: community_pb2.ListCommentsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[community_pb2.Comment]:
        """The `comments` of all pages of `list_comments`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_comments, request, timeout, metadata)
        return async_rows(found, lambda page: page.comments, limit)

    def subscribe(
        self, request: community_pb2.SubscribeRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> AsyncReplyStream[community_pb2.SubscribeResponse]:
        """Sends the posts and comments that the caller sees, as they are published and in their order.

        The first message carries a cursor alone. A client that opens the stream again with the last
        cursor that it received misses nothing, whatever ended the stream before; without a cursor the
        stream begins now.

        Refusals: BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database: list
        the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open the stream
        again)."""
        return self._subscribe(request, timeout, metadata)

    def subscribe_resuming(
        self, request: community_pb2.SubscribeRequest, *, metadata: Metadata | None = None,
    ) -> AsyncResumingStream[community_pb2.SubscribeResponse]:
        """As `subscribe`, opened again whenever it ends, from `request.cursor` on, or from
        now."""
        return self._subscribe.resuming(request, metadata)
