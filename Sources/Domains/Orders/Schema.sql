-- migration 9 orders oldest 1
-- The customer's name and address are those of the time of placing. A cancelled order has no
-- external_reference_folded, so that its reference can be used again.
-- rows of orders: 100000; customer_id 50; place_time 1
-- record OrderRecord
CREATE TABLE orders (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number TEXT NOT NULL,
  customer_id BIGINT NOT NULL,
  warehouse_id BIGINT NOT NULL,
  currency TEXT NOT NULL,
  total_e4 BIGINT NOT NULL CHECK (total_e4 >= 0),
  line_count BIGINT NOT NULL CHECK (line_count > 0),
  open_line_count BIGINT NOT NULL CHECK (open_line_count BETWEEN 0 AND line_count),
  external_reference TEXT,
  external_reference_folded TEXT,
  note TEXT NOT NULL,
  place_time BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  cancel_time BIGINT,
  cancel_reason TEXT NOT NULL,
  placed_by_id BIGINT NOT NULL,
  placed_by_staff BIGINT NOT NULL, -- as Bool
  customer_name TEXT NOT NULL,
  customer_address TEXT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id),
  FOREIGN KEY (tenant, warehouse_id) REFERENCES warehouses (tenant, id)
);
CREATE UNIQUE INDEX orders_number ON orders (tenant, number);
CREATE UNIQUE INDEX orders_external_reference
  ON orders (tenant, customer_id, external_reference_folded)
  WHERE external_reference_folded IS NOT NULL;
-- Each order is in two of these, by its state, so that a list of one state skips none of the other.
CREATE INDEX orders_placed ON orders (tenant, place_time, id) WHERE open_line_count > 0;
CREATE INDEX orders_cancelled ON orders (tenant, place_time, id) WHERE open_line_count = 0;
CREATE INDEX orders_customer_placed
  ON orders (tenant, customer_id, place_time, id) WHERE open_line_count > 0;
CREATE INDEX orders_customer_cancelled
  ON orders (tenant, customer_id, place_time, id) WHERE open_line_count = 0;

-- Quantities in 1/1,000: quantity_e3 of the line's unit, the others of the product's base unit. A
-- line keeps the product's shown fields as of the placing. The exact price of one unit is
-- basis_price_e4 · basis_numerator / basis_denominator; unit_price_e4 is rounded.
-- rows of order_lines: 1000000; order_id 10
-- row OrderLineRecord
CREATE TABLE order_lines (
  tenant BIGINT NOT NULL,
  order_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  unit TEXT NOT NULL,
  quantity_e3 BIGINT NOT NULL CHECK (quantity_e3 > 0),
  base_quantity_e3 BIGINT NOT NULL CHECK (base_quantity_e3 > 0),
  cancelled_base_quantity_e3 BIGINT NOT NULL
    CHECK (cancelled_base_quantity_e3 BETWEEN 0 AND base_quantity_e3),
  unit_price_e4 BIGINT NOT NULL,
  total_e4 BIGINT NOT NULL,
  price_source BIGINT NOT NULL, -- as TongluMessages.PriceSource
  price_rule_id BIGINT NOT NULL,
  sku TEXT NOT NULL,
  product_name TEXT NOT NULL,
  basis_unit TEXT NOT NULL,
  basis_price_e4 BIGINT NOT NULL,
  basis_numerator BIGINT NOT NULL,
  basis_denominator BIGINT NOT NULL CHECK (basis_denominator > 0),
  PRIMARY KEY (tenant, order_id, number),
  FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);

-- When all used attempts of a company for a product, 0 for all products, will have been restored
-- (OrderAttempts).
-- rows of order_attempts: 2000; customer_id 10; product_id 2; clear_time 2
CREATE TABLE order_attempts (
  tenant BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  clear_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, customer_id, product_id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX order_attempts_clear ON order_attempts (tenant, customer_id, clear_time);

-- postgresql: the check reads where all new orders are written: concurrent ones would conflict.
ALTER TABLE order_lines DROP CONSTRAINT order_lines_tenant_order_id_fkey;

-- postgresql: each order would lock rows shared by orders; these rows are never deleted.
ALTER TABLE orders DROP CONSTRAINT orders_tenant_warehouse_id_fkey;
-- postgresql: the same.
ALTER TABLE order_lines DROP CONSTRAINT order_lines_tenant_product_id_fkey;
