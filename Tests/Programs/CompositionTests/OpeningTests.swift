import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

/// Reopening a data directory.
struct OpeningTests {
  @Test func `the time limit of an event loop does not apply at a server's start`() throws {
    let bed = try Testbed()
    var request = BatchCreateCustomersRequest()
    request.requestID = bed.requestID()
    request.rows = (0..<500).map { index in
      var row = BatchCreateCustomersRow()
      row.name = "Dealer \(index)"
      row.place = Place()
      row.place?.latitude = 30 + Double(index) / 1_000
      row.place?.longitude = 120
      row.place?.datum = .wgs84
      return row
    }
    let reply: BatchCreateCustomersResponse = try bed.call(
      "/tonglu.v1.CrmService/BatchCreateCustomers", request, as: bed.manager)
    try #require(reply.outcomes.allSatisfy { $0.reason.isEmpty })

    var limits = DatabaseLimits()
    limits.inlineReadMilliseconds = 0
    try bed.reopen(limits: limits)
  }
}
