import TongluClient
import TongluCore

/// The token of a run: that of `TONGLU_TOKEN` for the server given with it, the profile's only for
/// the server that issued it.
package enum Credential {
  /// The token for `origin`; nil without one.
  ///
  /// UNAUTHENTICATED LOGIN_REQUIRED when the profile's token belongs to another server.
  static func token(
    for origin: Origin, of profile: Profile, _ flags: CallFlags
  ) throws(Status) -> String? {
    if let token = given { return token }
    guard !profile.token.isEmpty else { return nil }
    guard profile.tokenServer == origin.description else {
      throw Status(
        .unauthenticated, .loginRequired,
        "profile \"\(Profile.name(flags.profile))\" is logged in to \(profile.tokenServer), not to "
          + "\(origin): no token was sent")
    }
    return profile.token
  }

  /// `TONGLU_TOKEN`.
  package static var given: String? {
    Profile.variables["TONGLU_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Refuses to send a token or a password where others could read it.
  ///
  /// FAILED_PRECONDITION PLAINTEXT_REFUSED.
  static func guardSecret(on origin: Origin, _ flags: CallFlags) throws(Status) {
    guard origin.isExposed, !flags.allowRemotePlaintext else { return }
    throw Status(
      .failedPrecondition, .plaintextRefused,
      "\(origin) is another machine, without TLS: tokens and passwords could be read on the way")
  }
}
