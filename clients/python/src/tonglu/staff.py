# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The people of the enterprise, their roles and teams."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import identity_pb2

__all__ = ["StaffServiceClient"]


class StaffServiceClient:
    """The people of the enterprise, their roles and teams."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/CreateStaff",
            request_serializer=identity_pb2.CreateStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.CreateStaffResponse.FromString,
        )
        self._get_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/GetStaff",
            request_serializer=identity_pb2.GetStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.GetStaffResponse.FromString,
        )
        self._list_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/ListStaff",
            request_serializer=identity_pb2.ListStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.ListStaffResponse.FromString,
        )
        self._update_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/UpdateStaff",
            request_serializer=identity_pb2.UpdateStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.UpdateStaffResponse.FromString,
        )
        self._erase_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/EraseStaff",
            request_serializer=identity_pb2.EraseStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.EraseStaffResponse.FromString,
        )
        self._create_team = channel.unary_unary(
            "/tonglu.v1.StaffService/CreateTeam",
            request_serializer=identity_pb2.CreateTeamRequest.SerializeToString,
            response_deserializer=identity_pb2.CreateTeamResponse.FromString,
        )
        self._update_team = channel.unary_unary(
            "/tonglu.v1.StaffService/UpdateTeam",
            request_serializer=identity_pb2.UpdateTeamRequest.SerializeToString,
            response_deserializer=identity_pb2.UpdateTeamResponse.FromString,
        )
        self._delete_team = channel.unary_unary(
            "/tonglu.v1.StaffService/DeleteTeam",
            request_serializer=identity_pb2.DeleteTeamRequest.SerializeToString,
            response_deserializer=identity_pb2.DeleteTeamResponse.FromString,
        )
        self._list_teams = channel.unary_unary(
            "/tonglu.v1.StaffService/ListTeams",
            request_serializer=identity_pb2.ListTeamsRequest.SerializeToString,
            response_deserializer=identity_pb2.ListTeamsResponse.FromString,
        )

    def create_staff(
        self, request: identity_pb2.CreateStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateStaffResponse:
        """Adds a person to the staff, with roles. The person first logs in with a code of
        IssueLoginCode.

        Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
        that is not for staff)."""
        return self._create_staff(request, timeout=timeout, metadata=metadata)

    def get_staff(
        self, request: identity_pb2.GetStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.GetStaffResponse:
        """Reads a person of the staff.

        Refusals: NOT_FOUND."""
        return self._get_staff(request, timeout=timeout, metadata=metadata)

    def list_staff(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.ListStaffResponse:
        """Lists the staff in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_staff(request, timeout=timeout, metadata=metadata)

    def update_staff(
        self, request: identity_pb2.UpdateStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateStaffResponse:
        """Changes a person's name, phone, login name, roles or team, or disables the person, which
        revokes every token and ends the login code. The response counts the customers that a person
        still owns who is disabled or may no longer own customers. A request that changes nothing keeps
        the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
        name)."""
        return self._update_staff(request, timeout=timeout, metadata=metadata)

    def erase_staff(
        self, request: identity_pb2.EraseStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.EraseStaffResponse:
        """Erases the personal data of a disabled person: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Documents and the audit
        log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, and the
        response comes after the last. The operation finishes even if the client disconnects, its
        deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE
        MUTATION_IN_PROGRESS and a delay.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first)."""
        return self._erase_staff(request, timeout=timeout, metadata=metadata)

    def create_team(
        self, request: identity_pb2.CreateTeamRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateTeamResponse:
        """Adds a team of the staff, at the top or below another. A manager who leads a team sees the
        customers that the people of the team and of the teams below it own, its own, and the pool's;
        a manager who leads none sees all.

        Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id),
        TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER
        (lead_id is not an active manager)."""
        return self._create_team(request, timeout=timeout, metadata=metadata)

    def update_team(
        self, request: identity_pb2.UpdateTeamRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateTeamResponse:
        """Changes a team's name, its lead, or its place in the tree. Which customers its leads see
        changes with their next call. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below
        itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER."""
        return self._update_team(request, timeout=timeout, metadata=metadata)

    def delete_team(
        self, request: identity_pb2.DeleteTeamRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.DeleteTeamResponse:
        """Deletes a team that has no people and no teams below it.

        Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY."""
        return self._delete_team(request, timeout=timeout, metadata=metadata)

    def list_teams(
        self, request: identity_pb2.ListTeamsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.ListTeamsResponse:
        """Lists the teams in the order in which they were added. ListStaff lists the people of one.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_teams(request, timeout=timeout, metadata=metadata)
