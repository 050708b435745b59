# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Logins, tokens and service accounts: who may enter, and in whose name.

A call carries its token as `authorization: Bearer <token>`. A service account that acts for a
member or for a person of the staff adds `tonglu-act-for: <id>` and then has the roles that both
have, sees what the person sees, and is named beside the person in the audit log. Refused with
ACT_FOR_REFUSED: another kind of caller that adds it, a disabled or unknown person, an owner."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import identity_pb2

__all__ = ["AsyncAccessServiceClient", "AccessServiceClient"]


class AccessServiceClient:
    """Logins, tokens and service accounts: who may enter, and in whose name."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._login = UnaryCall[identity_pb2.LoginRequest, identity_pb2.LoginResponse](
            channel, settings, "/tonglu.v1.AccessService/Login",
            identity_pb2.LoginResponse.FromString,
            True,
        )
        self._logout = UnaryCall[identity_pb2.LogoutRequest, identity_pb2.LogoutResponse](
            channel, settings, "/tonglu.v1.AccessService/Logout",
            identity_pb2.LogoutResponse.FromString,
            True,
        )
        self._who_am_i = UnaryCall[identity_pb2.WhoAmIRequest, identity_pb2.WhoAmIResponse](
            channel, settings, "/tonglu.v1.AccessService/WhoAmI",
            identity_pb2.WhoAmIResponse.FromString,
            False,
        )
        self._set_password = UnaryCall[identity_pb2.SetPasswordRequest, identity_pb2.SetPasswordResponse](
            channel, settings, "/tonglu.v1.AccessService/SetPassword",
            identity_pb2.SetPasswordResponse.FromString,
            True,
        )
        self._issue_login_code = UnaryCall[identity_pb2.IssueLoginCodeRequest, identity_pb2.IssueLoginCodeResponse](
            channel, settings, "/tonglu.v1.AccessService/IssueLoginCode",
            identity_pb2.IssueLoginCodeResponse.FromString,
            True,
        )
        self._create_service_account = UnaryCall[identity_pb2.CreateServiceAccountRequest, identity_pb2.CreateServiceAccountResponse](
            channel, settings, "/tonglu.v1.AccessService/CreateServiceAccount",
            identity_pb2.CreateServiceAccountResponse.FromString,
            True,
        )
        self._update_service_account = UnaryCall[identity_pb2.UpdateServiceAccountRequest, identity_pb2.UpdateServiceAccountResponse](
            channel, settings, "/tonglu.v1.AccessService/UpdateServiceAccount",
            identity_pb2.UpdateServiceAccountResponse.FromString,
            True,
        )
        self._list_service_accounts = UnaryCall[identity_pb2.ListServiceAccountsRequest, identity_pb2.ListServiceAccountsResponse](
            channel, settings, "/tonglu.v1.AccessService/ListServiceAccounts",
            identity_pb2.ListServiceAccountsResponse.FromString,
            False,
        )
        self._issue_service_token = UnaryCall[identity_pb2.IssueServiceTokenRequest, identity_pb2.IssueServiceTokenResponse](
            channel, settings, "/tonglu.v1.AccessService/IssueServiceToken",
            identity_pb2.IssueServiceTokenResponse.FromString,
            True,
        )
        self._revoke_access = UnaryCall[identity_pb2.RevokeAccessRequest, identity_pb2.RevokeAccessResponse](
            channel, settings, "/tonglu.v1.AccessService/RevokeAccess",
            identity_pb2.RevokeAccessResponse.FromString,
            True,
        )

    def login(
        self, request: identity_pb2.LoginRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.LoginResponse:
        """Exchanges a login name and either a password or a one-time code for a token, which is valid
        for 30 days. An account has at most 256 tokens: a further one ends the one that expires first.

        A wrong name, a wrong password, a used code and a disabled account are refused with the same
        text and after the same work. A token that the call carries, valid or not, is ignored.

        Limits on wrong passwords, each over 15 minutes: 10 for one name from one address (of IPv6, a
        /64); 100 for one name from all addresses; 200 for all names from one address other than the
        loopback. Beyond a limit passwords are refused for the rest of the 15 minutes: for the name
        from that address, for the name from every address, or from that address. Wrong codes are
        counted separately, per name and address and per address. A valid one-time code is always
        accepted, so nobody can lock an account out.

        Refusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name,
        password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (with the delay after which to try again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._login(request, timeout, metadata)

    def logout(
        self, request: identity_pb2.LogoutRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.LogoutResponse:
        """Revokes the token of this call at once. A call without a token, or with an expired, revoked,
        malformed or foreign one, succeeds and changes nothing.

        Refusals: none of its own.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._logout(request, timeout, metadata)

    def who_am_i(
        self, request: identity_pb2.WhoAmIRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.WhoAmIResponse:
        """Returns who the caller is and what it may do.

        Refusals: none of its own."""
        return self._who_am_i(request, timeout, metadata)

    def set_password(
        self, request: identity_pb2.SetPasswordRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.SetPasswordResponse:
        """Sets the caller's own password and revokes its other tokens.

        The current password is required, except with a token that a one-time code gave within the
        last hour, and for an account without a password. A wrong current password counts as a failed
        login by password.

        Refusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or equal to the login
        name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service
        account, also one that acts for a person, or a person without a login name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._set_password(request, timeout, metadata)

    def issue_login_code(
        self, request: identity_pb2.IssueLoginCodeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.IssueLoginCodeResponse:
        """Issues a one-time login code for a staff member or a member; an earlier code of the account
        ends.

        The owner may issue one for everyone, a manager for the members of customers that it sees and
        for staff that are neither owner nor manager, a boss for the members of its own company. Any
        other account is NOT_FOUND.

        Refusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._issue_login_code(request, timeout, metadata)

    def create_service_account(
        self, request: identity_pb2.CreateServiceAccountRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateServiceAccountResponse:
        """Creates an account for a backend, with the roles that it may use, and issues its first token.

        Staff roles apply when the backend calls in its own name or acts for a person of the staff, who
        has them too; dealer roles and ROLE_PROSPECT apply when it acts for a member. ROLE_INTEGRATOR
        applies in its own name alone.

        Refusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not
        the hexadecimal of a SHA-256).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_service_account(request, timeout, metadata)

    def update_service_account(
        self, request: identity_pb2.UpdateServiceAccountRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateServiceAccountResponse:
        """Changes a service account's name or roles, or the certificate that its backend must present by
        mutual TLS. The change applies from the next call on. A request that changes nothing keeps the
        version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal
        of a SHA-256).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_service_account(request, timeout, metadata)

    def list_service_accounts(
        self, request: identity_pb2.ListServiceAccountsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListServiceAccountsResponse:
        """Lists the service accounts in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_service_accounts(request, timeout, metadata)

    def list_service_accounts_pages(
        self, request: identity_pb2.ListServiceAccountsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.ListServiceAccountsResponse]:
        """The pages of `list_service_accounts`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_service_accounts, request, timeout, metadata)

    def list_service_accounts_all(
        self, request: identity_pb2.ListServiceAccountsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.ServiceAccount]:
        """The `service_accounts` of all pages of `list_service_accounts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_service_accounts, request, timeout, metadata)
        return rows(found, lambda page: page.service_accounts, limit)

    def issue_service_token(
        self, request: identity_pb2.IssueServiceTokenRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.IssueServiceTokenResponse:
        """Issues a further token of a service account; earlier tokens stay valid until they expire or
        RevokeAccess ends them. An account has at most 256 tokens: a further one ends the one that
        expires first.

        Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._issue_service_token(request, timeout, metadata)

    def revoke_access(
        self, request: identity_pb2.RevokeAccessRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.RevokeAccessResponse:
        """Ends every token and the login code of a staff member, a member or a service account, at once.
        The caller may do this for the accounts that it may issue a login code for; for a service
        account, the owner may.

        Refusals: NOT_FOUND.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._revoke_access(request, timeout, metadata)


class AsyncAccessServiceClient:
    """Logins, tokens and service accounts: who may enter, and in whose name."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._login = AsyncUnaryCall[identity_pb2.LoginRequest, identity_pb2.LoginResponse](
            channel, settings, "/tonglu.v1.AccessService/Login",
            identity_pb2.LoginResponse.FromString,
            True,
        )
        self._logout = AsyncUnaryCall[identity_pb2.LogoutRequest, identity_pb2.LogoutResponse](
            channel, settings, "/tonglu.v1.AccessService/Logout",
            identity_pb2.LogoutResponse.FromString,
            True,
        )
        self._who_am_i = AsyncUnaryCall[identity_pb2.WhoAmIRequest, identity_pb2.WhoAmIResponse](
            channel, settings, "/tonglu.v1.AccessService/WhoAmI",
            identity_pb2.WhoAmIResponse.FromString,
            False,
        )
        self._set_password = AsyncUnaryCall[identity_pb2.SetPasswordRequest, identity_pb2.SetPasswordResponse](
            channel, settings, "/tonglu.v1.AccessService/SetPassword",
            identity_pb2.SetPasswordResponse.FromString,
            True,
        )
        self._issue_login_code = AsyncUnaryCall[identity_pb2.IssueLoginCodeRequest, identity_pb2.IssueLoginCodeResponse](
            channel, settings, "/tonglu.v1.AccessService/IssueLoginCode",
            identity_pb2.IssueLoginCodeResponse.FromString,
            True,
        )
        self._create_service_account = AsyncUnaryCall[identity_pb2.CreateServiceAccountRequest, identity_pb2.CreateServiceAccountResponse](
            channel, settings, "/tonglu.v1.AccessService/CreateServiceAccount",
            identity_pb2.CreateServiceAccountResponse.FromString,
            True,
        )
        self._update_service_account = AsyncUnaryCall[identity_pb2.UpdateServiceAccountRequest, identity_pb2.UpdateServiceAccountResponse](
            channel, settings, "/tonglu.v1.AccessService/UpdateServiceAccount",
            identity_pb2.UpdateServiceAccountResponse.FromString,
            True,
        )
        self._list_service_accounts = AsyncUnaryCall[identity_pb2.ListServiceAccountsRequest, identity_pb2.ListServiceAccountsResponse](
            channel, settings, "/tonglu.v1.AccessService/ListServiceAccounts",
            identity_pb2.ListServiceAccountsResponse.FromString,
            False,
        )
        self._issue_service_token = AsyncUnaryCall[identity_pb2.IssueServiceTokenRequest, identity_pb2.IssueServiceTokenResponse](
            channel, settings, "/tonglu.v1.AccessService/IssueServiceToken",
            identity_pb2.IssueServiceTokenResponse.FromString,
            True,
        )
        self._revoke_access = AsyncUnaryCall[identity_pb2.RevokeAccessRequest, identity_pb2.RevokeAccessResponse](
            channel, settings, "/tonglu.v1.AccessService/RevokeAccess",
            identity_pb2.RevokeAccessResponse.FromString,
            True,
        )

    async def login(
        self, request: identity_pb2.LoginRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.LoginResponse:
        """Exchanges a login name and either a password or a one-time code for a token, which is valid
        for 30 days. An account has at most 256 tokens: a further one ends the one that expires first.

        A wrong name, a wrong password, a used code and a disabled account are refused with the same
        text and after the same work. A token that the call carries, valid or not, is ignored.

        Limits on wrong passwords, each over 15 minutes: 10 for one name from one address (of IPv6, a
        /64); 100 for one name from all addresses; 200 for all names from one address other than the
        loopback. Beyond a limit passwords are refused for the rest of the 15 minutes: for the name
        from that address, for the name from every address, or from that address. Wrong codes are
        counted separately, per name and address and per address. A valid one-time code is always
        accepted, so nobody can lock an account out.

        Refusals: ONE_SECRET_NEEDED (both or neither of password and login_code), LOGIN_REFUSED (name,
        password or code is wrong), LOGIN_ATTEMPTS_EXCEEDED (with the delay after which to try again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._login(request, timeout, metadata)

    async def logout(
        self, request: identity_pb2.LogoutRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.LogoutResponse:
        """Revokes the token of this call at once. A call without a token, or with an expired, revoked,
        malformed or foreign one, succeeds and changes nothing.

        Refusals: none of its own.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._logout(request, timeout, metadata)

    async def who_am_i(
        self, request: identity_pb2.WhoAmIRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.WhoAmIResponse:
        """Returns who the caller is and what it may do.

        Refusals: none of its own."""
        return await self._who_am_i(request, timeout, metadata)

    async def set_password(
        self, request: identity_pb2.SetPasswordRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.SetPasswordResponse:
        """Sets the caller's own password and revokes its other tokens.

        The current password is required, except with a token that a one-time code gave within the
        last hour, and for an account without a password. A wrong current password counts as a failed
        login by password.

        Refusals: BAD_PASSWORD (fewer than 10 characters, more than 256 bytes, or equal to the login
        name), PASSWORD_WRONG (current_password), LOGIN_ATTEMPTS_EXCEEDED, NO_LOGIN_NAME (a service
        account, also one that acts for a person, or a person without a login name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._set_password(request, timeout, metadata)

    async def issue_login_code(
        self, request: identity_pb2.IssueLoginCodeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.IssueLoginCodeResponse:
        """Issues a one-time login code for a staff member or a member; an earlier code of the account
        ends.

        The owner may issue one for everyone, a manager for the members of customers that it sees and
        for staff that are neither owner nor manager, a boss for the members of its own company. Any
        other account is NOT_FOUND.

        Refusals: NOT_FOUND, NO_LOGIN_NAME, ACCOUNT_DISABLED, BAD_LIFETIME (not 1 to 168 hours).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._issue_login_code(request, timeout, metadata)

    async def create_service_account(
        self, request: identity_pb2.CreateServiceAccountRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateServiceAccountResponse:
        """Creates an account for a backend, with the roles that it may use, and issues its first token.

        Staff roles apply when the backend calls in its own name or acts for a person of the staff, who
        has them too; dealer roles and ROLE_PROSPECT apply when it acts for a member. ROLE_INTEGRATOR
        applies in its own name alone.

        Refusals: BAD_NAME, BAD_ROLE (none), BAD_LIFETIME (not 1 to 366 days), BAD_CERTIFICATE (not
        the hexadecimal of a SHA-256).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_service_account(request, timeout, metadata)

    async def update_service_account(
        self, request: identity_pb2.UpdateServiceAccountRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateServiceAccountResponse:
        """Changes a service account's name or roles, or the certificate that its backend must present by
        mutual TLS. The change applies from the next call on. A request that changes nothing keeps the
        version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_ROLE, BAD_CERTIFICATE (not the hexadecimal
        of a SHA-256).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_service_account(request, timeout, metadata)

    async def list_service_accounts(
        self, request: identity_pb2.ListServiceAccountsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListServiceAccountsResponse:
        """Lists the service accounts in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_service_accounts(request, timeout, metadata)

    def list_service_accounts_pages(
        self, request: identity_pb2.ListServiceAccountsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.ListServiceAccountsResponse]:
        """The pages of `list_service_accounts`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_service_accounts, request, timeout, metadata)

    def list_service_accounts_all(
        self, request: identity_pb2.ListServiceAccountsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.ServiceAccount]:
        """The `service_accounts` of all pages of `list_service_accounts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_service_accounts, request, timeout, metadata)
        return async_rows(found, lambda page: page.service_accounts, limit)

    async def issue_service_token(
        self, request: identity_pb2.IssueServiceTokenRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.IssueServiceTokenResponse:
        """Issues a further token of a service account; earlier tokens stay valid until they expire or
        RevokeAccess ends them. An account has at most 256 tokens: a further one ends the one that
        expires first.

        Refusals: NOT_FOUND, BAD_LIFETIME (not 1 to 366 days).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._issue_service_token(request, timeout, metadata)

    async def revoke_access(
        self, request: identity_pb2.RevokeAccessRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.RevokeAccessResponse:
        """Ends every token and the login code of a staff member, a member or a service account, at once.
        The caller may do this for the accounts that it may issue a login code for; for a service
        account, the owner may.

        Refusals: NOT_FOUND.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._revoke_access(request, timeout, metadata)
