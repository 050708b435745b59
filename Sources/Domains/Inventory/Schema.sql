-- migration 7 inventory oldest 1
-- rows of warehouses: 5
-- row WarehouseRecord
CREATE TABLE warehouses (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  code TEXT NOT NULL,
  code_folded TEXT NOT NULL, -- from Text.fold(code)
  name TEXT NOT NULL,
  allow_negative BIGINT NOT NULL, -- as Bool
  is_default BIGINT NOT NULL, -- as Bool
  create_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX warehouses_code ON warehouses (tenant, code_folded);
CREATE UNIQUE INDEX warehouses_default ON warehouses (tenant) WHERE is_default = 1;

-- on_hand_e3 is the sum of the level's moves, reserved_e3 the sum of its reservations.
-- rows of stock_levels: 20000; warehouse_id 5000; product_id 2
-- row StockLevelRecord
CREATE TABLE stock_levels (
  tenant BIGINT NOT NULL,
  warehouse_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  on_hand_e3 BIGINT NOT NULL
    CHECK (on_hand_e3 BETWEEN -1000000000000000 AND 1000000000000000),
  reserved_e3 BIGINT NOT NULL CHECK (reserved_e3 >= 0),
  safety_e3 BIGINT NOT NULL CHECK (safety_e3 >= 0),
  PRIMARY KEY (tenant, warehouse_id, product_id),
  FOREIGN KEY (tenant, warehouse_id) REFERENCES warehouses (tenant, id),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);
CREATE UNIQUE INDEX stock_levels_id ON stock_levels (tenant, id);
CREATE INDEX stock_levels_product ON stock_levels (tenant, product_id);

-- Append-only: a correction is another move. A move keeps the product's shown fields as of its
-- booking.
-- rows of stock_moves: 1000000; product_id 100
-- row StockMoveRecord
CREATE TABLE stock_moves (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  warehouse_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  kind BIGINT NOT NULL, -- as TongluInventoryMessages.StockMoveKind
  quantity_e3 BIGINT NOT NULL CHECK (quantity_e3 <> 0),
  reference TEXT NOT NULL,
  staff_id BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  sku TEXT NOT NULL,
  product_name TEXT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, warehouse_id, product_id)
    REFERENCES stock_levels (tenant, warehouse_id, product_id)
);
CREATE INDEX stock_moves_product ON stock_moves (tenant, product_id, id);
CREATE INDEX stock_moves_warehouse ON stock_moves (tenant, warehouse_id, id);
CREATE INDEX stock_moves_level ON stock_moves (tenant, warehouse_id, product_id, id);

-- Active reservations: one that is released or consumed is deleted. An order belongs to a higher
-- domain, so order_id has no foreign key.
-- rows of reservations: 10000; order_id 10; warehouse_id 2500; product_id 2
CREATE TABLE reservations (
  tenant BIGINT NOT NULL,
  order_id BIGINT NOT NULL,
  warehouse_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  quantity_e3 BIGINT NOT NULL CHECK (quantity_e3 > 0),
  PRIMARY KEY (tenant, order_id, warehouse_id, product_id),
  FOREIGN KEY (tenant, warehouse_id, product_id)
    REFERENCES stock_levels (tenant, warehouse_id, product_id)
);

-- postgresql: free space on each page for new versions of rows, so that orders change no index.
ALTER TABLE stock_levels SET (fillfactor = 20);

-- postgresql: the level was changed just before, and levels are never deleted.
ALTER TABLE reservations DROP CONSTRAINT reservations_tenant_warehouse_id_product_id_fkey;
