"""GeoService over stock grpcio."""

from tonglu.v1 import common_pb2
from tonglu.v1 import geo_pb2 as pb


def test_the_dealer_is_near_in_any_datum(owner, shop):
    for latitude, longitude, datum in [
        (30.25, 120.16, common_pb2.GEODETIC_DATUM_GCJ02),
        (30.252_4, 120.155_3, common_pb2.GEODETIC_DATUM_WGS84),
        (30.255_7, 120.166_5, common_pb2.GEODETIC_DATUM_BD09),
    ]:
        found = owner.geo.nearby(
            pb.NearbyRequest(
                center=common_pb2.Place(latitude=latitude, longitude=longitude, datum=datum),
                radius_m=100,
            )
        ).customers
        assert [customer.name for customer in found] == ["杭州茶行"], datum
        assert found[0].distance_m < 60


def test_a_map_app_gets_the_way_to_the_dealer(owner, shop):
    links = owner.geo.get_navigation_links(
        pb.GetNavigationLinksRequest(customer_id=shop.dealer.id)
    ).links
    assert [link.app for link in links] == list(pb.NavigationApp.values())[1:]
    amap = "https://uri.amap.com/navigation?to=120.160000,30.250000,%E6%9D%AD%E5%B7%9E"
    assert links[0].uri.startswith(amap)
