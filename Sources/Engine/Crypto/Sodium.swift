import CSodium
package import TongluCore

/// Cryptography by libsodium: digests, keyed digests, random bytes, and Argon2id for passwords.
package enum Crypto {
  /// Checked before every other call; libsodium is then thread-safe.
  private static let ready: Bool = sodium_init() >= 0

  /// `count` random bytes of the system.
  package static func randomBytes(_ count: Int) -> [UInt8] {
    precondition(ready, "libsodium initialises")
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// Two random words.
  package static func randomWords() -> (UInt64, UInt64) {
    var generator = SystemRandomNumberGenerator()
    return (generator.next(), generator.next())
  }

  /// SHA-256, 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// A 16-byte BLAKE2b of `bytes` under `key` (16…64 bytes): equal payloads give equal tags, and
  /// without the key a tag reveals nothing about its payload.
  package static func keyedDigest(_ bytes: Span<UInt8>, key: [UInt8]) -> [UInt8] {
    precondition(ready, "libsodium initialises")
    var digest = [UInt8](repeating: 0, count: 16)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      _ = unsafe crypto_generichash(
        &digest, 16, bytes.baseAddress, UInt64(bytes.count), key, key.count)
    }
    return digest
  }

  /// Equality in constant time, independent of where the arrays differ.
  package static func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return unsafe sodium_memcmp(a, b, a.count) == 0
  }

  /// An Argon2id hash with its salt and parameters, as one string (libsodium's interactive limits:
  /// 64 MiB, two passes).
  package static func hashPassword(_ password: String) throws(Status) -> String {
    precondition(ready, "libsodium initialises")
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let failed = unsafe crypto_pwhash_str(
      &output, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
    guard failed == 0 else {
      throw Status(.resourceExhausted, "OUT_OF_MEMORY", "not enough memory to hash a password")
    }
    return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether `hash` was made from `password`.
  package static func verify(password: String, hash: String) -> Bool {
    precondition(ready, "libsodium initialises")
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    return unsafe crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }
}

/// SHA-256 of bytes that are added in parts.
package struct SHA256 {
  private var state = crypto_hash_sha256_state()

  package init() { unsafe crypto_hash_sha256_init(&state) }

  package mutating func update(_ bytes: [UInt8]) {
    unsafe crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The digest of all bytes added, 32 bytes; nothing may be added afterwards.
  package mutating func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe crypto_hash_sha256_final(&state, &digest)
    return digest
  }
}
