import Foundation
import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

/// The pool of databases for the beds on PostgreSQL.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TONGLU_TEST_POSTGRES"] != nil))
struct CopyPoolTests {
  @Test func `a returned database is reused with the rows of its template`() throws {
    let pool = try #require(try Testbed.ownPool())
    defer { pool.drain() }
    let name = try pool.take()
    try pool.run("CREATE TABLE pristine.seen AS SELECT \(Self.contents) AS contents", in: name)
    pool.giveBack(name)
    #expect(pool.idleCount == 1)
    try Self.write(pool)
    #expect(pool.idleCount == 1)
    try pool.run(
      """
      DO $$BEGIN
        IF (SELECT contents FROM pristine.seen) <> \(Self.contents) THEN
          RAISE EXCEPTION 'the rows differ';
        END IF;
      END$$
      """, in: name)
  }

  @Test func `a database with tables changed by a test is not reused`() throws {
    let pool = try #require(try Testbed.ownPool())
    defer { pool.drain() }
    for change in ["CREATE TABLE more (x BIGINT)", "ANALYZE customers"] {
      let name = try pool.take()
      try pool.run(change, in: name)
      pool.giveBack(name)
      #expect(pool.idleCount == 0, "\(change)")
    }
  }

  @Test func `a large database is dropped instead of emptied`() throws {
    let pool = try #require(try Testbed.ownPool())
    defer { pool.drain() }
    let name = try pool.take()
    try pool.run(
      """
      CREATE TABLE pristine.large AS
        SELECT g, repeat('x', 1000) FROM generate_series(1, 70000) AS g
      """, in: name)
    pool.giveBack(name)
    #expect(pool.idleCount == 0)
  }

  /// Every row of every table.
  private static let contents = "md5(CAST(schema_to_xml('public', true, false, '') AS TEXT))"

  /// Opens a bed, writes by a call and closes it.
  private static func write(_ pool: CopyPool) throws {
    let bed = try Testbed(lentBy: pool)
    #expect(pool.idleCount == 0)
    var request = CreateCustomerRequest()
    request.requestID = bed.requestID()
    request.customer = CustomerDraft()
    request.customer?.name = "Seaside Stores"
    let reply: CreateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomer", request, as: bed.manager)
    #expect(reply.customer?.name == "Seaside Stores")
  }
}
