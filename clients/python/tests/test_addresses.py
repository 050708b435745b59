"""AddressService and RevealPhone over stock grpcio."""

import grpc
import pytest

from tonglu import reason, request_id
from tonglu.v1 import addresses_pb2 as pb
from tonglu.v1 import crm_pb2


def test_addresses_and_their_phone_numbers(owner, shop):
    mine = pb.ListAddressesRequest(customer_id=shop.dealer.id)
    first, second = (
        owner.addresses.create_address(
            pb.CreateAddressRequest(
                request_id=request_id(),
                customer_id=shop.dealer.id,
                consignee="周老板",
                phone="13800001234",
                address=text,
            )
        ).address
        for text in ("文三路 1 号", "文三路 2 号")
    )
    assert (first.is_default, second.is_default) == (True, False)
    assert first.phone == "*******1234"
    revealed = owner.crm.reveal_phone(
        crm_pb2.RevealPhoneRequest(
            request_id=request_id(), holder=crm_pb2.PHONE_HOLDER_ADDRESS, holder_id=first.id
        )
    )
    assert revealed.phone == "13800001234"
    found = owner.crm.find_by_phone(
        crm_pb2.FindByPhoneRequest(request_id=request_id(), phone="+86 138-0000-1234")
    )
    assert (crm_pb2.PHONE_HOLDER_ADDRESS, first.id, shop.dealer.id) in [
        (match.holder, match.holder_id, match.customer_id) for match in found.matches
    ]
    changed = owner.addresses.update_address(
        pb.UpdateAddressRequest(
            request_id=request_id(), address_id=second.id, version=1, is_default=True
        )
    ).address
    listed = owner.addresses.list_addresses(mine).addresses
    assert [address.is_default for address in listed] == [False, True]
    with pytest.raises(grpc.RpcError) as refused:
        owner.addresses.delete_address(
            pb.DeleteAddressRequest(
                request_id=request_id(), address_id=changed.id, version=changed.version
            )
        )
    assert reason(refused.value) == "DEFAULT_ADDRESS"
    for address in listed:
        owner.addresses.delete_address(
            pb.DeleteAddressRequest(
                request_id=request_id(), address_id=address.id, version=address.version
            )
        )
    assert not owner.addresses.list_addresses(mine).addresses
