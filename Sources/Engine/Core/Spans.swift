extension Span<UInt8> {
  /// A copy of the bytes, which outlives the span.
  package func copied() -> [UInt8] {
    unsafe withUnsafeBufferPointer { unsafe [UInt8]($0) }
  }
}
