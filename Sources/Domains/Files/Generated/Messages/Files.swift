// Generated from tonglu/v1/files.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CFilesMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// The description of a file.
public struct File: Message {
  /// The file's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// 1 to 255 characters on one line, without a slash. Several files may have the same name.
  public var name: String = ""
  /// The media type as it was announced: image/jpeg.
  public var contentType: String = ""
  /// The size of the content in bytes; 0 for an empty file.
  public var sizeBytes: Int64 = 0
  /// The SHA-256 of the content, 32 bytes.
  public var sha256: [UInt8] = []
  /// True: every member may read the file.
  public var shared: Bool = false
  /// The customer that the file belongs to; 0: the enterprise's own file.
  public var customerID: Int64 = 0
  /// The staff member, member or service account that uploaded it.
  public var uploaderID: Int64 = 0
  /// When the upload was completed.
  public var createTime: Instant?
  /// When the description last changed.
  public var updateTime: Instant?

  public init() {}
}

/// The announcement of an upload.
public struct FileDraft: Message {
  /// 1 to 255 characters on one line, without a slash; BAD_NAME otherwise.
  public var name: String = ""
  /// The media type, type/subtype with its parameters: at most 100 printable ASCII characters;
  /// BAD_CONTENT_TYPE otherwise. Empty means application/octet-stream.
  public var contentType: String = ""
  /// The size of the whole content in bytes: 0 to the server's limit, 1 GiB unless configured;
  /// FILE_TOO_LARGE otherwise.
  public var sizeBytes: Int64 = 0
  /// The SHA-256 of the whole content, 32 bytes; BAD_DIGEST otherwise.
  public var sha256: [UInt8] = []
  /// True: every member may read the file. Only staff may set it, and only without a customer;
  /// BAD_SHARING otherwise.
  public var shared: Bool = false
  /// From staff: the customer that the file belongs to; 0: the enterprise. From a member it is
  /// ignored: the file belongs to its own company.
  public var customerID: Int64 = 0

  public init() {}
}

/// A message of UploadFile: the announcement in the first, content in each.
public struct UploadFileRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this upload, and that names it in GetUpload
  /// and CancelUpload. Required in the first message; ignored in those after it.
  public var requestID: String = ""
  /// The announcement. Required in the first message; ignored in those after it.
  public var file: FileDraft?
  /// The offset in the file, in bytes, at which content begins; not beyond the bytes received so
  /// far (OFFSET_AHEAD).
  public var offsetBytes: Int64 = 0
  /// A part of the content; may be empty. A message is at most 4 MiB unless configured.
  public var content: [UInt8] = []

  public init() {}
}

/// The response of UploadFile.
public struct UploadFileResponse: Message {
  /// The new file.
  public var file: File?

  public init() {}
}

/// The request of GetUpload.
public struct GetUploadRequest: Message {
  /// The request_id of the upload.
  public var uploadID: String = ""

  public init() {}
}

/// The response of GetUpload.
public struct GetUploadResponse: Message {
  /// The number of bytes received, from the beginning of the file; 0 for an upload that does not
  /// exist or is complete.
  public var receivedBytes: Int64 = 0
  /// True: the file exists. A retry with the first message alone gets its response again.
  public var done: Bool = false

  public init() {}
}

/// An unfinished upload.
public struct PendingUpload: Message {
  /// The request_id of the upload, in lower case.
  public var uploadID: String = ""
  /// The announcement, which the first message of a resumption repeats.
  public var file: FileDraft?
  /// The number of bytes received, from the beginning of the file.
  public var receivedBytes: Int64 = 0
  /// When content last arrived, by the server's clock.
  public var updateTime: Instant?

  public init() {}
}

/// The request of ListUploads; it has no fields.
public struct ListUploadsRequest: Message {

  public init() {}
}

/// The response of ListUploads.
public struct ListUploadsResponse: Message {
  /// At most 16, the one that received content last first.
  public var uploads: [PendingUpload] = []

  public init() {}
}

/// The request of CancelUpload.
public struct CancelUploadRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The request_id of the upload.
  public var uploadID: String = ""

  public init() {}
}

/// The response of CancelUpload.
public struct CancelUploadResponse: Message {
  /// True: received content was removed; false: there was none.
  public var cancelled: Bool = false

  public init() {}
}

/// The request of DownloadFile.
public struct DownloadFileRequest: Message {
  /// The file to download.
  public var fileID: Int64 = 0
  /// The offset in the file, in bytes, at which to begin: 0 to its size; above 0 to resume a
  /// download. BAD_OFFSET otherwise.
  public var offsetBytes: Int64 = 0

  public init() {}
}

/// A message of DownloadFile: the description in the first, content in each.
public struct DownloadFileResponse: Message {
  /// The description of the file; absent after the first message.
  public var file: File?
  /// The offset in the file, in bytes, at which content begins.
  public var offsetBytes: Int64 = 0
  /// A part of the content, at most 256 KiB; empty for an empty file.
  public var content: [UInt8] = []

  public init() {}
}

/// The request of GetFile.
public struct GetFileRequest: Message {
  /// The file to read.
  public var fileID: Int64 = 0

  public init() {}
}

/// The response of GetFile.
public struct GetFileResponse: Message {
  /// The description of the file.
  public var file: File?

  public init() {}
}

/// The request of ListFiles. Both filters must hold where they are given.
public struct ListFilesRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// Only files of this customer; 0: any. A customer that the caller does not see has none.
  public var customerID: Int64 = 0
  /// True: only files that are shared with every member.
  public var sharedOnly: Bool = false

  public init() {}
}

/// The response of ListFiles.
public struct ListFilesResponse: Message {
  /// The files of the page, newest first.
  public var files: [File] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of UpdateFile. A field that is absent keeps its value.
public struct UpdateFileRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The file to change.
  public var fileID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 255 characters on one line, without a slash. Absent: the name stays.
  public var name: String?
  /// True: every member may read the file; refused with BAD_SHARING for a customer's file. False:
  /// staff only. Absent: it stays as it is.
  public var shared: Bool?

  public init() {}
}

/// The response of UpdateFile.
public struct UpdateFileResponse: Message {
  /// The file after the change.
  public var file: File?

  public init() {}
}

/// The request of DeleteFile.
public struct DeleteFileRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The file to delete.
  public var fileID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0

  public init() {}
}

/// The response of DeleteFile; it has no fields.
public struct DeleteFileResponse: Message {

  public init() {}
}

extension File: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.File" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__file__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__File>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    name = try unsafe decoding.string(c.pointee.name, "name")
    contentType = try unsafe decoding.string(c.pointee.content_type, "content_type")
    sizeBytes = unsafe c.pointee.size_bytes
    sha256 = unsafe decoding.bytes(c.pointee.sha256)
    shared = unsafe c.pointee.shared != 0
    customerID = unsafe c.pointee.customer_id
    uploaderID = unsafe c.pointee.uploader_id
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__File> {
    let c = unsafe arena.allocate(Tonglu__V1__File.self)
    unsafe tonglu__v1__file__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.content_type = unsafe arena.string(contentType)
    unsafe c.pointee.size_bytes = sizeBytes
    unsafe c.pointee.sha256 = unsafe arena.bytes(sha256)
    unsafe c.pointee.shared = shared ? 1 : 0
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.uploader_id = uploaderID
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension FileDraft: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FileDraft" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__file_draft__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FileDraft>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    contentType = try unsafe decoding.string(c.pointee.content_type, "content_type")
    sizeBytes = unsafe c.pointee.size_bytes
    sha256 = unsafe decoding.bytes(c.pointee.sha256)
    shared = unsafe c.pointee.shared != 0
    customerID = unsafe c.pointee.customer_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FileDraft> {
    let c = unsafe arena.allocate(Tonglu__V1__FileDraft.self)
    unsafe tonglu__v1__file_draft__init(c)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.content_type = unsafe arena.string(contentType)
    unsafe c.pointee.size_bytes = sizeBytes
    unsafe c.pointee.sha256 = unsafe arena.bytes(sha256)
    unsafe c.pointee.shared = shared ? 1 : 0
    unsafe c.pointee.customer_id = customerID
    return unsafe c
  }
}

extension UploadFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UploadFileRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__upload_file_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UploadFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe FileDraft(value, decoding)
      }
    }
    if file == nil { try decoding.refuseMissing("file") }
    offsetBytes = unsafe c.pointee.offset_bytes
    content = unsafe decoding.bytes(c.pointee.content)
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UploadFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UploadFileRequest.self)
    unsafe tonglu__v1__upload_file_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    unsafe c.pointee.offset_bytes = offsetBytes
    unsafe c.pointee.content = unsafe arena.bytes(content)
    return unsafe c
  }
}

extension UploadFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UploadFileResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__upload_file_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UploadFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UploadFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UploadFileResponse.self)
    unsafe tonglu__v1__upload_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetUploadRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetUploadRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_upload_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetUploadRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    uploadID = try unsafe decoding.string(c.pointee.upload_id, "upload_id")
    if decoding.isBlank(uploadID) { try decoding.refuseMissing("upload_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetUploadRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetUploadRequest.self)
    unsafe tonglu__v1__get_upload_request__init(c)
    unsafe c.pointee.upload_id = unsafe arena.string(uploadID)
    return unsafe c
  }
}

extension GetUploadResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetUploadResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_upload_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetUploadResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    receivedBytes = unsafe c.pointee.received_bytes
    done = unsafe c.pointee.done != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetUploadResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetUploadResponse.self)
    unsafe tonglu__v1__get_upload_response__init(c)
    unsafe c.pointee.received_bytes = receivedBytes
    unsafe c.pointee.done = done ? 1 : 0
    return unsafe c
  }
}

extension PendingUpload: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PendingUpload" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__pending_upload__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PendingUpload>, _ decoding: Decoding) throws(Status) {
    self.init()
    uploadID = try unsafe decoding.string(c.pointee.upload_id, "upload_id")
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe FileDraft(value, decoding)
      }
    }
    receivedBytes = unsafe c.pointee.received_bytes
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PendingUpload> {
    let c = unsafe arena.allocate(Tonglu__V1__PendingUpload.self)
    unsafe tonglu__v1__pending_upload__init(c)
    unsafe c.pointee.upload_id = unsafe arena.string(uploadID)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    unsafe c.pointee.received_bytes = receivedBytes
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension ListUploadsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListUploadsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_uploads_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListUploadsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListUploadsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListUploadsRequest.self)
    unsafe tonglu__v1__list_uploads_request__init(c)
    return unsafe c
  }
}

extension ListUploadsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListUploadsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_uploads_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListUploadsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    uploads = try unsafe decoding.list(c.pointee.uploads, c.pointee.n_uploads, "uploads") { (item) throws(Status) in
      try unsafe PendingUpload(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListUploadsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListUploadsResponse.self)
    unsafe tonglu__v1__list_uploads_response__init(c)
    if !uploads.isEmpty {
      unsafe c.pointee.n_uploads = uploads.count
      unsafe c.pointee.uploads = arena.list(uploads) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension CancelUploadRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CancelUploadRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__cancel_upload_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CancelUploadRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    uploadID = try unsafe decoding.string(c.pointee.upload_id, "upload_id")
    if decoding.isBlank(uploadID) { try decoding.refuseMissing("upload_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelUploadRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelUploadRequest.self)
    unsafe tonglu__v1__cancel_upload_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.upload_id = unsafe arena.string(uploadID)
    return unsafe c
  }
}

extension CancelUploadResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CancelUploadResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__cancel_upload_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CancelUploadResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    cancelled = unsafe c.pointee.cancelled != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelUploadResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelUploadResponse.self)
    unsafe tonglu__v1__cancel_upload_response__init(c)
    unsafe c.pointee.cancelled = cancelled ? 1 : 0
    return unsafe c
  }
}

extension DownloadFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DownloadFileRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__download_file_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DownloadFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
    offsetBytes = unsafe c.pointee.offset_bytes
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DownloadFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DownloadFileRequest.self)
    unsafe tonglu__v1__download_file_request__init(c)
    unsafe c.pointee.file_id = fileID
    unsafe c.pointee.offset_bytes = offsetBytes
    return unsafe c
  }
}

extension DownloadFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DownloadFileResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__download_file_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DownloadFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
    offsetBytes = unsafe c.pointee.offset_bytes
    content = unsafe decoding.bytes(c.pointee.content)
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DownloadFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DownloadFileResponse.self)
    unsafe tonglu__v1__download_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    unsafe c.pointee.offset_bytes = offsetBytes
    unsafe c.pointee.content = unsafe arena.bytes(content)
    return unsafe c
  }
}

extension GetFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetFileRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_file_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetFileRequest.self)
    unsafe tonglu__v1__get_file_request__init(c)
    unsafe c.pointee.file_id = fileID
    return unsafe c
  }
}

extension GetFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetFileResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_file_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetFileResponse.self)
    unsafe tonglu__v1__get_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListFilesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListFilesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_files_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListFilesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    customerID = unsafe c.pointee.customer_id
    sharedOnly = unsafe c.pointee.shared_only != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListFilesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListFilesRequest.self)
    unsafe tonglu__v1__list_files_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.shared_only = sharedOnly ? 1 : 0
    return unsafe c
  }
}

extension ListFilesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListFilesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_files_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListFilesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    files = try unsafe decoding.list(c.pointee.files, c.pointee.n_files, "files") { (item) throws(Status) in
      try unsafe File(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListFilesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListFilesResponse.self)
    unsafe tonglu__v1__list_files_response__init(c)
    if !files.isEmpty {
      unsafe c.pointee.n_files = files.count
      unsafe c.pointee.files = arena.list(files) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension UpdateFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateFileRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_file_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._shared_case.rawValue == 5 {
      shared = unsafe c.pointee.shared != 0
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateFileRequest.self)
    unsafe tonglu__v1__update_file_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.file_id = fileID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = shared {
      unsafe c.pointee._shared_case = .init(rawValue: 5)
      unsafe c.pointee.shared = value ? 1 : 0
    }
    return unsafe c
  }
}

extension UpdateFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateFileResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_file_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateFileResponse.self)
    unsafe tonglu__v1__update_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeleteFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteFileRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_file_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteFileRequest.self)
    unsafe tonglu__v1__delete_file_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.file_id = fileID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension DeleteFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteFileResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_file_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteFileResponse.self)
    unsafe tonglu__v1__delete_file_response__init(c)
    return unsafe c
  }
}

