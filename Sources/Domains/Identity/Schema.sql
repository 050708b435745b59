-- Enterprises, people, backends, and their logins.

-- migration 3 identity oldest 1
-- The registry of tenants: an enterprise's id is the tenant of all its rows.
-- rows of enterprises: 1
-- row EnterpriseRecord
CREATE TABLE enterprises (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  approves_sales_customers BIGINT NOT NULL, -- as Bool
  regular_order_count BIGINT NOT NULL,
  regular_days BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL
);
CREATE UNIQUE INDEX enterprises_code ON enterprises (code);

-- A person's name, phone and login name are only here and in logins; other tables have the id.
-- erased: they were removed permanently.

-- roles is the bit set of Roles. team_id NULL: in no team. leads_team and collaborates are derived
-- from led_teams and collaborators; the customers that a caller sees depend on them.
-- rows of staff: 50; team_id 5
-- record StaffRecord
-- reads StaffPower: roles, leads_team, collaborates
CREATE TABLE staff (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  roles BIGINT NOT NULL, -- as TongluService.Roles
  disabled BIGINT NOT NULL, -- as Bool isDisabled
  erased BIGINT NOT NULL, -- as Bool isErased
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  team_id BIGINT,
  leads_team BIGINT NOT NULL, -- as Bool
  collaborates BIGINT NOT NULL, -- as Bool
  PRIMARY KEY (tenant, id)
);
CREATE INDEX staff_team ON staff (tenant, team_id, id);

-- The tree of teams. parent_id NULL: at the top; lead_id NULL: without a lead.
-- rows of teams: 10
-- row TeamRecord
CREATE TABLE teams (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL, -- from Text.fold(name)
  parent_id BIGINT,
  lead_id BIGINT,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX teams_name ON teams (tenant, name_folded);

-- The leads of each team, including the leads of the teams above it; derived from teams.
-- rows of led_teams: 20; lead_id 4
-- row LedTeamRow
CREATE TABLE led_teams (
  tenant BIGINT NOT NULL,
  lead_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  PRIMARY KEY (tenant, lead_id, team_id)
);

-- Members: people of dealer companies. is_prospect is derived from the company's state and
-- maintained by Customers.
-- rows of members: 4000; customer_id 2; disabled 400
-- record MemberRecord
-- reads MemberPower: roles, is_prospect, customer_id
CREATE TABLE members (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_key TEXT NOT NULL, -- from Text.phoneKey(phone)
  roles BIGINT NOT NULL, -- as TongluService.Roles
  is_prospect BIGINT NOT NULL, -- as Bool
  disabled BIGINT NOT NULL, -- as Bool isDisabled
  erased BIGINT NOT NULL, -- as Bool isErased
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX members_customer ON members (tenant, customer_id, id);
CREATE INDEX members_phone ON members (tenant, phone_key, id) WHERE phone_key <> '';
CREATE INDEX members_disabled ON members (tenant, disabled, customer_id, id) WHERE disabled = 1;

-- certificate_sha256: the certificate required of the account's backend, in lower-case hexadecimal.
-- rows of service_accounts: 5
-- row ServiceAccountRecord
CREATE TABLE service_accounts (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  roles BIGINT NOT NULL, -- as TongluService.Roles
  create_time BIGINT NOT NULL,
  certificate_sha256 TEXT, -- as String certificate
  PRIMARY KEY (tenant, id)
);

-- Login names of staff (kind 1) and members (kind 2); login_name_folded is their look-up form
-- (Text.fold). password_hash is Argon2id.
-- rows of logins: 4000
-- reads LoginEntry: login_name_folded, kind, user_id, password_hash
CREATE TABLE logins (
  tenant BIGINT NOT NULL,
  login_name_folded TEXT NOT NULL, -- from Login.fold(login_name)
  login_name TEXT NOT NULL,
  kind BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  password_hash TEXT,
  PRIMARY KEY (tenant, login_name_folded)
);
CREATE UNIQUE INDEX logins_user ON logins (tenant, user_id);

-- One-time codes as SHA-256: at most one per account.
-- rows of login_codes: 200
CREATE TABLE login_codes (
  tenant BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  expire_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, user_id)
);

-- Failed logins by the hashes of the login name, existing or not, and of the address; a row with an
-- empty hash is the sum over all names, or all addresses.
-- rows of login_attempts: 2000; name_hash 2; peer_hash 10; window_start 1
CREATE TABLE login_attempts (
  tenant BIGINT NOT NULL,
  name_hash BYTEA NOT NULL,
  peer_hash BYTEA NOT NULL,
  window_start BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  PRIMARY KEY (tenant, name_hash, peer_hash)
);
CREATE INDEX login_attempts_window ON login_attempts (tenant, window_start);

-- Refusals of taken login names, by company.
-- rows of login_name_attempts: 20
CREATE TABLE login_name_attempts (
  tenant BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  window_start BIGINT NOT NULL,
  refusals BIGINT NOT NULL,
  PRIMARY KEY (tenant, customer_id)
);

-- Tokens as SHA-256. A revoked token has no row. by_code: issued for a one-time code.
-- rows of tokens: 8000; user_id 2
-- reads TokenEntry: id, kind, user_id, expire_time
CREATE TABLE tokens (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  kind BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  by_code BIGINT NOT NULL, -- as Bool isByCode
  create_time BIGINT NOT NULL,
  expire_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX tokens_hash ON tokens (tenant, hash);
CREATE INDEX tokens_user ON tokens (tenant, user_id, id);

-- The persons whose phone number a call has returned in full, beside its row of the audit log;
-- never changed.
-- rows of phone_reveals: 10000; account_id 500; request_high 1
CREATE TABLE phone_reveals (
  tenant BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  reveal_time BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  PRIMARY KEY (tenant, request_high, request_low)
);
CREATE INDEX phone_reveals_account ON phone_reveals (tenant, account_id, reveal_time);

-- The work calendar: its version (its id is the enterprise's), the hours of the week (weekday 1 is
-- Monday; minutes since midnight), and days that differ from their weekday. A day is the number of
-- days since 1970-01-01; kind is SpecialDayRecord.Kind; weekday 0: the day has its own hours, or
-- none.
-- rows of work_calendars: 1
CREATE TABLE work_calendars (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);

-- rows of work_hours: 14; weekday 2
CREATE TABLE work_hours (
  tenant BIGINT NOT NULL,
  weekday BIGINT NOT NULL,
  from_minute BIGINT NOT NULL,
  until_minute BIGINT NOT NULL,
  PRIMARY KEY (tenant, weekday, from_minute)
);

-- rows of special_days: 300
CREATE TABLE special_days (
  tenant BIGINT NOT NULL,
  day BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  weekday BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, day)
);

-- rows of special_hours: 60; day 2
CREATE TABLE special_hours (
  tenant BIGINT NOT NULL,
  day BIGINT NOT NULL,
  from_minute BIGINT NOT NULL,
  until_minute BIGINT NOT NULL,
  PRIMARY KEY (tenant, day, from_minute),
  FOREIGN KEY (tenant, day) REFERENCES special_days (tenant, day)
);
