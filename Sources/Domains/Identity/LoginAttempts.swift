import TongluCore
import TongluCrypto
import TongluDatabase
import TongluService

extension Reason {
  static let loginAttemptsExceeded = Reason("LOGIN_ATTEMPTS_EXCEEDED")
}

/// Counts the failed logins of one name from one address, for names that exist and names that do
/// not, in windows that begin with the first failure.
///
/// Each failure is counted three times: for the name from the address, for the name from all
/// addresses, for the address with all names. A full count refuses passwords until its window ends.
/// A window that begins in the future was begun by a clock running ahead, and is ignored. Codes are
/// counted separately, and by the address alone: a count over all addresses would allow strangers
/// to block the holder of a name's code. A right code is accepted regardless of the counts: with
/// sixty random bits, ten thousand guesses a second find one in a week with probability 1 in 10^8.
struct LoginAttempts {
  /// The kind of secret guessed.
  enum Secret: String {
    case password, code
  }

  static let limit = Limit("login_attempts", .loginAttemptsExceeded)
  static let windowSeconds: Int64 = 15 * 60
  /// Failures of one name from one address.
  static let failuresMax: Int64 = 10
  /// Failures of one name from all addresses.
  static let nameFailuresMax: Int64 = 100
  /// Failures of one address with all names. The loopback has no such limit, because a proxy there
  /// serves many clients.
  static let peerFailuresMax: Int64 = 200
  /// Addresses that are forgotten with a name, the count over all addresses first.
  private static let clearedMax: Int64 = 512
  /// Ended windows forgotten with each new failure.
  private static let forgottenMax: Int64 = 100

  /// Characters of a refused name that are repeated.
  private static let shownMax = 64

  private struct Counter {
    /// Empty for all names.
    let nameHash: [UInt8]
    /// Empty for all addresses.
    let peerHash: [UInt8]
    let failuresMax: Int64
  }

  private let counters: [Counter]
  /// What its refusals say of the call: the name as it was given, without its enterprise. The
  /// server logs a refusal with this fact.
  let facts: [String: String]

  /// `peer` is the call's address; empty when unknown.
  init(_ secret: Secret, name: String, peer: String) {
    let nameHash = Self.hash(secret, name: name)
    let peerHash = Crypto.sha256(Array("\(secret.rawValue)\u{0}\(peer)".utf8))
    var counters = [
      Counter(nameHash: nameHash, peerHash: peerHash, failuresMax: Self.failuresMax)
    ]
    if secret == .password {
      counters.append(
        Counter(nameHash: nameHash, peerHash: [], failuresMax: Self.nameFailuresMax))
    }
    if !peer.isEmpty, peer != "::1", !peer.hasPrefix("127.") {
      counters.append(
        Counter(nameHash: [], peerHash: peerHash, failuresMax: Self.peerFailuresMax))
    }
    self.counters = counters
    let given = name.split(separator: "\u{0}", omittingEmptySubsequences: false).last ?? ""
    facts = [
      "login_name": String(String.UnicodeScalarView(given.unicodeScalars.prefix(Self.shownMax)))
    ]
  }

  /// Refuses with LOGIN_ATTEMPTS_EXCEEDED while a count is full.
  func check(now: Instant, _ snapshot: borrowing Snapshot) throws(Status) {
    var latest: Instant?
    for counter in counters {
      let window = try snapshot.first(
        """
        SELECT window_start FROM login_attempts
        WHERE tenant = $tenant AND name_hash = $1 AND peer_hash = $2 AND failures >= $3
          AND window_start > $4 AND window_start <= $5
        """, counter.nameHash, counter.peerHash, counter.failuresMax,
        now.adding(seconds: -Self.windowSeconds), now.latestStart
      ) { row throws(Status) in row.instant(0) }
      if let window { latest = max(latest ?? window, window) }
    }
    guard let latest else { return }
    let wait = latest.adding(seconds: Self.windowSeconds).milliseconds - now.milliseconds
    throw Status(
      .resourceExhausted, .loginAttemptsExceeded,
      "too many failed logins: try again in \(wait / 60_000 + 1) minutes"
    ).with(facts).retryable(afterMilliseconds: wait)
  }

  /// Counts a failure. The refusal must keep its writes.
  func fail(now: Instant, _ transaction: borrowing Transaction) throws(Status) {
    let ended = now.adding(seconds: -Self.windowSeconds)
    try transaction.execute(
      """
      DELETE FROM login_attempts WHERE tenant = $tenant AND (name_hash, peer_hash) IN (
        SELECT name_hash, peer_hash FROM login_attempts
        WHERE tenant = $tenant AND window_start <= $1
        ORDER BY window_start, name_hash, peer_hash LIMIT $2)
      """, ended, Self.forgottenMax)
    for counter in counters {
      try transaction.execute(
        """
        INSERT INTO login_attempts (tenant, name_hash, peer_hash, window_start, failures)
        VALUES ($tenant, $1, $2, $3, 1)
        ON CONFLICT (tenant, name_hash, peer_hash) DO UPDATE SET
          failures = CASE WHEN login_attempts.window_start > $4
              AND login_attempts.window_start <= $5
            THEN login_attempts.failures + 1 ELSE 1 END,
          window_start = CASE WHEN login_attempts.window_start > $4
              AND login_attempts.window_start <= $5
            THEN login_attempts.window_start ELSE $3 END
        """, counter.nameHash, counter.peerHash, now, ended, now.latestStart)
    }
  }

  /// A success deletes the failures of its name from its address; the other counts stay, because
  /// they also concern others.
  func succeed(_ transaction: borrowing Transaction) throws(Status) {
    guard let own = counters.first else { return }
    try transaction.execute(
      """
      DELETE FROM login_attempts
      WHERE tenant = $tenant AND name_hash = $1 AND peer_hash = $2
      """, own.nameHash, own.peerHash)
  }

  /// Forgets the failures of a name: a code was issued for it, or has entered.
  ///
  /// Of passwords these are all, since a name that is closed counts no more. Wrong codes may come
  /// from any number of addresses: `clearedMax` of them go, and the others end with their windows.
  /// They refuse wrong codes only.
  static func clear(_ name: String, _ transaction: borrowing Transaction) throws(Status) {
    for secret in [Secret.password, .code] {
      try transaction.execute(
        """
        DELETE FROM login_attempts WHERE tenant = $tenant AND name_hash = $1 AND peer_hash IN (
          SELECT peer_hash FROM login_attempts
          WHERE tenant = $tenant AND name_hash = $1 ORDER BY peer_hash LIMIT $2)
        """, hash(secret, name: name), clearedMax)
    }
  }

  private static func hash(_ secret: Secret, name: String) -> [UInt8] {
    Crypto.sha256(Array("\(secret.rawValue)\u{0}\(name)".utf8))
  }
}

extension Instant {
  /// The latest begin of a window that has begun: two servers' readings of one clock differ by less
  /// than a minute. A later one comes from a clock running ahead.
  var latestStart: Instant { adding(seconds: 60) }
}
