package import TongluBlobs

/// Files in parts: resumable uploads and downloads.
///
/// The map of the folder. `FileRecord` is a stored file, found within the caller's sight;
/// `FileList` selects the files of a list; `FileDraftRules` checks an announcement; `FileUpload` is
/// an upload from its first message to its transaction, which `ListUploads` shows and
/// `CancelUpload` ends; `FileSweep` deletes unused contents. The contents themselves are in
/// `TongluBlobs`. Each RPC has its own file.
package struct FileService: FileServiceProtocol {
  /// The default limit of a file's size, in bytes; an operator may set another.
  package static let bytesMaxDefault: Int64 = 1 << 30

  let blobs: BlobStore
  let bytesMax: Int64

  package init(_ blobs: BlobStore, bytesMax: Int64 = bytesMaxDefault) {
    self.blobs = blobs
    self.bytesMax = bytesMax
  }
}
