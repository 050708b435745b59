"""A small shop for tests: one product with a price and stock, and a dealer."""

from types import SimpleNamespace

from tonglu import request_id
from tonglu.v1 import catalog_pb2, crm_pb2, inventory_pb2, pricing_pb2


def open_shop(owner, stock_e3: int = 1_000_000_000) -> SimpleNamespace:
    """The ids of the warehouse, the dealer and the product; `owner` has the services' clients."""
    warehouse = owner.inventory.create_warehouse(
        inventory_pb2.CreateWarehouseRequest(
            request_id=request_id(), code="W", name="W", is_default=True
        )
    ).warehouse.id
    dealer = owner.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(),
            customer=crm_pb2.CustomerDraft(name="D", state=crm_pb2.CUSTOMER_STATE_APPROVED),
        )
    ).customer.id
    tea = add_product(owner, warehouse, "TEA", stock_e3)
    return SimpleNamespace(warehouse=warehouse, dealer=dealer, tea=tea)


def add_product(owner, warehouse: int, sku: str, stock_e3: int) -> int:
    product = owner.catalog.create_product(
        catalog_pb2.CreateProductRequest(
            request_id=request_id(),
            product=catalog_pb2.ProductDraft(sku=sku, name=sku, base_unit="盒"),
        )
    ).product.id
    owner.pricing.create_price_rule(
        pricing_pb2.CreatePriceRuleRequest(
            request_id=request_id(),
            price_rule=pricing_pb2.PriceRuleDraft(
                product_id=product, unit="盒", currency="CNY", unit_price_e4=10_000
            ),
        )
    )
    owner.inventory.receive_stock(
        inventory_pb2.ReceiveStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse,
            lines=[inventory_pb2.ReceiveStockLine(product_id=product, quantity_e3=stock_e3)],
        )
    )
    return product
