-- What the engine itself keeps.

-- migration 1 feed oldest 1
-- The history of this database; a restore or an import begins a new one. On PostgreSQL only: the
-- cluster of the database, so that rows restored into another cluster begin a new history, and the
-- number added to positions, which are derived from the cluster's transactions.
-- rows of history: 1
CREATE TABLE history (
  epoch BIGINT NOT NULL PRIMARY KEY,
  system TEXT,
  position_base BIGINT NOT NULL DEFAULT 0
);

-- The change feed: one consistent order over the database, per entity by version. customer_id: the
-- customer that the change concerns. account_id: the account whose inbox has it. origin: the
-- service account that made it, for itself or on behalf of another account. Each is NULL if there
-- is no such account or customer. block: 4,096 positions. feed_of_customer is ordered by block, so
-- that each new entry is written near the last one; with a key that begins with the customer,
-- entries were written at random places.
-- rows of feed: 1000000; entity_id 5; customer_id 500; account_id 100; origin 100000; block 4096
CREATE TABLE feed (
  tenant BIGINT NOT NULL,
  position BIGINT NOT NULL,
  entity BIGINT NOT NULL,
  entity_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  actor BIGINT NOT NULL,
  at BIGINT NOT NULL,
  customer_id BIGINT,
  account_id BIGINT,
  origin BIGINT,
  block BIGINT NOT NULL GENERATED ALWAYS AS (position / 4096) STORED,
  PRIMARY KEY (tenant, position)
);
-- postgresql: positions are derived from transactions: many blocks would have few changes.
ALTER TABLE feed DROP COLUMN block;
-- postgresql: all changes are in one block.
ALTER TABLE feed ADD COLUMN block BIGINT NOT NULL DEFAULT 0;
-- Indexes of a customer's changes and of those in an inbox.
CREATE INDEX feed_of_customer ON feed (tenant, block, customer_id, position)
  WHERE customer_id IS NOT NULL;
CREATE INDEX feed_of_account ON feed (tenant, block, account_id, position)
  WHERE account_id IS NOT NULL;
-- Each of several servers reads the feed of all tenants in one order. Only statements for all
-- tenants use this index: one tenant's changes are never looked up among all, whatever the
-- statistics are.
-- postgresql: positions are greater than 0.
CREATE INDEX feed_order ON feed (position) WHERE position > 0;

-- The last assigned position; it is kept when old rows of the feed are deleted.
-- rows of feed_end: 1
CREATE TABLE feed_end (
  id BIGINT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);

-- The servers that share the database: the node in the ids that each mints, and the number of its
-- program. expire_time is by the database's clock, in microseconds.
-- rows of nodes: 2
CREATE TABLE nodes (
  number BIGINT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  program BIGINT NOT NULL,
  expire_time BIGINT NOT NULL
);
