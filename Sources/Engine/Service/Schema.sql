-- The records of every mutation, for all domains.

-- migration 2 service oldest 1
-- Secrets of the installation: the key of the hashes by which payloads are compared.
-- rows of secrets: 1
CREATE TABLE secrets (
  name TEXT NOT NULL PRIMARY KEY,
  value BYTEA NOT NULL
);

-- The outcome of each mutation by its request id. minted_ms is the id's own time (0 for a version 4
-- id, which has none), so that expiry is a range delete. underway: 1 from the first step of a staged
-- mutation to its last, which stores the response.
-- rows of outcomes: 100000
-- reads StoredResponse: minted_ms, request_high, request_low, method, reply
CREATE TABLE outcomes (
  tenant BIGINT NOT NULL,
  minted_ms BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  caller BIGINT NOT NULL,
  method TEXT NOT NULL,
  payload BYTEA NOT NULL,
  reply BYTEA,
  at BIGINT NOT NULL,
  underway BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant, minted_ms, request_high, request_low)
);
CREATE INDEX outcomes_v4 ON outcomes (tenant, minted_ms, at) WHERE minted_ms = 0;

-- Unfinished staged mutations; their outcomes have underway = 1. request: as it was sent. frozen:
-- the work that the first step determined.
-- rows of staged_mutations: 1
CREATE TABLE staged_mutations (
  tenant BIGINT NOT NULL,
  minted_ms BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  caller_kind BIGINT NOT NULL,
  roles BIGINT NOT NULL,
  customer_id BIGINT,
  service_account BIGINT,
  certificate_sha256 TEXT,
  leads_team BIGINT NOT NULL, -- as Bool
  collaborates BIGINT NOT NULL, -- as Bool
  request BYTEA NOT NULL,
  frozen BYTEA NOT NULL,
  PRIMARY KEY (tenant, minted_ms, request_high, request_low),
  FOREIGN KEY (tenant, minted_ms, request_high, request_low)
    REFERENCES outcomes (tenant, minted_ms, request_high, request_low) ON DELETE CASCADE
);

-- The progress of staged mutations: the number of executed steps, the state for the next one, and
-- the time until which no other server may continue.
-- rows of staged_progress: 1
-- row StagedProgressRow
CREATE TABLE staged_progress (
  tenant BIGINT NOT NULL,
  minted_ms BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  steps BIGINT NOT NULL,
  progress BYTEA NOT NULL,
  lease_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, minted_ms, request_high, request_low),
  FOREIGN KEY (tenant, minted_ms, request_high, request_low)
    REFERENCES staged_mutations (tenant, minted_ms, request_high, request_low) ON DELETE CASCADE
);

-- The persons whose data is in a stored response, for erasure.
-- rows of outcome_persons: 10000; person_id 5; minted_ms 1; request_high 1
CREATE TABLE outcome_persons (
  tenant BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  minted_ms BIGINT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  PRIMARY KEY (tenant, person_id, minted_ms, request_high, request_low),
  FOREIGN KEY (tenant, minted_ms, request_high, request_low)
    REFERENCES outcomes (tenant, minted_ms, request_high, request_low) ON DELETE CASCADE
);
CREATE INDEX outcome_persons_outcome
  ON outcome_persons (tenant, minted_ms, request_high, request_low);

-- Timers, written in the transaction that causes them and deleted in the one that executes them.
-- Each has a kind (TimerKind) and a subject (an id; 0: the enterprise), and is due once at a time.
-- state: 1 waiting, 2 dead. attempts: the number of attempts begun; the next is not before
-- attempt_time. reason, message: why the last one failed.
-- rows of timers: 10000; kind 1000; state 5000
-- row TimerRecord
CREATE TABLE timers (
  tenant BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject BIGINT NOT NULL,
  due_time BIGINT NOT NULL,
  state BIGINT NOT NULL, -- as Timers.State
  attempts BIGINT NOT NULL,
  attempt_time BIGINT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (tenant, kind, subject, due_time)
);
CREATE INDEX timers_next ON timers (tenant, attempt_time, kind, subject, due_time)
  WHERE state = 1;
CREATE INDEX timers_tried ON timers (tenant, attempt_time)
  WHERE state = 1 AND attempt_time > due_time;
CREATE INDEX timers_dead ON timers (tenant, kind, subject, due_time) WHERE state = 2;

-- The progress of the kinds of timers that follow the feed: the last position whose change has
-- become a timer. For tenant 0: the position where a kind began.
-- rows of timer_feeds: 10
CREATE TABLE timer_feeds (
  tenant BIGINT NOT NULL,
  kind TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (tenant, kind)
);

-- The time up to which rows were deleted permanently, by kind (Retention.Kind), in microseconds: an
-- older id without a row is not new. Kind 0 of tenant 0 is the time of the retention clock.
-- rows of retention: 4
CREATE TABLE retention (
  tenant BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (tenant, kind)
);

-- The audit log: one row per mutation, never changed. certificate_sha256: of the caller's
-- certificate by mutual TLS, in hexadecimal.
-- rows of audit: 1000000; request_high 1
CREATE TABLE audit (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  caller_kind BIGINT NOT NULL,
  caller BIGINT NOT NULL,
  service_account BIGINT,
  method TEXT NOT NULL,
  request_high BIGINT NOT NULL,
  request_low BIGINT NOT NULL,
  certificate_sha256 TEXT,
  PRIMARY KEY (tenant, id)
);
-- Ids of version 4 have no time: an id in this table was executed, however long ago.
CREATE INDEX audit_v4 ON audit (tenant, request_high, request_low)
  WHERE (request_high & 61440) = 16384;
