-- pgbench: the statements of one OrderService.PlaceOrder of three lines, in the order in which
-- tonglud sends them. Only the customer and the products are looked up beforehand; bench_customers
-- and bench_products number the existing rows.
\set c random(1, :customers)
\set p1 random(1, :products / 3)
\set p2 :p1 + :products / 3
\set p3 :p2 + :products / 3
SELECT (SELECT id FROM bench_customers WHERE n = :c) AS customer,
  (SELECT id FROM bench_products WHERE n = :p1) AS a,
  (SELECT id FROM bench_products WHERE n = :p2) AS b,
  (SELECT id FROM bench_products WHERE n = :p3) AS d,
  (SELECT MIN(id) FROM tokens WHERE tenant = :tenant) AS token \gset
\set id :base * 1000000000 + :client_id * 100000000 + random(1, 99999999)
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) AS xid,
  (SELECT owner FROM nodes WHERE number = 2) AS owner \gset
SELECT staff.roles FROM tokens
  JOIN staff ON staff.tenant = :tenant AND staff.id = tokens.user_id
  WHERE tokens.tenant = :tenant AND tokens.id = :token AND staff.disabled = 0;
SELECT at FROM retention WHERE tenant = :tenant AND kind = 1;
SELECT c.id, c.version, c.name, c.code, c.class_id, k.code, c.level, c.owner_id, c.state, c.address,
  c.latitude, c.longitude, c.datum, c.accuracy_m, c.currency, c.note, c.create_time, c.update_time
  FROM customers AS c LEFT JOIN customer_classes AS k ON k.tenant = :tenant AND k.id = c.class_id
  WHERE c.tenant = :tenant AND c.id = :customer;
SELECT p.id, p.version, p.sku, p.name, p.description, p.category, p.brand, p.base_unit, p.rounding,
  p.active, p.hidden, p.create_time, p.update_time
  FROM (VALUES (CAST(:a AS BIGINT)), (:b), (:d)) AS wanted (id) CROSS JOIN products AS p
  WHERE p.tenant = :tenant AND p.id = wanted.id;
SELECT u.product_id, u.name, u.numerator, u.denominator
  FROM (VALUES (CAST(:a AS BIGINT)), (:b), (:d)) AS wanted (id) CROSS JOIN product_units AS u
  WHERE u.tenant = :tenant AND u.product_id = wanted.id;
SELECT id, version, code, name, allow_negative, is_default, create_time FROM warehouses
  WHERE tenant = :tenant AND is_default = 1;
SELECT id, version, code, name, time_zone, currency, approves_sales_customers, regular_order_count,
  regular_days, create_time FROM enterprises
  WHERE id = :tenant;
WITH lookups (product_id, target_id) AS MATERIALIZED (
    SELECT wanted.id, targets.id FROM (VALUES (CAST(:a AS BIGINT)), (:b), (:d)) AS wanted (id)
      CROSS JOIN (VALUES (CAST(:customer AS BIGINT)), (1), (0)) AS targets (id))
  SELECT r.product_id, r.id, r.level, r.unit, r.min_quantity_e3, r.priority, r.unit_price_e4
  FROM lookups CROSS JOIN price_rules AS r
  WHERE r.tenant = :tenant AND r.product_id = lookups.product_id
    AND r.target_id = lookups.target_id AND r.currency = 'CNY'
    AND r.end_time > :now AND r.start_time <= :now;
UPDATE stock_levels SET reserved_e3 = reserved_e3 + 1000
  WHERE tenant = :tenant AND warehouse_id = :warehouse AND product_id = :a
    AND reserved_e3 <= CAST(1000000000000000 AS BIGINT) - 1000
    AND (on_hand_e3 - reserved_e3 - safety_e3 >= 1000 OR CAST(0 AS BIGINT) = 1);
UPDATE stock_levels SET reserved_e3 = reserved_e3 + 1000
  WHERE tenant = :tenant AND warehouse_id = :warehouse AND product_id = :b
    AND reserved_e3 <= CAST(1000000000000000 AS BIGINT) - 1000
    AND (on_hand_e3 - reserved_e3 - safety_e3 >= 1000 OR CAST(0 AS BIGINT) = 1);
UPDATE stock_levels SET reserved_e3 = reserved_e3 + 1000
  WHERE tenant = :tenant AND warehouse_id = :warehouse AND product_id = :d
    AND reserved_e3 <= CAST(1000000000000000 AS BIGINT) - 1000
    AND (on_hand_e3 - reserved_e3 - safety_e3 >= 1000 OR CAST(0 AS BIGINT) = 1);
INSERT INTO reservations (tenant, order_id, warehouse_id, product_id, quantity_e3)
  VALUES (:tenant, :id, :warehouse, :a, 1000), (:tenant, :id, :warehouse, :b, 1000),
    (:tenant, :id, :warehouse, :d, 1000);
INSERT INTO orders
  (tenant, id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
   open_line_count, external_reference, note, place_time, create_time, cancel_time,
   cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address)
  VALUES (:tenant, :id, 1, 'SO-20261127-' || CAST(:id AS BIGINT), :customer, :warehouse, 'CNY',
    3000000, 3, 3, NULL, '', :now, :now, NULL, '', 1, 1, 'Customer 1', '')
  ON CONFLICT (tenant, number) DO NOTHING;
INSERT INTO order_lines
  (tenant, order_id, number, product_id, unit, quantity_e3, base_quantity_e3,
   cancelled_base_quantity_e3, unit_price_e4, total_e4, price_source, price_rule_id, sku,
   product_name, basis_unit, basis_price_e4, basis_numerator, basis_denominator)
  VALUES (:tenant, :id, 1, :a, 'piece', 1000, 1000, 0, 1000000, 1000000, 1, 1, 'SKU-1', 'Product 1',
      'piece', 1000000, 1, 1),
    (:tenant, :id, 2, :b, 'piece', 1000, 1000, 0, 1000000, 1000000, 1, 1, 'SKU-2', 'Product 2',
      'piece', 1000000, 1, 1),
    (:tenant, :id, 3, :d, 'piece', 1000, 1000, 0, 1000000, 1000000, 1, 1, 'SKU-3', 'Product 3',
      'piece', 1000000, 1, 1);
INSERT INTO feed
  (tenant, position, entity, entity_id, version, kind, actor, at, customer_id, account_id, origin)
  VALUES (:tenant, (CAST(:xid AS BIGINT) << 20), 50, :id, 1, 1, 1, :now, :customer, NULL, NULL);
INSERT INTO outcomes
  (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at)
  VALUES (:tenant, :minted, :client_id, :id, 1, '/tonglu.v1.OrderService/PlaceOrder',
    decode('00112233445566778899aabbccddeeff', 'hex'), decode(repeat('00', 300), 'hex'), :now);
INSERT INTO audit
  (tenant, id, at, caller_kind, caller, service_account, method, request_high, request_low,
    certificate_sha256)
  VALUES (:tenant, :id, :now, 1, 1, NULL, '/tonglu.v1.OrderService/PlaceOrder', :client_id, :id,
    NULL);
COMMIT;
