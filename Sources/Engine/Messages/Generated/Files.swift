// Generated from tonglu/v1/files.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

public struct File: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  public var name: String = ""
  /// Its media type: image/jpeg.
  public var contentType: String = ""
  public var sizeBytes: Int64 = 0
  /// Of its content, 32 bytes.
  public var sha256: [UInt8] = []
  /// Every member reads it.
  public var shared: Bool = false
  /// Whose it is; 0 for the enterprise's.
  public var customerID: Int64 = 0
  /// The staff member or member who uploaded it.
  public var uploaderID: Int64 = 0
  public var createTime: Instant?
  public var updateTime: Instant?

  public init() {}
}

/// What an upload announces.
public struct FileDraft: Message {
  public var name: String = ""
  /// Its media type; application/octet-stream when empty.
  public var contentType: String = ""
  public var sizeBytes: Int64 = 0
  /// Of the whole content, 32 bytes.
  public var sha256: [UInt8] = []
  /// Every member reads it; of staff, for what is no customer's.
  public var shared: Bool = false
  /// Whose it is; a member's is its own company's, whatever is said here.
  public var customerID: Int64 = 0

  public init() {}
}

public struct UploadFileRequest: Message {
  /// Of the first message, as is `file`; in those after it both are ignored.
  public var requestID: String = ""
  public var file: FileDraft?
  /// Where in the file `content` begins.
  public var offsetBytes: Int64 = 0
  public var content: [UInt8] = []

  public init() {}
}

public struct UploadFileResponse: Message {
  public var file: File?

  public init() {}
}

public struct GetUploadRequest: Message {
  /// The upload's request_id.
  public var uploadID: String = ""

  public init() {}
}

public struct GetUploadResponse: Message {
  /// How many bytes are here, from the beginning; 0 for an upload that nobody has begun.
  public var receivedBytes: Int64 = 0
  /// The file exists already: the first message alone gets its reply again.
  public var done: Bool = false

  public init() {}
}

/// An upload that is under way or broken off.
public struct PendingUpload: Message {
  /// Its request_id, in lower case: what GetUpload, CancelUpload and a resumption name it by.
  public var uploadID: String = ""
  /// What was announced: the first message that resumes it says the same.
  public var file: FileDraft?
  /// How many bytes are here, from the beginning.
  public var receivedBytes: Int64 = 0
  /// When something last came of it, by the server's clock.
  public var updateTime: Instant?

  public init() {}
}

public struct ListUploadsRequest: Message {

  public init() {}
}

public struct ListUploadsResponse: Message {
  /// At most 16.
  public var uploads: [PendingUpload] = []

  public init() {}
}

public struct CancelUploadRequest: Message {
  public var requestID: String = ""
  /// The request_id of the upload.
  public var uploadID: String = ""

  public init() {}
}

public struct CancelUploadResponse: Message {
  /// Whether there was one; false when it was gone already.
  public var cancelled: Bool = false

  public init() {}
}

public struct DownloadFileRequest: Message {
  public var fileID: Int64 = 0
  /// Where to begin, to go on with a download that broke off.
  public var offsetBytes: Int64 = 0

  public init() {}
}

public struct DownloadFileResponse: Message {
  /// In the first message only.
  public var file: File?
  /// Where in the file `content` begins.
  public var offsetBytes: Int64 = 0
  public var content: [UInt8] = []

  public init() {}
}

public struct GetFileRequest: Message {
  public var fileID: Int64 = 0

  public init() {}
}

public struct GetFileResponse: Message {
  public var file: File?

  public init() {}
}

public struct ListFilesRequest: PagedRequest {
  /// 0 for 50; at most 1,000.
  public var pageSize: Int32 = 0
  public var pageToken: String = ""
  /// Only this customer's.
  public var customerID: Int64 = 0
  /// Only what is shared with every member.
  public var sharedOnly: Bool = false

  public init() {}
}

public struct ListFilesResponse: Message {
  public var files: [File] = []
  /// Empty at the end.
  public var nextPageToken: String = ""

  public init() {}
}

public struct UpdateFileRequest: Message {
  public var requestID: String = ""
  public var fileID: Int64 = 0
  public var version: Int64 = 0
  /// Stays when absent.
  public var name: String?
  public var shared: Bool?

  public init() {}
}

public struct UpdateFileResponse: Message {
  public var file: File?

  public init() {}
}

public struct DeleteFileRequest: Message {
  public var requestID: String = ""
  public var fileID: Int64 = 0
  public var version: Int64 = 0

  public init() {}
}

public struct DeleteFileResponse: Message {

  public init() {}
}

extension File: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.File" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__FileDraft>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    contentType = try unsafe decoding.string(c.pointee.content_type, "content_type")
    sizeBytes = unsafe c.pointee.size_bytes
    sha256 = unsafe decoding.bytes(c.pointee.sha256)
    shared = unsafe c.pointee.shared != 0
    customerID = unsafe c.pointee.customer_id
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__UploadFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UploadFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UploadFileResponse.self)
    unsafe tonglu__v1__upload_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetUploadRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetUploadRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetUploadRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    uploadID = try unsafe decoding.string(c.pointee.upload_id, "upload_id")
    if decoding.isBlank(uploadID) { try decoding.refuseMissing("upload_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetUploadRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetUploadRequest.self)
    unsafe tonglu__v1__get_upload_request__init(c)
    unsafe c.pointee.upload_id = unsafe arena.string(uploadID)
    return unsafe c
  }
}

extension GetUploadResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetUploadResponse" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetUploadResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    receivedBytes = unsafe c.pointee.received_bytes
    done = unsafe c.pointee.done != 0
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListUploadsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListUploadsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListUploadsRequest.self)
    unsafe tonglu__v1__list_uploads_request__init(c)
    return unsafe c
  }
}

extension ListUploadsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListUploadsResponse" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListUploadsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    uploads = try unsafe decoding.list(c.pointee.uploads, c.pointee.n_uploads, "uploads") { (item) throws(Status) in
      try unsafe PendingUpload(item.unsafelyUnwrapped, decoding)
    }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__CancelUploadRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    uploadID = try unsafe decoding.string(c.pointee.upload_id, "upload_id")
    if decoding.isBlank(uploadID) { try decoding.refuseMissing("upload_id") }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__CancelUploadResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    cancelled = unsafe c.pointee.cancelled != 0
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CancelUploadResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CancelUploadResponse.self)
    unsafe tonglu__v1__cancel_upload_response__init(c)
    unsafe c.pointee.cancelled = cancelled ? 1 : 0
    return unsafe c
  }
}

extension DownloadFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DownloadFileRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__DownloadFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
    offsetBytes = unsafe c.pointee.offset_bytes
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetFileRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetFileRequest.self)
    unsafe tonglu__v1__get_file_request__init(c)
    unsafe c.pointee.file_id = fileID
    return unsafe c
  }
}

extension GetFileResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetFileResponse" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__GetFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetFileResponse.self)
    unsafe tonglu__v1__get_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListFilesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListFilesRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListFilesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    customerID = unsafe c.pointee.customer_id
    sharedOnly = unsafe c.pointee.shared_only != 0
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListFilesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    files = try unsafe decoding.list(c.pointee.files, c.pointee.n_files, "files") { (item) throws(Status) in
      try unsafe File(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.file {
      file = try decoding.inside("file") { () throws(Status) in
        try unsafe File(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateFileResponse.self)
    unsafe tonglu__v1__update_file_response__init(c)
    if let value = file { unsafe c.pointee.file = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeleteFileRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteFileRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__DeleteFileRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    fileID = unsafe c.pointee.file_id
    if fileID == 0 { try decoding.refuseMissing("file_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__DeleteFileResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteFileResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteFileResponse.self)
    unsafe tonglu__v1__delete_file_response__init(c)
    return unsafe c
  }
}

