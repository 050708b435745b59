import TongluCore
import TongluCustomers
import TongluDatabase
import TongluFilesMessages
import TongluService

// A stored file. `customerID` is nil for the enterprise's own.
extension FileRecord {
  /// A new file of `call`'s caller.
  init(_ draft: FileDraftRules, _ call: Call) {
    self.init(
      id: call.newID(), version: 1, name: draft.name, contentType: draft.contentType,
      sizeBytes: draft.sizeBytes, sha256: draft.sha256, isShared: draft.isShared,
      customerID: draft.customerID, uploaderID: call.caller.userID, createTime: call.now,
      updateTime: call.now)
  }

  /// The file if the caller may read it; NOT_FOUND in the same words as for one that does not
  /// exist.
  static func find(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FileRecord {
    let found = try snapshot.first(
      FileRecord.self,
      """
      SELECT $columns(FileRecord f)
      FROM files AS f
      WHERE f.tenant = $tenant AND f.id = $1
        AND (f.customer_id IS NULL OR $seesID(f.customer_id))
      """, as: call.sight.form, id)
    // Of the enterprise's own files, members read the shared ones.
    guard let found, found.customerID != nil || found.isShared || call.caller.isStaff else {
      throw .notFound("file", id)
    }
    return found
  }

  /// The file if the caller may change it at `version`.
  ///
  /// NOT_FOUND, PERMISSION_DENIED COLLABORATOR_READS and NOT_YOUR_FILE, ABORTED STALE_VERSION.
  static func findToChange(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FileRecord {
    let file = try find(id, call, snapshot)
    if let customerID = file.customerID { try call.sight.requireChange(of: customerID, snapshot) }
    let caller = call.caller
    let isOwn = file.uploaderID == caller.userID
    let isInCharge =
      caller.isStaff && caller.has([.owner, .manager])
      || caller.isStaff && caller.has(.marketing) && file.customerID == nil
    guard isOwn || isInCharge else {
      throw Status(
        .permissionDenied, "NOT_YOUR_FILE", "only its uploader or a manager may change the file")
    }
    guard file.version == version else {
      throw .staleVersion("file", given: version, stored: file.version)
    }
    return file
  }

  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.insert(self)
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
