import TongluIdentityMessages
import TongluService

extension Caller.Kind {
  /// The value in responses.
  var message: AccountKind {
    switch self {
    case .anonymous: .unspecified
    case .staff: .staff
    case .member: .member
    case .serviceAccount: .serviceAccount
    }
  }
}
