-- What the engine itself keeps.

-- migration 1 feed oldest 1
-- The history this database belongs to: a restore or an import begins another. PostgreSQL's alone:
-- the cluster that holds the database, so that rows restored into another begin a new history, and
-- what is added to the positions that follow from a cluster's transactions.
-- rows of history: 1
CREATE TABLE history (
  epoch BIGINT NOT NULL PRIMARY KEY,
  system TEXT,
  position_base BIGINT NOT NULL DEFAULT 0
);

-- The change feed: one consistent order over the database, per entity by version. customer_id: whose
-- business a change is. account_id: whose inbox it is in. origin: the service account through which it
-- was made, in its own name or in another's. NULL for none.
-- block: 4,096 positions. Their changes of customers stand together in feed_of_customer, so that each
-- new one is written near the last; a key that began with the customer was written all over.
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
-- postgresql: positions follow from transactions: too many blocks would have a change or two.
ALTER TABLE feed DROP COLUMN block;
-- postgresql: all changes are in one.
ALTER TABLE feed ADD COLUMN block BIGINT NOT NULL DEFAULT 0;
-- The short ways to a customer's changes, and to those in an inbox.
CREATE INDEX feed_of_customer ON feed (tenant, block, customer_id, position)
  WHERE customer_id IS NOT NULL;
CREATE INDEX feed_of_account ON feed (tenant, block, account_id, position)
  WHERE account_id IS NOT NULL;
-- Several servers read the feed of all tenants in one order. Only statements that say so go along
-- it: one tenant's changes are never looked up among all, whatever the statistics say.
-- postgresql: positions are greater than 0.
CREATE INDEX feed_order ON feed (position) WHERE position > 0;

-- The last position handed out, kept when old rows of the feed are gone.
-- rows of feed_end: 1
CREATE TABLE feed_end (
  id BIGINT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);

-- The servers that share the database: the node in the ids that each mints, and its program's
-- number. expire_time is by the database's clock, in microseconds.
-- rows of nodes: 2
CREATE TABLE nodes (
  number BIGINT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  program BIGINT NOT NULL,
  expire_time BIGINT NOT NULL
);
