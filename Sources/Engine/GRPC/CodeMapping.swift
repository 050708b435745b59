package import TongluCore

extension Code {
  /// The code for an HTTP status without `grpc-status` (grpc/doc/http-grpc-status-mapping.md).
  package init(httpStatus: Int) {
    self =
      switch httpStatus {
      case 400: .internal
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
  }

  /// The code for an HTTP/2 error code of RST_STREAM or GOAWAY (grpc/doc/PROTOCOL-HTTP2.md,
  /// "Errors").
  package init(http2Error: UInt32) {
    self =
      switch http2Error {
      case 7: .unavailable  // REFUSED_STREAM
      case 8: .cancelled  // CANCEL
      case 11: .resourceExhausted  // ENHANCE_YOUR_CALM
      case 12: .permissionDenied  // INADEQUATE_SECURITY
      default: .internal
      }
  }
}
