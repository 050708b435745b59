-- Dealer companies: the data that several domains use.

-- migration 4 customers oldest 1
-- rows of customer_classes: 10
-- row CustomerClassRecord
CREATE TABLE customer_classes (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  code TEXT NOT NULL,
  code_folded TEXT NOT NULL, -- from Text.fold(code)
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX customer_classes_code ON customer_classes (tenant, code_folded);

-- owner_id NULL: in the pool. datum is TongluCore.Datum; the coordinate is stored as received.
-- rows of customers: 2000; owner_id 100; class_id 200; level 200; state 1000
-- record CustomerRecord
-- reads CustomerEntry: id, version, code, name
-- reads CustomerCandidate: id, level, owner_id
-- reads CustomerPin: id, latitude, longitude, datum, class_id, owner_id, name, accuracy_m
-- wide rows
CREATE TABLE customers (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  code_folded TEXT, -- from Text.fold(code)
  class_id BIGINT,
  level BIGINT NOT NULL,
  owner_id BIGINT,
  state BIGINT NOT NULL, -- as CustomerRecord.State
  address TEXT NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  datum BIGINT, -- as Int64 datumNumber
  accuracy_m DOUBLE PRECISION, -- as Double knownAccuracyM
  currency TEXT NOT NULL,
  note TEXT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, class_id) REFERENCES customer_classes (tenant, id)
);
CREATE UNIQUE INDEX customers_code ON customers (tenant, code_folded);
CREATE INDEX customers_owner ON customers (tenant, owner_id, id);
-- For a salesperson's lists: of its own and of the pool.
CREATE INDEX customers_owner_class ON customers (tenant, owner_id, class_id, id);
CREATE INDEX customers_owner_level ON customers (tenant, owner_id, level, id);
CREATE INDEX customers_class ON customers (tenant, class_id, id);
CREATE INDEX customers_level ON customers (tenant, level, id);
CREATE INDEX customers_state ON customers (tenant, state, id);

-- Staff who work with another owner's customer, until end_time; the greatest number means no end.
-- rows of collaborators: 200; staff_id 20; customer_id 2
-- row CollaboratorRecord
CREATE TABLE collaborators (
  tenant BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  access BIGINT NOT NULL, -- as CollaboratorRecord.Access
  end_time BIGINT NOT NULL,
  added_by_id BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, staff_id, customer_id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX collaborators_customer ON collaborators (tenant, customer_id, staff_id);

-- rows of customer_tags: 4000; tag_folded 100; customer_id 2
CREATE TABLE customer_tags (
  tenant BIGINT NOT NULL,
  tag_folded TEXT NOT NULL, -- from Text.fold(tag)
  customer_id BIGINT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (tenant, tag_folded, customer_id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX customer_tags_customer ON customer_tags (tenant, customer_id, tag);

-- Ship-to addresses of companies: a company with addresses has exactly one default. A person's data
-- are only here, so that deleting the row erases them. datum as in customers.
-- rows of addresses: 4000; customer_id 2
-- row AddressRecord
CREATE TABLE addresses (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  label TEXT NOT NULL,
  consignee TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_key TEXT NOT NULL, -- from Text.phoneKey(phone)
  adcode TEXT NOT NULL,
  address TEXT NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  datum BIGINT, -- as Int64 datumNumber
  accuracy_m DOUBLE PRECISION NOT NULL,
  note TEXT NOT NULL,
  is_default BIGINT NOT NULL, -- as Bool
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX addresses_customer ON addresses (tenant, customer_id, id);
CREATE INDEX addresses_phone ON addresses (tenant, phone_key, id) WHERE phone_key <> '';
CREATE UNIQUE INDEX addresses_default ON addresses (tenant, customer_id) WHERE is_default = 1;
