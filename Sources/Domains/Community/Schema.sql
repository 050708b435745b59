-- Posts, their audiences, and their readers.

-- migration 11 community oldest 1
-- broad: the audience is looked at from the customers (AudienceReach), settled as it was frozen.
-- rows of posts: 200; kind 40
-- row PostRecord
-- wide rows
CREATE TABLE posts (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  kind BIGINT NOT NULL, -- as TongluCommunityMessages.PostKind
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  publisher_id BIGINT NOT NULL,
  publish_time BIGINT NOT NULL,
  everyone BIGINT NOT NULL, -- as Bool isForEveryone
  member_count BIGINT NOT NULL,
  company_count BIGINT NOT NULL,
  shelf BIGINT NOT NULL,
  broad BIGINT NOT NULL, -- as Bool isBroad
  PRIMARY KEY (tenant, id)
);
CREATE INDEX posts_kind ON posts (tenant, kind, id);

-- The posts whose audience a new member may join, by attributes of its company, written before the
-- audience: field 0 and no value for a post to everyone, otherwise the conditions of one field:
-- tags (2) if the audience names any, else classes (1), else owners (3).
-- rows of post_rules: 300; field 100; value_folded 20
CREATE TABLE post_rules (
  tenant BIGINT NOT NULL,
  field BIGINT NOT NULL,
  value_folded TEXT NOT NULL,
  publish_time BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  shelf BIGINT NOT NULL,
  PRIMARY KEY (tenant, field, value_folded, publish_time, post_id)
);

-- Shelves: ranges of post ids with audiences of about equal total size. id is that of the first
-- post; member_count is the number of members in the shelf's frozen audiences. The index of a
-- member's posts is ordered by shelf, so that publishing writes to the last shelf only.
-- rows of post_shelves: 10
CREATE TABLE post_shelves (
  tenant BIGINT NOT NULL,
  id BIGINT NOT NULL,
  member_count BIGINT NOT NULL,
  PRIMARY KEY (tenant, id)
);

-- The requested audience, written before the post. field: 1 a class code, 2 a tag, 3 an owner's id.
-- rows of post_conditions: 400; post_id 2; field 130; value_folded 20
CREATE TABLE post_conditions (
  tenant BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  field BIGINT NOT NULL,
  value_folded TEXT NOT NULL, -- from Text.fold(value)
  value TEXT NOT NULL,
  PRIMARY KEY (tenant, post_id, field, value_folded)
);

-- The audience, written before the post: one row per member, in the order of the list of readers,
-- which later changes of the member or its company do not affect. late: 0 for the frozen audience,
-- 1 for a member that joined later. read_time is the time of the first reading. shelf is the
-- post's. first_member: 1 for one member of each company in the frozen audience; first_reader: 1
-- for the member of the frozen audience who opened the post first in its company.
-- rows of post_audience: 400000; post_id 2000; customer_id 200; member_id 100; shelf 40000
CREATE TABLE post_audience (
  tenant BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  late BIGINT NOT NULL,
  read_time BIGINT,
  shelf BIGINT NOT NULL,
  first_member BIGINT NOT NULL,
  first_reader BIGINT NOT NULL,
  PRIMARY KEY (tenant, post_id, customer_id, member_id)
);
CREATE UNIQUE INDEX post_audience_member ON post_audience (tenant, shelf, member_id, post_id);

-- Views of posts by members: day counts from 1970 in UTC.
-- rows of post_views: 400000; post_id 2000; member_id 2
CREATE TABLE post_views (
  tenant BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  day BIGINT NOT NULL,
  PRIMARY KEY (tenant, post_id, member_id, day)
);

-- The number of rows in post_views for each post.
-- rows of post_view_counts: 200
CREATE TABLE post_view_counts (
  tenant BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  view_count BIGINT NOT NULL,
  PRIMARY KEY (tenant, post_id)
);

-- Comments on posts. customer_id: the company that reads it besides staff; absent for everyone who
-- sees the post.
-- rows of post_comments: 4000; post_id 20; customer_id 2
-- record CommentRecord
CREATE TABLE post_comments (
  tenant BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  body TEXT NOT NULL,
  author_id BIGINT NOT NULL,
  from_staff BIGINT NOT NULL, -- as Bool
  customer_id BIGINT,
  reply_to_id BIGINT,
  create_time BIGINT NOT NULL,
  PRIMARY KEY (tenant, post_id, id),
  FOREIGN KEY (tenant, post_id) REFERENCES posts (tenant, id)
);
CREATE UNIQUE INDEX post_comments_id ON post_comments (tenant, id);
CREATE INDEX post_comments_company ON post_comments (tenant, post_id, customer_id, id);

-- The index of the streams of posts and comments: changes of the kinds `post` and `comment`.
CREATE INDEX feed_of_posts ON feed (tenant, position) WHERE entity IN (60, 62);
