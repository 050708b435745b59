import Foundation
import Glibc
import Synchronization
package import TongluCore
import TongluDatabase

/// Databases on PostgreSQL that are copies of one template.
///
/// A copy costs a tenth of a second of CPU time and about a thousand files. So a returned database
/// is restored, by emptying the tables and inserting the template's rows, and reused. If that does
/// not lead to the same state (a test has changed a table or the planner's statistics), it is
/// dropped.
package final class CopyPool: Sendable {
  let template: String
  private let idle = Mutex<[String]>([])

  /// A pool of copies of a database that nobody has open, and on which `note` was called.
  init(of template: String) {
    self.template = template
  }

  /// Stores the contents of a template's tables in it, so that copies can be restored.
  static func note(_ template: String) throws(Status) {
    if let url = BedStorage.url(template) { try PostgreSQLSession.run(note, at: url) }
  }

  /// Takes a database from the pool.
  package func take() throws(Status) -> String {
    if let name = idle.withLock({ $0.popLast() }) { return name }
    let name = "bed_" + UUID().uuidString.lowercased().replacing("-", with: "_")
    try Self.copy(template, to: name)
    return name
  }

  /// Returns a database to the pool. Sessions still open in it are ended.
  package func giveBack(_ name: String) {
    guard let url = BedStorage.url(name) else { return }
    do throws(Status) {
      try PostgreSQLSession.run(Self.restore, at: url)
      idle.withLock { $0.append(name) }
    } catch {
      drop(name)
    }
  }

  /// Runs statements in a database of the pool, over the rows of all tenants.
  package func run(_ sql: String, in name: String) throws(Status) {
    guard let url = BedStorage.url(name) else { return }
    try PostgreSQLSession.run("SET tonglu.tenant = '\(Self.everyone)'; \(sql)", at: url)
  }

  /// The number of unused databases.
  package var idleCount: Int { idle.withLock { $0.count } }

  /// Drops the unused databases.
  package func drain() {
    let names = idle.withLock { names in
      defer { names = [] }
      return names
    }
    for name in names { drop(name) }
  }

  private func drop(_ name: String) {
    guard let server = BedStorage.server else { return }
    try? PostgreSQLSession.run("DROP DATABASE \(name) WITH (FORCE)", at: server)
  }

  /// Serializes copies of one database.
  private static let turn = Mutex(())

  /// Copies a database that nobody has open.
  static func copy(_ template: String, to name: String) throws(Status) {
    guard let server = BedStorage.server else { return }
    try turn.withLock { _ throws(Status) in
      try PostgreSQLSession.run(
        "CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY file_copy", at: server)
    }
  }

  /// The tenant with which a session sees the rows of all tenants.
  private static let everyone = "-1"

  /// Stores the rows of every table as JSON in a separate schema, and the state of the catalog:
  /// tables, columns, indexes, and the planner's statistics.
  private static let note = """
    SET tonglu.tenant = '\(everyone)';
    CREATE SCHEMA pristine;
    CREATE TABLE pristine.contents (name TEXT PRIMARY KEY, rows JSONB NOT NULL);
    CREATE FUNCTION pristine.state() RETURNS TEXT LANGUAGE sql AS $$
      SELECT md5(concat(
        (SELECT string_agg(
            concat_ws(
              ' ', oid, relname, relnatts,
              CASE relkind WHEN 'r' THEN relpages || ' ' || reltuples END), ',' ORDER BY oid)
          FROM pg_class WHERE relnamespace = 'public'::regnamespace),
        (SELECT string_agg(s::TEXT, ',' ORDER BY tablename, attname)
          FROM pg_stats s WHERE schemaname = 'public')))
    $$;
    DO $$
    DECLARE
      one RECORD;
    BEGIN
      FOR one IN
        SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      LOOP
        EXECUTE format(
          'INSERT INTO pristine.contents
            SELECT %L, jsonb_agg(t) FROM public.%I t HAVING count(*) > 0', one.name, one.name);
      END LOOP;
    END $$;
    CREATE TABLE pristine.catalog AS SELECT pristine.state() AS state
    """

  /// Ends remaining sessions, empties the tables, inserts the stored rows. A large database is
  /// refused, and so dropped: a million orders took several minutes to delete.
  private static let restore = """
    SET tonglu.tenant = '\(everyone)';
    DO $$
    DECLARE
      one RECORD;
    BEGIN
      IF pg_database_size(current_database()) > 64 * 1024 * 1024 THEN
        RAISE EXCEPTION 'it takes longer to empty than to copy';
      END IF;
      PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND backend_type = 'client backend'
          AND pid <> pg_backend_pid();
      -- A table is younger than those that it refers to.
      FOR one IN
        SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY oid DESC
      LOOP
        EXECUTE format('DELETE FROM public.%I', one.name);
      END LOOP;
      FOR one IN
        SELECT name, rows FROM pristine.contents ORDER BY to_regclass('public.' || name)::OID
      LOOP
        EXECUTE format(
          'INSERT INTO public.%I SELECT * FROM jsonb_populate_recordset(NULL::public.%I, $1)',
          one.name, one.name) USING one.rows;
      END LOOP;
      IF pristine.state() <> (SELECT state FROM pristine.catalog) THEN
        RAISE EXCEPTION 'the catalog has changed';
      END IF;
    END $$
    """
}
