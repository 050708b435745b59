import TongluCore
import TongluDatabase
import TongluService

/// The erasure of persons, both staff and members. A person's data are in the row of the person and
/// in `logins`; everything else has only the person's id.
enum Persons {
  /// Removes what other tables hold of a person whose own row the caller blanks: the login name
  /// with the password, and the login code. The data in stored responses go by `Outcomes.erase`.
  static func erase(_ id: Int64, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute("DELETE FROM logins WHERE tenant = $tenant AND user_id = $1", id)
    try LoginCode.end(userID: id, transaction)
  }

  /// FAILED_PRECONDITION NOT_DISABLED: the account may be in use.
  static func refuseActive(_ isDisabled: Bool) throws(Status) {
    guard isDisabled else {
      throw Status(.failedPrecondition, "NOT_DISABLED", "disable the person before erasing it")
    }
  }

  /// FAILED_PRECONDITION PERSON_ERASED: an erased record does not change.
  static func refuseErased(_ isErased: Bool) throws(Status) {
    if isErased {
      throw Status(.failedPrecondition, "PERSON_ERASED", "the person's data were erased")
    }
  }
}
