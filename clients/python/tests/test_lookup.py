"""Finding things by what people call them, and their names by ids."""

from tonglu.v1 import lookup_pb2 as pb


def test_find_and_describe(owner, shop):
    found = owner.lookup.find(pb.FindRequest(nouns=["Product|Warehouse"], text="cup-1")).candidates
    assert shop.cup in [one.id for one in found if one.noun == "Product"]
    assert found[0].match == pb.REFERENCE_MATCH_EXACT
    results = owner.lookup.find(
        pb.FindRequest(nouns=["Product"], texts=["cup-1", "no such thing"])
    ).results
    assert [[one.id for one in result.candidates] for result in results] == [[shop.cup], []]
    told = owner.lookup.describe(
        pb.DescribeRequest(references=[pb.ThingReference(noun="Staff|Product", id=shop.cup)])
    ).descriptions
    assert [(one.noun, one.handle) for one in told] == [("Product", found[0].handle)]
