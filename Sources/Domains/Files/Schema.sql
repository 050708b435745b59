-- Metadata of files; their contents are outside of the database under their SHA-256.

-- migration 5 files oldest 1
-- customer_id: the customer of the file; NULL for a file of the enterprise.
-- rows of files: 2000; sha256 1; customer_id 2
-- row FileRecord
-- wide rows
CREATE TABLE files (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 BYTEA NOT NULL,
  shared BIGINT NOT NULL, -- as Bool isShared
  customer_id BIGINT,
  uploader_id BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX files_content ON files (tenant, sha256);
CREATE INDEX files_customer ON files (tenant, customer_id, id);
CREATE INDEX files_shared ON files (tenant, id) WHERE shared = 1;
CREATE INDEX files_customer_shared ON files (tenant, customer_id, id) WHERE shared = 1;
