-- Data of customers for customer relations.

-- migration 10 crm oldest 1
-- Contacts of customers. Their data is stored only here: deleting the row erases it. by_member:
-- entered by a member of the customer. shared_version counts the changes of the fields that members
-- see, all but the note.
-- rows of contacts: 4000; customer_id 2
-- row ContactRecord
CREATE TABLE contacts (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  shared_version BIGINT NOT NULL,
  by_member BIGINT NOT NULL, -- as Bool isByMember
  customer_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_key TEXT NOT NULL, -- from Text.phoneKey(phone)
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, customer_id) REFERENCES customers (tenant, id)
);
CREATE INDEX contacts_customer ON contacts (tenant, customer_id, id);
CREATE INDEX contacts_phone ON contacts (tenant, phone_key, id) WHERE phone_key <> '';

-- When an account looked up whose a phone number is, beside the call's row of the audit log; never
-- changed. The number is not stored.
-- rows of phone_lookups: 10000; account_id 500; request_high 1
CREATE TABLE phone_lookups (
  tenant BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  lookup_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, request_high, request_low)
);
CREATE INDEX phone_lookups_account ON phone_lookups (tenant, account_id, lookup_time);
