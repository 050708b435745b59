# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The people of the enterprise, their roles and teams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import identity_pb2

__all__ = ["AsyncStaffServiceClient", "StaffServiceClient"]


class StaffServiceClient:
    """The people of the enterprise, their roles and teams."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_staff = UnaryCall[identity_pb2.CreateStaffRequest, identity_pb2.CreateStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/CreateStaff",
            identity_pb2.CreateStaffResponse.FromString,
            True,
        )
        self._get_staff = UnaryCall[identity_pb2.GetStaffRequest, identity_pb2.GetStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/GetStaff",
            identity_pb2.GetStaffResponse.FromString,
            False,
        )
        self._list_staff = UnaryCall[identity_pb2.ListStaffRequest, identity_pb2.ListStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/ListStaff",
            identity_pb2.ListStaffResponse.FromString,
            False,
        )
        self._update_staff = UnaryCall[identity_pb2.UpdateStaffRequest, identity_pb2.UpdateStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/UpdateStaff",
            identity_pb2.UpdateStaffResponse.FromString,
            True,
        )
        self._erase_staff = UnaryCall[identity_pb2.EraseStaffRequest, identity_pb2.EraseStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/EraseStaff",
            identity_pb2.EraseStaffResponse.FromString,
            True,
        )
        self._create_team = UnaryCall[identity_pb2.CreateTeamRequest, identity_pb2.CreateTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/CreateTeam",
            identity_pb2.CreateTeamResponse.FromString,
            True,
        )
        self._update_team = UnaryCall[identity_pb2.UpdateTeamRequest, identity_pb2.UpdateTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/UpdateTeam",
            identity_pb2.UpdateTeamResponse.FromString,
            True,
        )
        self._delete_team = UnaryCall[identity_pb2.DeleteTeamRequest, identity_pb2.DeleteTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/DeleteTeam",
            identity_pb2.DeleteTeamResponse.FromString,
            True,
        )
        self._list_teams = UnaryCall[identity_pb2.ListTeamsRequest, identity_pb2.ListTeamsResponse](
            channel, settings, "/tonglu.v1.StaffService/ListTeams",
            identity_pb2.ListTeamsResponse.FromString,
            False,
        )

    def create_staff(
        self, request: identity_pb2.CreateStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateStaffResponse:
        """Adds a person to the staff, with roles. The person first logs in with a code of
        IssueLoginCode.

        Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
        that is not for staff).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_staff(request, timeout, metadata)

    def get_staff(
        self, request: identity_pb2.GetStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.GetStaffResponse:
        """Reads a person of the staff.

        Refusals: NOT_FOUND."""
        return self._get_staff(request, timeout, metadata)

    def list_staff(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListStaffResponse:
        """Lists the staff in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_staff(request, timeout, metadata)

    def list_staff_pages(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.ListStaffResponse]:
        """The pages of `list_staff`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_staff, request, timeout, metadata)

    def list_staff_all(
        self, request: identity_pb2.ListStaffRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.Staff]:
        """The `staff` of all pages of `list_staff`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_staff, request, timeout, metadata)
        return rows(found, lambda page: page.staff, limit)

    def update_staff(
        self, request: identity_pb2.UpdateStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateStaffResponse:
        """Changes a person's name, phone, login name, roles or team, or disables the person, which
        revokes every token and ends the login code. The response counts the customers that a person
        still owns who is disabled or may no longer own customers. A request that changes nothing keeps
        the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
        name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_staff(request, timeout, metadata)

    def erase_staff(
        self, request: identity_pb2.EraseStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.EraseStaffResponse:
        """Erases the personal data of a disabled person: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Documents and the audit
        log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, and the
        response comes after the last. The operation finishes even if the client disconnects, its
        deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE
        MUTATION_IN_PROGRESS and a delay.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._erase_staff(request, timeout, metadata)

    def create_team(
        self, request: identity_pb2.CreateTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateTeamResponse:
        """Adds a team of the staff, at the top or below another. A manager who leads a team sees the
        customers that the people of the team and of the teams below it own, its own, and the pool's;
        a manager who leads none sees all.

        Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id),
        TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER
        (lead_id is not an active manager).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_team(request, timeout, metadata)

    def update_team(
        self, request: identity_pb2.UpdateTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateTeamResponse:
        """Changes a team's name, its lead, or its place in the tree. Which customers its leads see
        changes with their next call. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below
        itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_team(request, timeout, metadata)

    def delete_team(
        self, request: identity_pb2.DeleteTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.DeleteTeamResponse:
        """Deletes a team that has no people and no teams below it.

        Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._delete_team(request, timeout, metadata)

    def list_teams(
        self, request: identity_pb2.ListTeamsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListTeamsResponse:
        """Lists the teams in the order in which they were added. ListStaff lists the people of one.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_teams(request, timeout, metadata)

    def list_teams_pages(
        self, request: identity_pb2.ListTeamsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.ListTeamsResponse]:
        """The pages of `list_teams`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_teams, request, timeout, metadata)

    def list_teams_all(
        self, request: identity_pb2.ListTeamsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.Team]:
        """The `teams` of all pages of `list_teams`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_teams, request, timeout, metadata)
        return rows(found, lambda page: page.teams, limit)


class AsyncStaffServiceClient:
    """The people of the enterprise, their roles and teams."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_staff = AsyncUnaryCall[identity_pb2.CreateStaffRequest, identity_pb2.CreateStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/CreateStaff",
            identity_pb2.CreateStaffResponse.FromString,
            True,
        )
        self._get_staff = AsyncUnaryCall[identity_pb2.GetStaffRequest, identity_pb2.GetStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/GetStaff",
            identity_pb2.GetStaffResponse.FromString,
            False,
        )
        self._list_staff = AsyncUnaryCall[identity_pb2.ListStaffRequest, identity_pb2.ListStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/ListStaff",
            identity_pb2.ListStaffResponse.FromString,
            False,
        )
        self._update_staff = AsyncUnaryCall[identity_pb2.UpdateStaffRequest, identity_pb2.UpdateStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/UpdateStaff",
            identity_pb2.UpdateStaffResponse.FromString,
            True,
        )
        self._erase_staff = AsyncUnaryCall[identity_pb2.EraseStaffRequest, identity_pb2.EraseStaffResponse](
            channel, settings, "/tonglu.v1.StaffService/EraseStaff",
            identity_pb2.EraseStaffResponse.FromString,
            True,
        )
        self._create_team = AsyncUnaryCall[identity_pb2.CreateTeamRequest, identity_pb2.CreateTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/CreateTeam",
            identity_pb2.CreateTeamResponse.FromString,
            True,
        )
        self._update_team = AsyncUnaryCall[identity_pb2.UpdateTeamRequest, identity_pb2.UpdateTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/UpdateTeam",
            identity_pb2.UpdateTeamResponse.FromString,
            True,
        )
        self._delete_team = AsyncUnaryCall[identity_pb2.DeleteTeamRequest, identity_pb2.DeleteTeamResponse](
            channel, settings, "/tonglu.v1.StaffService/DeleteTeam",
            identity_pb2.DeleteTeamResponse.FromString,
            True,
        )
        self._list_teams = AsyncUnaryCall[identity_pb2.ListTeamsRequest, identity_pb2.ListTeamsResponse](
            channel, settings, "/tonglu.v1.StaffService/ListTeams",
            identity_pb2.ListTeamsResponse.FromString,
            False,
        )

    async def create_staff(
        self, request: identity_pb2.CreateStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateStaffResponse:
        """Adds a person to the staff, with roles. The person first logs in with a code of
        IssueLoginCode.

        Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
        that is not for staff).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_staff(request, timeout, metadata)

    async def get_staff(
        self, request: identity_pb2.GetStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.GetStaffResponse:
        """Reads a person of the staff.

        Refusals: NOT_FOUND."""
        return await self._get_staff(request, timeout, metadata)

    async def list_staff(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListStaffResponse:
        """Lists the staff in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_staff(request, timeout, metadata)

    def list_staff_pages(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.ListStaffResponse]:
        """The pages of `list_staff`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_staff, request, timeout, metadata)

    def list_staff_all(
        self, request: identity_pb2.ListStaffRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.Staff]:
        """The `staff` of all pages of `list_staff`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_staff, request, timeout, metadata)
        return async_rows(found, lambda page: page.staff, limit)

    async def update_staff(
        self, request: identity_pb2.UpdateStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateStaffResponse:
        """Changes a person's name, phone, login name, roles or team, or disables the person, which
        revokes every token and ends the login code. The response counts the customers that a person
        still owns who is disabled or may no longer own customers. A request that changes nothing keeps
        the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
        name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_staff(request, timeout, metadata)

    async def erase_staff(
        self, request: identity_pb2.EraseStaffRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.EraseStaffResponse:
        """Erases the personal data of a disabled person: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Documents and the audit
        log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, and the
        response comes after the last. The operation finishes even if the client disconnects, its
        deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE
        MUTATION_IN_PROGRESS and a delay.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._erase_staff(request, timeout, metadata)

    async def create_team(
        self, request: identity_pb2.CreateTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateTeamResponse:
        """Adds a team of the staff, at the top or below another. A manager who leads a team sees the
        customers that the people of the team and of the teams below it own, its own, and the pool's;
        a manager who leads none sees all.

        Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id),
        TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER
        (lead_id is not an active manager).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_team(request, timeout, metadata)

    async def update_team(
        self, request: identity_pb2.UpdateTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateTeamResponse:
        """Changes a team's name, its lead, or its place in the tree. Which customers its leads see
        changes with their next call. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below
        itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_team(request, timeout, metadata)

    async def delete_team(
        self, request: identity_pb2.DeleteTeamRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.DeleteTeamResponse:
        """Deletes a team that has no people and no teams below it.

        Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._delete_team(request, timeout, metadata)

    async def list_teams(
        self, request: identity_pb2.ListTeamsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListTeamsResponse:
        """Lists the teams in the order in which they were added. ListStaff lists the people of one.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_teams(request, timeout, metadata)

    def list_teams_pages(
        self, request: identity_pb2.ListTeamsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.ListTeamsResponse]:
        """The pages of `list_teams`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_teams, request, timeout, metadata)

    def list_teams_all(
        self, request: identity_pb2.ListTeamsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.Team]:
        """The `teams` of all pages of `list_teams`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_teams, request, timeout, metadata)
        return async_rows(found, lambda page: page.teams, limit)
