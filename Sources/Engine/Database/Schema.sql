-- What the engine itself keeps.

-- migration 1 oldest 1
-- The history this database belongs to: a restore or an import begins another.
CREATE TABLE history (
  epoch BIGINT NOT NULL PRIMARY KEY
);

-- The change feed: one consistent order over the database, per entity by version.
CREATE TABLE feed (
  tenant BIGINT NOT NULL,
  position BIGINT NOT NULL,
  entity BIGINT NOT NULL,
  entity_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  actor BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (tenant, position)
);

-- The last position handed out, kept when old rows of the feed are gone.
CREATE TABLE feed_end (
  id BIGINT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);
