# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Customers (dealer companies) with their classes, contacts and members.

A member of a dealer sees its own company only. A staff member with no role but sales sees the
customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with
the same text as one that does not exist."""

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
from tonglu.v1 import crm_pb2

__all__ = ["AsyncCrmServiceClient", "CrmServiceClient"]


class CrmServiceClient:
    """Customers (dealer companies) with their classes, contacts and members."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_customer = UnaryCall[crm_pb2.CreateCustomerRequest, crm_pb2.CreateCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateCustomer",
            crm_pb2.CreateCustomerResponse.FromString,
            True,
        )
        self._batch_create_customers = UnaryCall[crm_pb2.BatchCreateCustomersRequest, crm_pb2.BatchCreateCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/BatchCreateCustomers",
            crm_pb2.BatchCreateCustomersResponse.FromString,
            True,
        )
        self._get_customer = UnaryCall[crm_pb2.GetCustomerRequest, crm_pb2.GetCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/GetCustomer",
            crm_pb2.GetCustomerResponse.FromString,
            False,
        )
        self._update_customer = UnaryCall[crm_pb2.UpdateCustomerRequest, crm_pb2.UpdateCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateCustomer",
            crm_pb2.UpdateCustomerResponse.FromString,
            True,
        )
        self._list_customers = UnaryCall[crm_pb2.ListCustomersRequest, crm_pb2.ListCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCustomers",
            crm_pb2.ListCustomersResponse.FromString,
            False,
        )
        self._hand_over_customers = UnaryCall[crm_pb2.HandOverCustomersRequest, crm_pb2.HandOverCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/HandOverCustomers",
            crm_pb2.HandOverCustomersResponse.FromString,
            True,
        )
        self._add_collaborator = UnaryCall[crm_pb2.AddCollaboratorRequest, crm_pb2.AddCollaboratorResponse](
            channel, settings, "/tonglu.v1.CrmService/AddCollaborator",
            crm_pb2.AddCollaboratorResponse.FromString,
            True,
        )
        self._remove_collaborator = UnaryCall[crm_pb2.RemoveCollaboratorRequest, crm_pb2.RemoveCollaboratorResponse](
            channel, settings, "/tonglu.v1.CrmService/RemoveCollaborator",
            crm_pb2.RemoveCollaboratorResponse.FromString,
            True,
        )
        self._list_collaborators = UnaryCall[crm_pb2.ListCollaboratorsRequest, crm_pb2.ListCollaboratorsResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCollaborators",
            crm_pb2.ListCollaboratorsResponse.FromString,
            False,
        )
        self._create_customer_class = UnaryCall[crm_pb2.CreateCustomerClassRequest, crm_pb2.CreateCustomerClassResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateCustomerClass",
            crm_pb2.CreateCustomerClassResponse.FromString,
            True,
        )
        self._list_customer_classes = UnaryCall[crm_pb2.ListCustomerClassesRequest, crm_pb2.ListCustomerClassesResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCustomerClasses",
            crm_pb2.ListCustomerClassesResponse.FromString,
            False,
        )
        self._create_contact = UnaryCall[crm_pb2.CreateContactRequest, crm_pb2.CreateContactResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateContact",
            crm_pb2.CreateContactResponse.FromString,
            True,
        )
        self._list_contacts = UnaryCall[crm_pb2.ListContactsRequest, crm_pb2.ListContactsResponse](
            channel, settings, "/tonglu.v1.CrmService/ListContacts",
            crm_pb2.ListContactsResponse.FromString,
            False,
        )
        self._update_contact = UnaryCall[crm_pb2.UpdateContactRequest, crm_pb2.UpdateContactResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateContact",
            crm_pb2.UpdateContactResponse.FromString,
            True,
        )
        self._delete_contact = UnaryCall[crm_pb2.DeleteContactRequest, crm_pb2.DeleteContactResponse](
            channel, settings, "/tonglu.v1.CrmService/DeleteContact",
            crm_pb2.DeleteContactResponse.FromString,
            True,
        )
        self._create_member = UnaryCall[crm_pb2.CreateMemberRequest, crm_pb2.CreateMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateMember",
            crm_pb2.CreateMemberResponse.FromString,
            True,
        )
        self._update_member = UnaryCall[crm_pb2.UpdateMemberRequest, crm_pb2.UpdateMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateMember",
            crm_pb2.UpdateMemberResponse.FromString,
            True,
        )
        self._erase_member = UnaryCall[crm_pb2.EraseMemberRequest, crm_pb2.EraseMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/EraseMember",
            crm_pb2.EraseMemberResponse.FromString,
            True,
        )
        self._list_members = UnaryCall[crm_pb2.ListMembersRequest, crm_pb2.ListMembersResponse](
            channel, settings, "/tonglu.v1.CrmService/ListMembers",
            crm_pb2.ListMembersResponse.FromString,
            False,
        )
        self._reveal_phone = UnaryCall[crm_pb2.RevealPhoneRequest, crm_pb2.RevealPhoneResponse](
            channel, settings, "/tonglu.v1.CrmService/RevealPhone",
            crm_pb2.RevealPhoneResponse.FromString,
            True,
        )
        self._find_by_phone = UnaryCall[crm_pb2.FindByPhoneRequest, crm_pb2.FindByPhoneResponse](
            channel, settings, "/tonglu.v1.CrmService/FindByPhone",
            crm_pb2.FindByPhoneResponse.FromString,
            True,
        )
        self._watch_customer = ServerStreamCall[crm_pb2.WatchCustomerRequest, crm_pb2.WatchCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/WatchCustomer",
            crm_pb2.WatchCustomerResponse.FromString,
        )

    def create_customer(
        self, request: crm_pb2.CreateCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerResponse:
        """Creates a customer. When no owner is given, a staff member with no role but sales becomes the
        owner; in every other case the customer is in the pool.

        Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL,
        BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note),
        OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and
        OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE
        (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_customer(request, timeout, metadata)

    def batch_create_customers(
        self, request: crm_pb2.BatchCreateCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.BatchCreateCustomersResponse:
        """Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks
        no other.

        A long batch runs in several transactions. Customers are visible as soon as their transaction
        has committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._batch_create_customers(request, timeout, metadata)

    def get_customer(
        self, request: crm_pb2.GetCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.GetCustomerResponse:
        """Reads a customer.

        Refusals: NOT_FOUND."""
        return self._get_customer(request, timeout, metadata)

    def update_customer(
        self, request: crm_pb2.UpdateCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateCustomerResponse:
        """Changes the given fields of a customer; approves a prospect by state. A request that changes
        nothing keeps the version and causes no event.

        Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take
        a customer from the pool and return its own to it, not give it to another nor take another's),
        STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of
        CreateCustomer, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_customer(request, timeout, metadata)

    def list_customers(
        self, request: crm_pb2.ListCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomersResponse:
        """Lists the customers that the caller sees, by id. For a member, a filter on what members are
        not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer
        customers than asked for, or none, and have a next_page_token: it ends once it has looked at
        about 2,000 customers that one of several filters leaves out.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY."""
        return self._list_customers(request, timeout, metadata)

    def list_customers_pages(
        self, request: crm_pb2.ListCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.ListCustomersResponse]:
        """The pages of `list_customers`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_customers, request, timeout, metadata)

    def list_customers_all(
        self, request: crm_pb2.ListCustomersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.Customer]:
        """The `customers` of all pages of `list_customers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_customers, request, timeout, metadata)
        return rows(found, lambda page: page.customers, limit)

    def hand_over_customers(
        self, request: crm_pb2.HandOverCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.HandOverCustomersResponse:
        """Gives all customers of one staff member to another or to the pool, for example when a
        salesperson leaves.

        A large number runs in several transactions, in the order of the ids. Each customer changes
        its owner, and its event is sent, in one of these transactions; the response comes after the
        last. The operation finishes even if the client disconnects, its deadline passes or the server
        restarts. A customer that another call gives to a third staff member in the meantime keeps
        that owner and is not counted. One that from_staff_id receives in the meantime may stay with
        it. A retry while the operation runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a
        delay.

        Refusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor
        to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is
        not an active owner, manager or salesperson), NOT_YOUR_TEAM (a manager who leads a team hands
        over for its people alone).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._hand_over_customers(request, timeout, metadata)

    def add_collaborator(
        self, request: crm_pb2.AddCollaboratorRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.AddCollaboratorResponse:
        """Lets a staff member see a customer that another owns, or work with it as its owner does, until
        a time or without an end. It replaces an earlier access of the same staff member. The version
        of the customer rises; a request that changes nothing keeps it. For a customer that the staff
        member sees anyway the access makes no difference.

        Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now),
        STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson),
        TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._add_collaborator(request, timeout, metadata)

    def remove_collaborator(
        self, request: crm_pb2.RemoveCollaboratorRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.RemoveCollaboratorResponse:
        """Ends a collaboration at once. The customer's version rises.

        Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION,
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._remove_collaborator(request, timeout, metadata)

    def list_collaborators(
        self, request: crm_pb2.ListCollaboratorsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCollaboratorsResponse:
        """Lists the collaborators of a customer whose time has not ended, in the order of their ids.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_collaborators(request, timeout, metadata)

    def list_collaborators_pages(
        self, request: crm_pb2.ListCollaboratorsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.ListCollaboratorsResponse]:
        """The pages of `list_collaborators`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_collaborators, request, timeout, metadata)

    def list_collaborators_all(
        self, request: crm_pb2.ListCollaboratorsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.Collaborator]:
        """The `collaborators` of all pages of `list_collaborators`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_collaborators, request, timeout, metadata)
        return rows(found, lambda page: page.collaborators, limit)

    def create_customer_class(
        self, request: crm_pb2.CreateCustomerClassRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerClassResponse:
        """Adds a class of customers.

        Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_customer_class(request, timeout, metadata)

    def list_customer_classes(
        self, request: crm_pb2.ListCustomerClassesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomerClassesResponse:
        """Lists the classes by code.

        Refusals: none of its own."""
        return self._list_customer_classes(request, timeout, metadata)

    def create_contact(
        self, request: crm_pb2.CreateContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateContactResponse:
        """Adds a contact person to a customer.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note),
        NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_contact(request, timeout, metadata)

    def list_contacts(
        self, request: crm_pb2.ListContactsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListContactsResponse:
        """Lists a customer's contacts by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_contacts(request, timeout, metadata)

    def list_contacts_pages(
        self, request: crm_pb2.ListContactsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.ListContactsResponse]:
        """The pages of `list_contacts`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_contacts, request, timeout, metadata)

    def list_contacts_all(
        self, request: crm_pb2.ListContactsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.Contact]:
        """The `contacts` of all pages of `list_contacts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_contacts, request, timeout, metadata)
        return rows(found, lambda page: page.contacts, limit)

    def update_contact(
        self, request: crm_pb2.UpdateContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateContactResponse:
        """Changes the given fields of a contact. A request that changes nothing keeps the version. A
        boss changes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss,
        of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_contact(request, timeout, metadata)

    def delete_contact(
        self, request: crm_pb2.DeleteContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.DeleteContactResponse:
        """Deletes a contact and erases the person's data, in stored responses too. It cannot be undone.
        On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        A boss deletes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._delete_contact(request, timeout, metadata)

    def create_member(
        self, request: crm_pb2.CreateMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateMemberResponse:
        """Adds a member to a customer: a person of the company, with or without a login name. While the
        company is a prospect its members may only do what prospects may.

        The member sees the posts of the last 90 days whose audience rule its company meets now.

        Login names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has
        the name, not who. A company therefore gets at most 20 such refusals; after that every new
        login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
        LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_member(request, timeout, metadata)

    def update_member(
        self, request: crm_pb2.UpdateMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateMemberResponse:
        """Changes a member's name, phone, login name or roles, or disables the member, which ends every
        token and the login code at once. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT
        (the caller changes its own roles, disables itself or removes its own login name),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_member(request, timeout, metadata)

    def erase_member(
        self, request: crm_pb2.EraseMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.EraseMemberResponse:
        """Erases the personal data of a disabled member: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Orders, posts and the
        audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._erase_member(request, timeout, metadata)

    def list_members(
        self, request: crm_pb2.ListMembersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListMembersResponse:
        """Lists a customer's members by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_members(request, timeout, metadata)

    def list_members_pages(
        self, request: crm_pb2.ListMembersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.ListMembersResponse]:
        """The pages of `list_members`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_members, request, timeout, metadata)

    def list_members_all(
        self, request: crm_pb2.ListMembersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.Member]:
        """The `members` of all pages of `list_members`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_members, request, timeout, metadata)
        return rows(found, lambda page: page.members, limit)

    def reveal_phone(
        self, request: crm_pb2.RevealPhoneRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.RevealPhoneResponse:
        """Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more
        the last 4 are shown, of fewer none.

        Each call is a transaction and so in the audit log, with the id of the person or address whose
        number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of
        customers that they see; a boss those of its company's contacts, members and addresses; a buyer
        those of its company's addresses; every member its own. An account reveals at most 200 numbers
        in 24 hours.

        Refusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try
        again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._reveal_phone(request, timeout, metadata)

    def find_by_phone(
        self, request: crm_pb2.FindByPhoneRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.FindByPhoneResponse:
        """Looks up whose a phone number is: the contacts, members and addresses that have the whole number,
        of the customers that the caller sees. Separators and the prefix of China (+86, 0086) do not
        matter. A part of a number finds nothing: no RPC searches numbers by what they begin with.

        Each call is a transaction and so in the audit log, and is counted whether it finds something or
        not: an account may look up 300 numbers in 24 hours. The number itself is not stored.

        Refusals: BAD_PHONE, PHONE_LOOKUPS_EXCEEDED (with the delay after which to try again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._find_by_phone(request, timeout, metadata)

    def watch_customer(
        self, request: crm_pb2.WatchCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> ReplyStream[crm_pb2.WatchCustomerResponse]:
        """Sends the changes of a customer as they are made: of the company, its contacts, its members,
        its addresses, its contract prices and its orders.

        The first message carries a cursor alone. A client that opens the stream again with the last
        cursor that it received misses no event; without a cursor the stream begins now. The stream
        ends with NOT_FOUND when the caller may no longer see the customer.

        Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another
        history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again)."""
        return self._watch_customer(request, timeout, metadata)

    def watch_customer_resuming(
        self, request: crm_pb2.WatchCustomerRequest, *, metadata: Metadata | None = None,
    ) -> ResumingStream[crm_pb2.WatchCustomerResponse]:
        """As `watch_customer`, opened again whenever it ends, from `request.cursor` on, or from
        now."""
        return self._watch_customer.resuming(request, metadata)


class AsyncCrmServiceClient:
    """Customers (dealer companies) with their classes, contacts and members."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_customer = AsyncUnaryCall[crm_pb2.CreateCustomerRequest, crm_pb2.CreateCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateCustomer",
            crm_pb2.CreateCustomerResponse.FromString,
            True,
        )
        self._batch_create_customers = AsyncUnaryCall[crm_pb2.BatchCreateCustomersRequest, crm_pb2.BatchCreateCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/BatchCreateCustomers",
            crm_pb2.BatchCreateCustomersResponse.FromString,
            True,
        )
        self._get_customer = AsyncUnaryCall[crm_pb2.GetCustomerRequest, crm_pb2.GetCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/GetCustomer",
            crm_pb2.GetCustomerResponse.FromString,
            False,
        )
        self._update_customer = AsyncUnaryCall[crm_pb2.UpdateCustomerRequest, crm_pb2.UpdateCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateCustomer",
            crm_pb2.UpdateCustomerResponse.FromString,
            True,
        )
        self._list_customers = AsyncUnaryCall[crm_pb2.ListCustomersRequest, crm_pb2.ListCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCustomers",
            crm_pb2.ListCustomersResponse.FromString,
            False,
        )
        self._hand_over_customers = AsyncUnaryCall[crm_pb2.HandOverCustomersRequest, crm_pb2.HandOverCustomersResponse](
            channel, settings, "/tonglu.v1.CrmService/HandOverCustomers",
            crm_pb2.HandOverCustomersResponse.FromString,
            True,
        )
        self._add_collaborator = AsyncUnaryCall[crm_pb2.AddCollaboratorRequest, crm_pb2.AddCollaboratorResponse](
            channel, settings, "/tonglu.v1.CrmService/AddCollaborator",
            crm_pb2.AddCollaboratorResponse.FromString,
            True,
        )
        self._remove_collaborator = AsyncUnaryCall[crm_pb2.RemoveCollaboratorRequest, crm_pb2.RemoveCollaboratorResponse](
            channel, settings, "/tonglu.v1.CrmService/RemoveCollaborator",
            crm_pb2.RemoveCollaboratorResponse.FromString,
            True,
        )
        self._list_collaborators = AsyncUnaryCall[crm_pb2.ListCollaboratorsRequest, crm_pb2.ListCollaboratorsResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCollaborators",
            crm_pb2.ListCollaboratorsResponse.FromString,
            False,
        )
        self._create_customer_class = AsyncUnaryCall[crm_pb2.CreateCustomerClassRequest, crm_pb2.CreateCustomerClassResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateCustomerClass",
            crm_pb2.CreateCustomerClassResponse.FromString,
            True,
        )
        self._list_customer_classes = AsyncUnaryCall[crm_pb2.ListCustomerClassesRequest, crm_pb2.ListCustomerClassesResponse](
            channel, settings, "/tonglu.v1.CrmService/ListCustomerClasses",
            crm_pb2.ListCustomerClassesResponse.FromString,
            False,
        )
        self._create_contact = AsyncUnaryCall[crm_pb2.CreateContactRequest, crm_pb2.CreateContactResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateContact",
            crm_pb2.CreateContactResponse.FromString,
            True,
        )
        self._list_contacts = AsyncUnaryCall[crm_pb2.ListContactsRequest, crm_pb2.ListContactsResponse](
            channel, settings, "/tonglu.v1.CrmService/ListContacts",
            crm_pb2.ListContactsResponse.FromString,
            False,
        )
        self._update_contact = AsyncUnaryCall[crm_pb2.UpdateContactRequest, crm_pb2.UpdateContactResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateContact",
            crm_pb2.UpdateContactResponse.FromString,
            True,
        )
        self._delete_contact = AsyncUnaryCall[crm_pb2.DeleteContactRequest, crm_pb2.DeleteContactResponse](
            channel, settings, "/tonglu.v1.CrmService/DeleteContact",
            crm_pb2.DeleteContactResponse.FromString,
            True,
        )
        self._create_member = AsyncUnaryCall[crm_pb2.CreateMemberRequest, crm_pb2.CreateMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/CreateMember",
            crm_pb2.CreateMemberResponse.FromString,
            True,
        )
        self._update_member = AsyncUnaryCall[crm_pb2.UpdateMemberRequest, crm_pb2.UpdateMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/UpdateMember",
            crm_pb2.UpdateMemberResponse.FromString,
            True,
        )
        self._erase_member = AsyncUnaryCall[crm_pb2.EraseMemberRequest, crm_pb2.EraseMemberResponse](
            channel, settings, "/tonglu.v1.CrmService/EraseMember",
            crm_pb2.EraseMemberResponse.FromString,
            True,
        )
        self._list_members = AsyncUnaryCall[crm_pb2.ListMembersRequest, crm_pb2.ListMembersResponse](
            channel, settings, "/tonglu.v1.CrmService/ListMembers",
            crm_pb2.ListMembersResponse.FromString,
            False,
        )
        self._reveal_phone = AsyncUnaryCall[crm_pb2.RevealPhoneRequest, crm_pb2.RevealPhoneResponse](
            channel, settings, "/tonglu.v1.CrmService/RevealPhone",
            crm_pb2.RevealPhoneResponse.FromString,
            True,
        )
        self._find_by_phone = AsyncUnaryCall[crm_pb2.FindByPhoneRequest, crm_pb2.FindByPhoneResponse](
            channel, settings, "/tonglu.v1.CrmService/FindByPhone",
            crm_pb2.FindByPhoneResponse.FromString,
            True,
        )
        self._watch_customer = AsyncServerStreamCall[crm_pb2.WatchCustomerRequest, crm_pb2.WatchCustomerResponse](
            channel, settings, "/tonglu.v1.CrmService/WatchCustomer",
            crm_pb2.WatchCustomerResponse.FromString,
        )

    async def create_customer(
        self, request: crm_pb2.CreateCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerResponse:
        """Creates a customer. When no owner is given, a staff member with no role but sales becomes the
        owner; in every other case the customer is in the pool.

        Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL,
        BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note),
        OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and
        OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE
        (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_customer(request, timeout, metadata)

    async def batch_create_customers(
        self, request: crm_pb2.BatchCreateCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.BatchCreateCustomersResponse:
        """Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks
        no other.

        A long batch runs in several transactions. Customers are visible as soon as their transaction
        has committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._batch_create_customers(request, timeout, metadata)

    async def get_customer(
        self, request: crm_pb2.GetCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.GetCustomerResponse:
        """Reads a customer.

        Refusals: NOT_FOUND."""
        return await self._get_customer(request, timeout, metadata)

    async def update_customer(
        self, request: crm_pb2.UpdateCustomerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateCustomerResponse:
        """Changes the given fields of a customer; approves a prospect by state. A request that changes
        nothing keeps the version and causes no event.

        Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take
        a customer from the pool and return its own to it, not give it to another nor take another's),
        STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of
        CreateCustomer, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_customer(request, timeout, metadata)

    async def list_customers(
        self, request: crm_pb2.ListCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomersResponse:
        """Lists the customers that the caller sees, by id. For a member, a filter on what members are
        not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer
        customers than asked for, or none, and have a next_page_token: it ends once it has looked at
        about 2,000 customers that one of several filters leaves out.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY."""
        return await self._list_customers(request, timeout, metadata)

    def list_customers_pages(
        self, request: crm_pb2.ListCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.ListCustomersResponse]:
        """The pages of `list_customers`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_customers, request, timeout, metadata)

    def list_customers_all(
        self, request: crm_pb2.ListCustomersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.Customer]:
        """The `customers` of all pages of `list_customers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_customers, request, timeout, metadata)
        return async_rows(found, lambda page: page.customers, limit)

    async def hand_over_customers(
        self, request: crm_pb2.HandOverCustomersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.HandOverCustomersResponse:
        """Gives all customers of one staff member to another or to the pool, for example when a
        salesperson leaves.

        A large number runs in several transactions, in the order of the ids. Each customer changes
        its owner, and its event is sent, in one of these transactions; the response comes after the
        last. The operation finishes even if the client disconnects, its deadline passes or the server
        restarts. A customer that another call gives to a third staff member in the meantime keeps
        that owner and is not counted. One that from_staff_id receives in the meantime may stay with
        it. A retry while the operation runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a
        delay.

        Refusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor
        to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is
        not an active owner, manager or salesperson), NOT_YOUR_TEAM (a manager who leads a team hands
        over for its people alone).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._hand_over_customers(request, timeout, metadata)

    async def add_collaborator(
        self, request: crm_pb2.AddCollaboratorRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.AddCollaboratorResponse:
        """Lets a staff member see a customer that another owns, or work with it as its owner does, until
        a time or without an end. It replaces an earlier access of the same staff member. The version
        of the customer rises; a request that changes nothing keeps it. For a customer that the staff
        member sees anyway the access makes no difference.

        Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now),
        STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson),
        TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._add_collaborator(request, timeout, metadata)

    async def remove_collaborator(
        self, request: crm_pb2.RemoveCollaboratorRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.RemoveCollaboratorResponse:
        """Ends a collaboration at once. The customer's version rises.

        Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION,
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._remove_collaborator(request, timeout, metadata)

    async def list_collaborators(
        self, request: crm_pb2.ListCollaboratorsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCollaboratorsResponse:
        """Lists the collaborators of a customer whose time has not ended, in the order of their ids.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_collaborators(request, timeout, metadata)

    def list_collaborators_pages(
        self, request: crm_pb2.ListCollaboratorsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.ListCollaboratorsResponse]:
        """The pages of `list_collaborators`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_collaborators, request, timeout, metadata)

    def list_collaborators_all(
        self, request: crm_pb2.ListCollaboratorsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.Collaborator]:
        """The `collaborators` of all pages of `list_collaborators`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_collaborators, request, timeout, metadata)
        return async_rows(found, lambda page: page.collaborators, limit)

    async def create_customer_class(
        self, request: crm_pb2.CreateCustomerClassRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerClassResponse:
        """Adds a class of customers.

        Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_customer_class(request, timeout, metadata)

    async def list_customer_classes(
        self, request: crm_pb2.ListCustomerClassesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomerClassesResponse:
        """Lists the classes by code.

        Refusals: none of its own."""
        return await self._list_customer_classes(request, timeout, metadata)

    async def create_contact(
        self, request: crm_pb2.CreateContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateContactResponse:
        """Adds a contact person to a customer.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note),
        NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_contact(request, timeout, metadata)

    async def list_contacts(
        self, request: crm_pb2.ListContactsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListContactsResponse:
        """Lists a customer's contacts by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_contacts(request, timeout, metadata)

    def list_contacts_pages(
        self, request: crm_pb2.ListContactsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.ListContactsResponse]:
        """The pages of `list_contacts`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_contacts, request, timeout, metadata)

    def list_contacts_all(
        self, request: crm_pb2.ListContactsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.Contact]:
        """The `contacts` of all pages of `list_contacts`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_contacts, request, timeout, metadata)
        return async_rows(found, lambda page: page.contacts, limit)

    async def update_contact(
        self, request: crm_pb2.UpdateContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateContactResponse:
        """Changes the given fields of a contact. A request that changes nothing keeps the version. A
        boss changes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss,
        of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_contact(request, timeout, metadata)

    async def delete_contact(
        self, request: crm_pb2.DeleteContactRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.DeleteContactResponse:
        """Deletes a contact and erases the person's data, in stored responses too. It cannot be undone.
        On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        A boss deletes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._delete_contact(request, timeout, metadata)

    async def create_member(
        self, request: crm_pb2.CreateMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateMemberResponse:
        """Adds a member to a customer: a person of the company, with or without a login name. While the
        company is a prospect its members may only do what prospects may.

        The member sees the posts of the last 90 days whose audience rule its company meets now.

        Login names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has
        the name, not who. A company therefore gets at most 20 such refusals; after that every new
        login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
        LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_member(request, timeout, metadata)

    async def update_member(
        self, request: crm_pb2.UpdateMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateMemberResponse:
        """Changes a member's name, phone, login name or roles, or disables the member, which ends every
        token and the login code at once. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT
        (the caller changes its own roles, disables itself or removes its own login name),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_member(request, timeout, metadata)

    async def erase_member(
        self, request: crm_pb2.EraseMemberRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.EraseMemberResponse:
        """Erases the personal data of a disabled member: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Orders, posts and the
        audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._erase_member(request, timeout, metadata)

    async def list_members(
        self, request: crm_pb2.ListMembersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.ListMembersResponse:
        """Lists a customer's members by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_members(request, timeout, metadata)

    def list_members_pages(
        self, request: crm_pb2.ListMembersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.ListMembersResponse]:
        """The pages of `list_members`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_members, request, timeout, metadata)

    def list_members_all(
        self, request: crm_pb2.ListMembersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[crm_pb2.Member]:
        """The `members` of all pages of `list_members`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_members, request, timeout, metadata)
        return async_rows(found, lambda page: page.members, limit)

    async def reveal_phone(
        self, request: crm_pb2.RevealPhoneRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.RevealPhoneResponse:
        """Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more
        the last 4 are shown, of fewer none.

        Each call is a transaction and so in the audit log, with the id of the person or address whose
        number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of
        customers that they see; a boss those of its company's contacts, members and addresses; a buyer
        those of its company's addresses; every member its own. An account reveals at most 200 numbers
        in 24 hours.

        Refusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try
        again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._reveal_phone(request, timeout, metadata)

    async def find_by_phone(
        self, request: crm_pb2.FindByPhoneRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> crm_pb2.FindByPhoneResponse:
        """Looks up whose a phone number is: the contacts, members and addresses that have the whole number,
        of the customers that the caller sees. Separators and the prefix of China (+86, 0086) do not
        matter. A part of a number finds nothing: no RPC searches numbers by what they begin with.

        Each call is a transaction and so in the audit log, and is counted whether it finds something or
        not: an account may look up 300 numbers in 24 hours. The number itself is not stored.

        Refusals: BAD_PHONE, PHONE_LOOKUPS_EXCEEDED (with the delay after which to try again).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._find_by_phone(request, timeout, metadata)

    def watch_customer(
        self, request: crm_pb2.WatchCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> AsyncReplyStream[crm_pb2.WatchCustomerResponse]:
        """Sends the changes of a customer as they are made: of the company, its contacts, its members,
        its addresses, its contract prices and its orders.

        The first message carries a cursor alone. A client that opens the stream again with the last
        cursor that it received misses no event; without a cursor the stream begins now. The stream
        ends with NOT_FOUND when the caller may no longer see the customer.

        Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another
        history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again)."""
        return self._watch_customer(request, timeout, metadata)

    def watch_customer_resuming(
        self, request: crm_pb2.WatchCustomerRequest, *, metadata: Metadata | None = None,
    ) -> AsyncResumingStream[crm_pb2.WatchCustomerResponse]:
        """As `watch_customer`, opened again whenever it ends, from `request.cursor` on, or from
        now."""
        return self._watch_customer.resuming(request, metadata)
