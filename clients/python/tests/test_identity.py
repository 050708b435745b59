"""Logins, staff and the enterprise over stock grpcio."""

import grpc
import pytest
import tonglu
from conftest import Actor, common_role, log_in
from tonglu import reason, request_id
from tonglu.v1 import identity_pb2 as pb


def test_teams_stand_in_a_tree(server, owner):
    east, south = (
        owner.staff.create_team(pb.CreateTeamRequest(request_id=request_id(), name=name)).team
        for name in ("华东", "华南")
    )
    person = owner.staff.create_staff(
        pb.CreateStaffRequest(
            request_id=request_id(),
            name="孙销售",
            login_name="sun",
            roles=[common_role("SALES")],
            team_id=south.id,
        )
    ).staff
    members = owner.staff.list_staff(pb.ListStaffRequest(team_id=south.id)).staff
    assert [member.id for member in members] == [person.id]
    south = owner.staff.update_team(
        pb.UpdateTeamRequest(
            request_id=request_id(), team_id=south.id, version=1, parent_id=east.id
        )
    ).team
    assert list(owner.staff.list_teams(pb.ListTeamsRequest()).teams) == [east, south]
    with pytest.raises(grpc.RpcError) as refused:
        owner.staff.delete_team(
            pb.DeleteTeamRequest(request_id=request_id(), team_id=south.id, version=2)
        )
    assert reason(refused.value) == "TEAM_NOT_EMPTY"
    owner.staff.update_staff(
        pb.UpdateStaffRequest(request_id=request_id(), staff_id=person.id, version=1, team_id=0)
    )
    owner.staff.delete_team(
        pb.DeleteTeamRequest(request_id=request_id(), team_id=south.id, version=2)
    )
    assert list(owner.staff.list_teams(pb.ListTeamsRequest()).teams) == [east]


def test_staff_log_in_change_and_leave(server, owner):
    staff = owner.staff.create_staff(
        pb.CreateStaffRequest(
            request_id=request_id(),
            name="李销售",
            login_name="li",
            roles=[common_role("SALES")],
        )
    ).staff
    li = log_in(server, owner, staff.id, "li")
    me = li.access.who_am_i(pb.WhoAmIRequest())
    assert (me.name, me.account_id, list(me.roles)) == ("李销售", staff.id, [common_role("SALES")])

    li.access.set_password(
        pb.SetPasswordRequest(request_id=request_id(), new_password="correct horse battery")
    )
    again = tonglu.AccessServiceClient(server.channel()).login(
        pb.LoginRequest(
            request_id=request_id(),
            enterprise_code="main",
            login_name="li",
            password="correct horse battery",
        )
    )
    second = Actor(server, again.token)
    second.access.logout(pb.LogoutRequest(request_id=request_id()))
    with pytest.raises(grpc.RpcError) as refused:
        second.access.who_am_i(pb.WhoAmIRequest())
    assert refused.value.code() == grpc.StatusCode.UNAUTHENTICATED
    assert reason(refused.value) == "TOKEN_INVALID"

    stored = owner.staff.get_staff(pb.GetStaffRequest(staff_id=staff.id)).staff
    changed = owner.staff.update_staff(
        pb.UpdateStaffRequest(
            request_id=request_id(), staff_id=staff.id, version=stored.version, phone="13900000000"
        )
    ).staff
    assert changed.phone == "*******0000"
    assert "li" in [s.login_name for s in owner.staff.list_staff(pb.ListStaffRequest()).staff]
    owner.access.revoke_access(
        pb.RevokeAccessRequest(request_id=request_id(), account_id=staff.id)
    )
    with pytest.raises(grpc.RpcError) as refused:
        li.access.who_am_i(pb.WhoAmIRequest())
    assert refused.value.code() == grpc.StatusCode.UNAUTHENTICATED
    gone = owner.staff.update_staff(
        pb.UpdateStaffRequest(
            request_id=request_id(), staff_id=staff.id, version=changed.version, disabled=True
        )
    ).staff
    erased = owner.staff.erase_staff(
        pb.EraseStaffRequest(request_id=request_id(), staff_id=staff.id, version=gone.version)
    ).staff
    assert (erased.name, erased.phone, erased.login_name, erased.erased) == ("", "", "", True)


def test_a_backend_acts_for_a_member(server, owner, shop):
    created = owner.access.create_service_account(
        pb.CreateServiceAccountRequest(
            request_id=request_id(), name="app backend", roles=[common_role("BUYER")]
        )
    )
    account = created.service_account
    listed = owner.access.list_service_accounts(pb.ListServiceAccountsRequest())
    assert account in listed.service_accounts
    token = owner.access.issue_service_token(
        pb.IssueServiceTokenRequest(request_id=request_id(), service_account_id=account.id)
    ).token
    me = Actor(server, token, act_for=shop.member.id).access.who_am_i(pb.WhoAmIRequest())
    assert me.account_id == shop.member.id
    assert me.service_account_id == account.id
    assert list(me.roles) == [common_role("BUYER")]
    renamed = owner.access.update_service_account(
        pb.UpdateServiceAccountRequest(
            request_id=request_id(), service_account_id=account.id, version=account.version,
            name="shop backend",
        )
    ).service_account  # fmt: skip
    assert (renamed.name, renamed.certificate_sha256) == ("shop backend", "")


def test_a_backend_acts_for_a_person_of_the_staff(server, owner):
    staff = owner.staff.create_staff(
        pb.CreateStaffRequest(
            request_id=request_id(), name="Field", login_name="field", roles=[common_role("SALES")]
        )
    ).staff
    backend = owner.access.create_service_account(
        pb.CreateServiceAccountRequest(
            request_id=request_id(),
            name="field app",
            roles=[common_role("SALES"), common_role("INTEGRATOR")],
        )
    )
    me = Actor(server, backend.token, act_for=staff.id).access.who_am_i(pb.WhoAmIRequest())
    assert (me.kind, me.account_id) == (pb.ACCOUNT_KIND_STAFF, staff.id)
    assert me.service_account_id == backend.service_account.id
    assert list(me.roles) == [common_role("SALES")]
    own = Actor(server, backend.token).access.who_am_i(pb.WhoAmIRequest())
    assert list(own.roles) == [common_role("SALES"), common_role("INTEGRATOR")]
    owner_id = owner.access.who_am_i(pb.WhoAmIRequest()).account_id
    with pytest.raises(grpc.RpcError) as error:
        Actor(server, backend.token, act_for=owner_id).access.who_am_i(pb.WhoAmIRequest())
    assert reason(error.value) == "ACT_FOR_REFUSED"


@pytest.mark.parametrize("spelling", ["+{}", "0{}", "{}x", "-{}", "{}.0", "0x{:x}", "0"])
def test_the_member_acted_for_is_spelled_as_ids_are(server, owner, shop, spelling):
    account = owner.access.create_service_account(
        pb.CreateServiceAccountRequest(
            request_id=request_id(), name="another backend", roles=[common_role("BUYER")]
        )
    ).service_account
    token = owner.access.issue_service_token(
        pb.IssueServiceTokenRequest(request_id=request_id(), service_account_id=account.id)
    ).token

    def act_for(member: str) -> pb.WhoAmIResponse:
        with server.channel() as channel:
            call = channel.unary_unary(
                "/tonglu.v1.AccessService/WhoAmI",
                pb.WhoAmIRequest.SerializeToString,
                pb.WhoAmIResponse.FromString,
            )
            metadata = (("authorization", f"Bearer {token}"), ("tonglu-act-for", member))
            return call(pb.WhoAmIRequest(), metadata=metadata, timeout=10)

    assert act_for(str(shop.member.id)).account_id == shop.member.id
    with pytest.raises(grpc.RpcError) as error:
        act_for(spelling.format(shop.member.id))
    assert error.value.code() == grpc.StatusCode.PERMISSION_DENIED
    assert reason(error.value) == "ACT_FOR_REFUSED"


def test_the_enterprise_and_its_audit_log(owner):
    enterprise = owner.enterprise.get_enterprise(pb.GetEnterpriseRequest()).enterprise
    assert enterprise.code == "main"
    renamed = owner.enterprise.update_enterprise(
        pb.UpdateEnterpriseRequest(
            request_id=(intent := request_id()), version=enterprise.version, name="通路批发"
        )
    ).enterprise
    assert renamed.name == "通路批发"
    newest = owner.enterprise.list_audit_entries(pb.ListAuditEntriesRequest(page_size=1)).entries[0]
    assert newest.method == "/tonglu.v1.EnterpriseService/UpdateEnterprise"
    assert newest.request_id == intent
