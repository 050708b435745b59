extension Span<UInt8> {
  /// A copy of the bytes, to keep.
  package func copied() -> [UInt8] {
    unsafe withUnsafeBufferPointer { unsafe [UInt8]($0) }
  }
}
