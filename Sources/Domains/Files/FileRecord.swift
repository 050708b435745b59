import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

/// A file as stored.
struct FileRecord: Sendable {
  let id: Int64
  var version: Int64
  var name: String
  let contentType: String
  let sizeBytes: Int64
  let sha256: [UInt8]
  var isShared: Bool
  /// Whose it is; nil for the enterprise's own.
  let customerID: Int64?
  let uploaderID: Int64
  let createTime: Instant
  var updateTime: Instant

  /// Reads the columns of `find`, from the first.
  init(_ row: borrowing Row) {
    id = row.int(0)
    version = row.int(1)
    name = row.text(2)
    contentType = row.text(3)
    sizeBytes = row.int(4)
    sha256 = row.bytes(5)
    isShared = row.bool(6)
    customerID = row.optionalInt(7)
    uploaderID = row.int(8)
    createTime = row.instant(9)
    updateTime = row.instant(10)
  }

  /// A new file of `call`'s caller.
  init(_ draft: FileDraftRules, _ call: Call) {
    id = call.newID()
    version = 1
    name = draft.name
    contentType = draft.contentType
    sizeBytes = draft.sizeBytes
    sha256 = draft.sha256
    isShared = draft.isShared
    customerID = draft.customerID
    uploaderID = call.caller.userID
    createTime = call.now
    updateTime = call.now
  }

  /// The file if the caller reads it, else NOT_FOUND in the same words as for none.
  static func find(
    _ id: Int64, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FileRecord {
    let found = try snapshot.first(
      """
      SELECT f.id, f.version, f.name, f.content_type, f.size_bytes, f.sha256, f.shared,
        f.customer_id, f.uploader_id, f.create_time, f.update_time, c.owner_id
      FROM files AS f
      LEFT JOIN customers AS c ON c.tenant = $tenant AND c.id = f.customer_id
      WHERE f.tenant = $tenant AND f.id = $1
      """, id
    ) { row throws(Status) in (file: FileRecord(row), ownerID: row.optionalInt(11)) }
    guard let found, found.file.isReadable(by: caller, ownerID: found.ownerID) else {
      throw .notFound("file", id)
    }
    return found.file
  }

  private func isReadable(by caller: Caller, ownerID: Int64?) -> Bool {
    guard caller.isStaff else {
      return customerID.map { $0 == caller.customerID } ?? isShared
    }
    return customerID == nil || caller.seesAllCustomers || ownerID == nil
      || ownerID == caller.userID
  }

  /// The file if the caller may change it at `version`.
  ///
  /// NOT_FOUND, PERMISSION_DENIED NOT_YOUR_FILE, ABORTED STALE_VERSION.
  static func findToChange(
    _ id: Int64, version: Int64, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FileRecord {
    let file = try find(id, caller, snapshot)
    let isOwn = file.uploaderID == caller.userID
    let isInCharge =
      caller.isStaff && caller.has([.owner, .manager])
      || caller.isStaff && caller.has(.marketing) && file.customerID == nil
    guard isOwn || isInCharge else {
      throw Status(
        .permissionDenied, "NOT_YOUR_FILE", "who uploaded the file may change it, or a manager")
    }
    guard file.version == version else {
      throw .staleVersion("file", given: version, stored: file.version)
    }
    return file
  }

  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO files (tenant, id, version, name, content_type, size_bytes, sha256, shared,
        customer_id, uploader_id, create_time, update_time)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """, id, version, name, contentType, sizeBytes, sha256, isShared, customerID, uploaderID,
      createTime, updateTime)
    try transaction.record(.file, id, version: version, .created, of: customerID)
  }

  var message: File {
    var message = File()
    message.id = id
    message.version = version
    message.name = name
    message.contentType = contentType
    message.sizeBytes = sizeBytes
    message.sha256 = sha256
    message.shared = isShared
    message.customerID = customerID ?? 0
    message.uploaderID = uploaderID
    message.createTime = createTime
    message.updateTime = updateTime
    return message
  }
}
