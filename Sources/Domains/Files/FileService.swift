package import TongluBlobs

/// Files in parts: uploads and downloads that are resumed.
///
/// The map of the folder. `FileRecord` is a file as stored, found with the caller's eyes;
/// `FileList` which of them a list shows; `FileDraftRules` what an upload may announce;
/// `FileUpload` an upload on its way from its first message to its transaction, which
/// `ListUploads` shows and `CancelUpload` ends; `FileSweep` forgets contents that nobody needs.
/// The contents themselves are `TongluBlobs`'. Each RPC has its own file.
package struct FileService: FileServiceProtocol {
  /// A file's size at most, in bytes, unless the operator sets another.
  package static let bytesMaxDefault: Int64 = 1 << 30

  let blobs: BlobStore
  let bytesMax: Int64

  package init(_ blobs: BlobStore, bytesMax: Int64 = bytesMaxDefault) {
    self.blobs = blobs
    self.bytesMax = bytesMax
  }
}
