# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Customers (dealer companies) with their classes, contacts and members.

A member of a dealer sees its own company only. A staff member with no role but sales sees the
customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with
the same text as one that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import crm_pb2

__all__ = ["CrmServiceClient"]


class CrmServiceClient:
    """Customers (dealer companies) with their classes, contacts and members."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_customer = channel.unary_unary(
            "/tonglu.v1.CrmService/CreateCustomer",
            request_serializer=crm_pb2.CreateCustomerRequest.SerializeToString,
            response_deserializer=crm_pb2.CreateCustomerResponse.FromString,
        )
        self._batch_create_customers = channel.unary_unary(
            "/tonglu.v1.CrmService/BatchCreateCustomers",
            request_serializer=crm_pb2.BatchCreateCustomersRequest.SerializeToString,
            response_deserializer=crm_pb2.BatchCreateCustomersResponse.FromString,
        )
        self._get_customer = channel.unary_unary(
            "/tonglu.v1.CrmService/GetCustomer",
            request_serializer=crm_pb2.GetCustomerRequest.SerializeToString,
            response_deserializer=crm_pb2.GetCustomerResponse.FromString,
        )
        self._update_customer = channel.unary_unary(
            "/tonglu.v1.CrmService/UpdateCustomer",
            request_serializer=crm_pb2.UpdateCustomerRequest.SerializeToString,
            response_deserializer=crm_pb2.UpdateCustomerResponse.FromString,
        )
        self._list_customers = channel.unary_unary(
            "/tonglu.v1.CrmService/ListCustomers",
            request_serializer=crm_pb2.ListCustomersRequest.SerializeToString,
            response_deserializer=crm_pb2.ListCustomersResponse.FromString,
        )
        self._hand_over_customers = channel.unary_unary(
            "/tonglu.v1.CrmService/HandOverCustomers",
            request_serializer=crm_pb2.HandOverCustomersRequest.SerializeToString,
            response_deserializer=crm_pb2.HandOverCustomersResponse.FromString,
        )
        self._add_collaborator = channel.unary_unary(
            "/tonglu.v1.CrmService/AddCollaborator",
            request_serializer=crm_pb2.AddCollaboratorRequest.SerializeToString,
            response_deserializer=crm_pb2.AddCollaboratorResponse.FromString,
        )
        self._remove_collaborator = channel.unary_unary(
            "/tonglu.v1.CrmService/RemoveCollaborator",
            request_serializer=crm_pb2.RemoveCollaboratorRequest.SerializeToString,
            response_deserializer=crm_pb2.RemoveCollaboratorResponse.FromString,
        )
        self._list_collaborators = channel.unary_unary(
            "/tonglu.v1.CrmService/ListCollaborators",
            request_serializer=crm_pb2.ListCollaboratorsRequest.SerializeToString,
            response_deserializer=crm_pb2.ListCollaboratorsResponse.FromString,
        )
        self._create_customer_class = channel.unary_unary(
            "/tonglu.v1.CrmService/CreateCustomerClass",
            request_serializer=crm_pb2.CreateCustomerClassRequest.SerializeToString,
            response_deserializer=crm_pb2.CreateCustomerClassResponse.FromString,
        )
        self._list_customer_classes = channel.unary_unary(
            "/tonglu.v1.CrmService/ListCustomerClasses",
            request_serializer=crm_pb2.ListCustomerClassesRequest.SerializeToString,
            response_deserializer=crm_pb2.ListCustomerClassesResponse.FromString,
        )
        self._create_contact = channel.unary_unary(
            "/tonglu.v1.CrmService/CreateContact",
            request_serializer=crm_pb2.CreateContactRequest.SerializeToString,
            response_deserializer=crm_pb2.CreateContactResponse.FromString,
        )
        self._list_contacts = channel.unary_unary(
            "/tonglu.v1.CrmService/ListContacts",
            request_serializer=crm_pb2.ListContactsRequest.SerializeToString,
            response_deserializer=crm_pb2.ListContactsResponse.FromString,
        )
        self._update_contact = channel.unary_unary(
            "/tonglu.v1.CrmService/UpdateContact",
            request_serializer=crm_pb2.UpdateContactRequest.SerializeToString,
            response_deserializer=crm_pb2.UpdateContactResponse.FromString,
        )
        self._delete_contact = channel.unary_unary(
            "/tonglu.v1.CrmService/DeleteContact",
            request_serializer=crm_pb2.DeleteContactRequest.SerializeToString,
            response_deserializer=crm_pb2.DeleteContactResponse.FromString,
        )
        self._create_member = channel.unary_unary(
            "/tonglu.v1.CrmService/CreateMember",
            request_serializer=crm_pb2.CreateMemberRequest.SerializeToString,
            response_deserializer=crm_pb2.CreateMemberResponse.FromString,
        )
        self._update_member = channel.unary_unary(
            "/tonglu.v1.CrmService/UpdateMember",
            request_serializer=crm_pb2.UpdateMemberRequest.SerializeToString,
            response_deserializer=crm_pb2.UpdateMemberResponse.FromString,
        )
        self._erase_member = channel.unary_unary(
            "/tonglu.v1.CrmService/EraseMember",
            request_serializer=crm_pb2.EraseMemberRequest.SerializeToString,
            response_deserializer=crm_pb2.EraseMemberResponse.FromString,
        )
        self._list_members = channel.unary_unary(
            "/tonglu.v1.CrmService/ListMembers",
            request_serializer=crm_pb2.ListMembersRequest.SerializeToString,
            response_deserializer=crm_pb2.ListMembersResponse.FromString,
        )
        self._reveal_phone = channel.unary_unary(
            "/tonglu.v1.CrmService/RevealPhone",
            request_serializer=crm_pb2.RevealPhoneRequest.SerializeToString,
            response_deserializer=crm_pb2.RevealPhoneResponse.FromString,
        )
        self._watch_customer = channel.unary_stream(
            "/tonglu.v1.CrmService/WatchCustomer",
            request_serializer=crm_pb2.WatchCustomerRequest.SerializeToString,
            response_deserializer=crm_pb2.WatchCustomerResponse.FromString,
        )

    def create_customer(
        self, request: crm_pb2.CreateCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerResponse:
        """Creates a customer. When no owner is given, a staff member with no role but sales becomes the
        owner; in every other case the customer is in the pool.

        Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL,
        BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note),
        OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and
        OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE
        (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve)."""
        return self._create_customer(request, timeout=timeout, metadata=metadata)

    def batch_create_customers(
        self, request: crm_pb2.BatchCreateCustomersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.BatchCreateCustomersResponse:
        """Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks
        no other.

        A long batch runs in several transactions. Customers are visible as soon as their transaction
        has committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreateCustomer."""
        return self._batch_create_customers(request, timeout=timeout, metadata=metadata)

    def get_customer(
        self, request: crm_pb2.GetCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.GetCustomerResponse:
        """Reads a customer.

        Refusals: NOT_FOUND."""
        return self._get_customer(request, timeout=timeout, metadata=metadata)

    def update_customer(
        self, request: crm_pb2.UpdateCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateCustomerResponse:
        """Changes the given fields of a customer; approves a prospect by state. A request that changes
        nothing keeps the version and causes no event.

        Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take
        a customer from the pool and return its own to it, not give it to another nor take another's),
        STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of
        CreateCustomer, COLLABORATOR_READS."""
        return self._update_customer(request, timeout=timeout, metadata=metadata)

    def list_customers(
        self, request: crm_pb2.ListCustomersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomersResponse:
        """Lists the customers that the caller sees, by id. For a member, a filter on what members are
        not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer
        customers than asked for, or none, and have a next_page_token: it ends once it has looked at
        about 2,000 customers that one of several filters leaves out.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY."""
        return self._list_customers(request, timeout=timeout, metadata=metadata)

    def hand_over_customers(
        self, request: crm_pb2.HandOverCustomersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
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
        over for its people alone)."""
        return self._hand_over_customers(request, timeout=timeout, metadata=metadata)

    def add_collaborator(
        self, request: crm_pb2.AddCollaboratorRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.AddCollaboratorResponse:
        """Lets a staff member see a customer that another owns, or work with it as its owner does, until
        a time or without an end. It replaces an earlier access of the same staff member. The version
        of the customer rises; a request that changes nothing keeps it. For a customer that the staff
        member sees anyway the access makes no difference.

        Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now),
        STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson),
        TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS."""
        return self._add_collaborator(request, timeout=timeout, metadata=metadata)

    def remove_collaborator(
        self, request: crm_pb2.RemoveCollaboratorRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.RemoveCollaboratorResponse:
        """Ends a collaboration at once. The customer's version rises.

        Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION,
        COLLABORATOR_READS."""
        return self._remove_collaborator(request, timeout=timeout, metadata=metadata)

    def list_collaborators(
        self, request: crm_pb2.ListCollaboratorsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCollaboratorsResponse:
        """Lists the collaborators of a customer whose time has not ended, in the order of their ids.

        Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_collaborators(request, timeout=timeout, metadata=metadata)

    def create_customer_class(
        self, request: crm_pb2.CreateCustomerClassRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateCustomerClassResponse:
        """Adds a class of customers.

        Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN."""
        return self._create_customer_class(request, timeout=timeout, metadata=metadata)

    def list_customer_classes(
        self, request: crm_pb2.ListCustomerClassesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.ListCustomerClassesResponse:
        """Lists the classes by code.

        Refusals: none of its own."""
        return self._list_customer_classes(request, timeout=timeout, metadata=metadata)

    def create_contact(
        self, request: crm_pb2.CreateContactRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateContactResponse:
        """Adds a contact person to a customer.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note),
        NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS."""
        return self._create_contact(request, timeout=timeout, metadata=metadata)

    def list_contacts(
        self, request: crm_pb2.ListContactsRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.ListContactsResponse:
        """Lists a customer's contacts by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_contacts(request, timeout=timeout, metadata=metadata)

    def update_contact(
        self, request: crm_pb2.UpdateContactRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateContactResponse:
        """Changes the given fields of a contact. A request that changes nothing keeps the version. A
        boss changes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss,
        of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS."""
        return self._update_contact(request, timeout=timeout, metadata=metadata)

    def delete_contact(
        self, request: crm_pb2.DeleteContactRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.DeleteContactResponse:
        """Deletes a contact and erases the person's data, in stored responses too. It cannot be undone.
        On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        A boss deletes only the contacts that members of its company entered.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered),
        COLLABORATOR_READS."""
        return self._delete_contact(request, timeout=timeout, metadata=metadata)

    def create_member(
        self, request: crm_pb2.CreateMemberRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.CreateMemberResponse:
        """Adds a member to a customer: a person of the company, with or without a login name. While the
        company is a prospect its members may only do what prospects may.

        The member sees the posts of the last 90 days whose audience rule its company meets now.

        Login names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has
        the name, not who. A company therefore gets at most 20 such refusals; after that every new
        login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.

        Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
        LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS."""
        return self._create_member(request, timeout=timeout, metadata=metadata)

    def update_member(
        self, request: crm_pb2.UpdateMemberRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.UpdateMemberResponse:
        """Changes a member's name, phone, login name or roles, or disables the member, which ends every
        token and the login code at once. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT
        (the caller changes its own roles, disables itself or removes its own login name),
        COLLABORATOR_READS."""
        return self._update_member(request, timeout=timeout, metadata=metadata)

    def erase_member(
        self, request: crm_pb2.EraseMemberRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.EraseMemberResponse:
        """Erases the personal data of a disabled member: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Orders, posts and the
        audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first),
        COLLABORATOR_READS."""
        return self._erase_member(request, timeout=timeout, metadata=metadata)

    def list_members(
        self, request: crm_pb2.ListMembersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.ListMembersResponse:
        """Lists a customer's members by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_members(request, timeout=timeout, metadata=metadata)

    def reveal_phone(
        self, request: crm_pb2.RevealPhoneRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> crm_pb2.RevealPhoneResponse:
        """Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more
        the last 4 are shown, of fewer none.

        Each call is a transaction and so in the audit log, with the id of the person or address whose
        number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of
        customers that they see; a boss those of its company's contacts, members and addresses; a buyer
        those of its company's addresses; every member its own. An account reveals at most 200 numbers
        in 24 hours.

        Refusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try
        again)."""
        return self._reveal_phone(request, timeout=timeout, metadata=metadata)

    def watch_customer(
        self, request: crm_pb2.WatchCustomerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> Iterator[crm_pb2.WatchCustomerResponse]:
        """Sends the changes of a customer as they are made: of the company, its contacts, its members,
        its addresses, its contract prices and its orders.

        The first message carries a cursor alone. A client that opens the stream again with the last
        cursor that it received misses no event; without a cursor the stream begins now. The stream
        ends with NOT_FOUND when the caller may no longer see the customer.

        Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another
        history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again)."""
        return self._watch_customer(request, timeout=timeout, metadata=metadata)
