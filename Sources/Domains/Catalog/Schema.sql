-- Products.

-- migration 6 catalog oldest 1
-- pinyin is derived from the name. The search index is in memory (FeedIndex).
-- rows of products: 10000; category_folded 200; brand_folded 100
-- record ProductRecord
-- reads ProductEntry: id, version, active, hidden, sku, name, brand, category
-- wide rows
CREATE TABLE products (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  sku TEXT NOT NULL,
  sku_folded TEXT NOT NULL, -- from Text.fold(sku)
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  category TEXT NOT NULL,
  category_folded TEXT NOT NULL, -- from Text.fold(category)
  brand TEXT NOT NULL,
  brand_folded TEXT NOT NULL, -- from Text.fold(brand)
  base_unit TEXT NOT NULL,
  shelf_life_days BIGINT NOT NULL DEFAULT 0,
  rounding BIGINT NOT NULL, -- as TongluCatalogMessages.UnitRounding
  active BIGINT NOT NULL, -- as Bool isActive
  hidden BIGINT NOT NULL, -- as Bool isHidden
  pinyin TEXT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX products_sku ON products (tenant, sku_folded);
CREATE INDEX products_category ON products (tenant, category_folded, id);
CREATE INDEX products_brand ON products (tenant, brand_folded, id);
CREATE INDEX products_brand_category
  ON products (tenant, brand_folded, category_folded, id);
-- The same for dealers, who see no others.
CREATE INDEX products_shown ON products (tenant, id) WHERE active = 1 AND hidden = 0;
CREATE INDEX products_shown_category
  ON products (tenant, category_folded, id) WHERE active = 1 AND hidden = 0;
CREATE INDEX products_shown_brand
  ON products (tenant, brand_folded, id) WHERE active = 1 AND hidden = 0;
CREATE INDEX products_shown_brand_category
  ON products (tenant, brand_folded, category_folded, id) WHERE active = 1 AND hidden = 0;

-- barcode_folded is a GTIN in 14 digits, otherwise the barcode without blanks and hyphens.
-- rows of product_barcodes: 10000; product_id 1
CREATE TABLE product_barcodes (
  tenant BIGINT NOT NULL,
  barcode_folded TEXT NOT NULL, -- from Barcode.fold(barcode)
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
  name_folded TEXT NOT NULL, -- from Text.fold(name)
  name TEXT NOT NULL,
  numerator BIGINT NOT NULL,
  denominator BIGINT NOT NULL,
  PRIMARY KEY (tenant, product_id, name_folded),
  FOREIGN KEY (tenant, product_id) REFERENCES products (tenant, id)
);
