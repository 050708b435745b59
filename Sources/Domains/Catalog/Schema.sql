-- What is sold.

-- migration 30 oldest 1
-- A column …_folded is the key before it as it is looked up (Text.fold); folded is the name for
-- searching; pinyin and initials follow from the name. rounding is tonglu.v1.UnitRounding.
-- rows of products: 10000
-- wide rows
CREATE TABLE products (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  sku TEXT NOT NULL,
  sku_folded TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  description TEXT NOT NULL,
  category TEXT NOT NULL,
  category_folded TEXT NOT NULL,
  brand TEXT NOT NULL,
  brand_folded TEXT NOT NULL,
  base_unit TEXT NOT NULL,
  rounding BIGINT NOT NULL,
  active BIGINT NOT NULL,
  hidden BIGINT NOT NULL,
  pinyin TEXT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX products_sku ON products (tenant, sku_folded);

-- barcode_folded is a GTIN in 14 digits, else the barcode without blanks and hyphens.
-- rows of product_barcodes: 10000; product_id 1
CREATE TABLE product_barcodes (
  tenant BIGINT NOT NULL,
  barcode_folded TEXT NOT NULL,
  barcode TEXT NOT NULL,
  product_id BIGINT NOT NULL,
  PRIMARY KEY (tenant, barcode_folded),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);
CREATE INDEX product_barcodes_product ON product_barcodes (tenant, product_id, barcode);

-- rows of product_units: 20000; product_id 2; name_folded 2000
CREATE TABLE product_units (
  tenant BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  name_folded TEXT NOT NULL,
  name TEXT NOT NULL,
  numerator BIGINT NOT NULL,
  denominator BIGINT NOT NULL,
  PRIMARY KEY (tenant, product_id, name_folded),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);

-- What a search may begin with: words, tails of Chinese text, pinyin, initials, SKU. internal: of a
-- product that only staff see; it leads the key so that a dealer's search never meets one.
-- rows of product_terms: 200000; internal 200000; term 20; product_id 20
CREATE TABLE product_terms (
  tenant BIGINT NOT NULL,
  internal BIGINT NOT NULL,
  term TEXT NOT NULL,
  product_id BIGINT NOT NULL,
  PRIMARY KEY (tenant, internal, term, product_id),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);
CREATE INDEX product_terms_product ON product_terms (tenant, product_id);
