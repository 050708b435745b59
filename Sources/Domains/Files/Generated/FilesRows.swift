// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase

/// A row of files.
package struct FileRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var name: String
  package var contentType: String
  package var sizeBytes: Int64
  package var sha256: [UInt8]
  package var isShared: Bool
  package var customerID: Int64?
  package var uploaderID: Int64
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, name: String, contentType: String, sizeBytes: Int64, sha256: [UInt8], isShared: Bool, customerID: Int64?, uploaderID: Int64, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.name = name
    self.contentType = contentType
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
    self.isShared = isShared
    self.customerID = customerID
    self.uploaderID = uploaderID
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    name = ""
    contentType = ""
    sizeBytes = 0
    sha256 = []
    isShared = false
    customerID = nil
    uploaderID = 0
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    name = row.text(first + 2)
    contentType = row.text(first + 3)
    sizeBytes = row.int(first + 4)
    sha256 = row.bytes(first + 5)
    isShared = row.bool(first + 6)
    customerID = row.optionalInt(first + 7)
    uploaderID = row.int(first + 8)
    createTime = row.instant(first + 9)
    updateTime = row.instant(first + 10)
  }

  /// What `$columns(FileRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "name", "content_type", "size_bytes", "sha256", "shared", "customer_id", "uploader_id", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 11 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO files (tenant, id, version, name, content_type, size_bytes, sha256, shared, customer_id, uploader_id, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE files SET version = $2, name = $3, content_type = $4, size_bytes = $5, sha256 = $6, shared = $7, customer_id = $8, uploader_id = $9, create_time = $10, update_time = $11
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      name,
      contentType,
      sizeBytes,
      sha256,
      isShared,
      customerID,
      uploaderID,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
