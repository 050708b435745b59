"""CatalogService over stock grpcio."""

from tonglu import request_id
from tonglu.v1 import catalog_pb2 as pb


def test_a_product_is_created_found_and_changed(owner, shop):
    product = owner.catalog.create_product(
        pb.CreateProductRequest(
            request_id=request_id(),
            product=pb.ProductDraft(
                sku="OIL-5",
                name="金龙鱼食用油",
                base_unit="桶",
                barcodes=["6948195800125"],
                units=[pb.ProductUnit(name="箱", numerator=4, denominator=1)],
            ),
        )
    ).product
    assert product.pinyin == "jin long yu shi yong you"
    for query in ["金龙鱼", "jlysyy", "6948195800125", "OIL-5"]:
        found = owner.catalog.search_products(pb.SearchProductsRequest(query=query)).products
        assert product in found, query

    changed = owner.catalog.update_product(
        pb.UpdateProductRequest(
            request_id=request_id(), product_id=product.id, version=product.version, brand="益海"
        )
    ).product
    assert (changed.brand, changed.version) == ("益海", 2)
    assert owner.catalog.get_product(pb.GetProductRequest(product_id=product.id)).product == changed
    assert list(owner.catalog.list_products(pb.ListProductsRequest(brand="益海")).products) == [
        changed
    ]
