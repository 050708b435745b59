-- Every shape that a domain's Schema.sql may have.

-- migration 1 oldest 1
-- rows of samples: 10
-- record SampleRecord
-- reads SampleEntry: id, kind,
--   code_folded
-- wide rows
CREATE TABLE samples (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  kind BIGINT NOT NULL, -- as TongluMessages.SampleKind
  level BIGINT, -- as SampleLevel
  code TEXT,
  code_folded TEXT, -- from Text.fold(code)
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL, -- from Text.fold(name)
  active BIGINT NOT NULL, -- as Bool isActive
  checked BIGINT, -- as Bool
  share DOUBLE PRECISION CHECK (share >= 0),
  content BYTEA NOT NULL,
  hash BYTEA,
  count BIGINT NOT NULL DEFAULT 0,
  start_time BIGINT NOT NULL,
  end_time BIGINT,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, level) REFERENCES levels (tenant, id)
);
CREATE UNIQUE INDEX samples_code ON samples (tenant, code_folded);

-- rows of sample_classes: 10
CREATE TABLE sample_classes (
  tenant BIGINT NOT NULL,
  sample_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (tenant, sample_id, number)
);

-- A registry has no tenant.
-- rows of sites: 1
-- row SiteRecord
CREATE TABLE sites (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner_id BIGINT
);

-- rows of leftovers: 1
CREATE TABLE leftovers (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);

-- migration 2 oldest 1
ALTER TABLE sites ADD COLUMN address TEXT; -- as String place
DROP TABLE leftovers;
