import TongluIdentityMessages
import TongluService

extension Caller.Kind {
  /// As replies name it.
  var message: AccountKind {
    switch self {
    case .anonymous: .unspecified
    case .staff: .staff
    case .member: .member
    case .serviceAccount: .serviceAccount
    }
  }
}
