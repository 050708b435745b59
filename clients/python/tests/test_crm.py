"""CrmService over stock grpcio."""

from conftest import common_role
from tonglu import request_id
from tonglu.v1 import common_pb2
from tonglu.v1 import crm_pb2 as pb
from tonglu.v1 import identity_pb2


def test_customers_classes_and_handing_over(owner):
    customer_class = owner.crm.create_customer_class(
        pb.CreateCustomerClassRequest(request_id=request_id(), code="VIP", name="大客户")
    ).customer_class
    classes = owner.crm.list_customer_classes(pb.ListCustomerClassesRequest()).customer_classes
    assert customer_class in classes
    first, second = (
        owner.staff.create_staff(
            identity_pb2.CreateStaffRequest(
                request_id=request_id(), name=name, login_name=name, roles=[common_role("SALES")]
            )
        ).staff.id
        for name in ["zhao", "qian"]
    )
    outcomes = owner.crm.batch_create_customers(
        pb.BatchCreateCustomersRequest(
            request_id=request_id(),
            rows=[
                pb.BatchCreateCustomersRow(name="一号店", class_code="VIP", owner_id=first),
                pb.BatchCreateCustomersRow(
                    name="二号店", place=common_pb2.Place(latitude=float("nan"), longitude=1)
                ),
                pb.BatchCreateCustomersRow(name="三号店", class_code="VIP", owner_id=first),
            ],
        )
    ).outcomes
    assert [outcome.reason for outcome in outcomes] == ["", "BAD_COORDINATE", ""]
    listed = owner.crm.list_customers(pb.ListCustomersRequest(class_code="VIP")).customers
    assert [customer.name for customer in listed] == ["一号店", "三号店"]

    stored = owner.crm.get_customer(
        pb.GetCustomerRequest(customer_id=outcomes[0].customer_id)
    ).customer
    changed = owner.crm.update_customer(
        pb.UpdateCustomerRequest(
            request_id=request_id(),
            customer_id=stored.id,
            version=stored.version,
            level=3,
            add_tags=["冷链"],
        )
    ).customer
    assert (changed.level, list(changed.tags)) == (3, ["冷链"])
    moved = owner.crm.hand_over_customers(
        pb.HandOverCustomersRequest(
            request_id=request_id(), from_staff_id=first, to_staff_id=second
        )
    )
    assert moved.customer_count == 2

    shared = owner.crm.add_collaborator(
        pb.AddCollaboratorRequest(
            request_id=request_id(),
            customer_id=stored.id,
            version=changed.version + 1,
            staff_id=first,
            access=pb.COLLABORATOR_ACCESS_READ,
        )
    )
    ask = pb.ListCollaboratorsRequest(customer_id=stored.id)
    assert list(owner.crm.list_collaborators(ask).collaborators) == [shared.collaborator]
    owner.crm.remove_collaborator(
        pb.RemoveCollaboratorRequest(
            request_id=request_id(),
            customer_id=stored.id,
            version=shared.customer_version,
            staff_id=first,
        )
    )
    assert list(owner.crm.list_collaborators(ask).collaborators) == []


def test_contacts_and_members(owner, shop):
    contact = owner.crm.create_contact(
        pb.CreateContactRequest(
            request_id=request_id(), customer_id=shop.dealer.id, name="周老板", phone="0571-1"
        )
    ).contact
    changed = owner.crm.update_contact(
        pb.UpdateContactRequest(
            request_id=request_id(), contact_id=contact.id, version=contact.version, title="老板"
        )
    ).contact
    assert changed.title == "老板"
    mine = pb.ListContactsRequest(customer_id=shop.dealer.id)
    assert list(owner.crm.list_contacts(mine).contacts) == [changed]
    owner.crm.delete_contact(
        pb.DeleteContactRequest(
            request_id=request_id(), contact_id=contact.id, version=changed.version
        )
    )
    assert not owner.crm.list_contacts(mine).contacts
    helper = owner.crm.create_member(
        pb.CreateMemberRequest(
            request_id=request_id(),
            customer_id=shop.dealer.id,
            name="临时工",
            roles=[common_role("CLERK")],
        )
    ).member
    gone = owner.crm.update_member(
        pb.UpdateMemberRequest(
            request_id=request_id(), member_id=helper.id, version=helper.version, disabled=True
        )
    ).member
    assert gone.disabled
    members = owner.crm.list_members(pb.ListMembersRequest(customer_id=shop.dealer.id)).members
    assert [member.login_name for member in members] == ["wang", ""]
    erased = owner.crm.erase_member(
        pb.EraseMemberRequest(request_id=request_id(), member_id=gone.id, version=gone.version)
    ).member
    assert (erased.id, erased.name, erased.erased) == (gone.id, "", True)


def test_a_customer_is_watched(owner, shop):
    stream = owner.crm.watch_customer(
        pb.WatchCustomerRequest(customer_id=shop.dealer.id), timeout=60
    )
    assert next(stream).cursor
    contact = owner.crm.create_contact(
        pb.CreateContactRequest(request_id=request_id(), customer_id=shop.dealer.id, name="小吴")
    ).contact
    event = next(stream).event
    assert event.subject == pb.CUSTOMER_SUBJECT_CONTACT
    assert event.change == pb.CUSTOMER_CHANGE_CREATED
    assert event.subject_id == contact.id
    stream.cancel()
