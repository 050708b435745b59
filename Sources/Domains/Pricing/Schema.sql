-- Prices.

-- migration 8 pricing oldest 1
-- target_id is the customer of a contract price, the class of a list price, 0 for the base price.
-- An open end of a window is stored as the least or the greatest number. The key has the order of
-- the lookup of prices.
-- rows of price_rules: 20000; product_id 2; target_id 10; currency 20000; end_time 10000
-- record PriceRuleRecord
-- reads PriceEntry: product_id, id, level, unit, min_quantity_e3, priority, unit_price_e4
CREATE TABLE price_rules (
  tenant BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  target_id BIGINT NOT NULL,
  currency TEXT NOT NULL,
  end_time BIGINT NOT NULL,
  id BIGINT NOT NULL,
  start_time BIGINT NOT NULL,
  level BIGINT NOT NULL, -- as Int64 levelNumber
  unit TEXT NOT NULL,
  unit_folded TEXT NOT NULL, -- from Text.fold(unit)
  min_quantity_e3 BIGINT NOT NULL CHECK (min_quantity_e3 >= 0),
  priority BIGINT NOT NULL,
  unit_price_e4 BIGINT NOT NULL CHECK (unit_price_e4 >= 0),
  version BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, product_id, target_id, currency, end_time, id),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);
CREATE UNIQUE INDEX price_rules_id ON price_rules (tenant, id);
-- The rules of no customer; level 2 is a contract price.
CREATE INDEX price_rules_general ON price_rules (tenant, id) WHERE level <> 2;
-- The rules of one customer or class; base prices have no such list. So the planner never uses this
-- index to look up a price, whose target may be 0, whatever the statistics say.
CREATE INDEX price_rules_target ON price_rules (tenant, target_id, id) WHERE target_id <> 0;
-- The rules of a product, including those without a customer, for its list. Prices are looked up by
-- the key alone.
CREATE INDEX price_rules_product ON price_rules (tenant, product_id, id);
CREATE INDEX price_rules_product_general ON price_rules (tenant, product_id, id) WHERE level <> 2;
