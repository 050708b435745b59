/// The `:path` of a call: `/package.Service/Method`.
package struct MethodPath: Sendable, Hashable {
  /// The full name of the service, without slashes.
  package let service: String
  package let method: String

  /// nil unless `path` is a slash, a service, a slash and a method, with no other slash.
  package init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, !parts[1].isEmpty, !parts[2].isEmpty else {
      return nil
    }
    service = String(parts[1])
    method = String(parts[2])
  }
}

extension MethodPath: CustomStringConvertible {
  package var description: String { "/\(service)/\(method)" }
}
