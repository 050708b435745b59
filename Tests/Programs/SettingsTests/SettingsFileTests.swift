import Testing
import TongluCore

@testable import TongluSettings

@Suite struct SettingsFileTests {
  private static let keys = [
    SettingKey("listen"), SettingKey("tls-key"), SettingKey("limit", .repeated),
    SettingKey("allow-remote-plaintext", .flag),
  ]

  private func file(_ text: String) throws(Status) -> SettingsFile {
    try SettingsFile(text, path: "tonglud.conf", keys: Self.keys)
  }

  private func arguments(
    _ text: String, _ environment: [String: String] = [:]
  ) throws(Status) -> [String] {
    let settings = try Settings(
      environment: environment, file: try file(text), keys: Self.keys)
    return try settings.entries(of: Self.keys).flatMap(\.arguments)
  }

  @Test func `a line is a key and a value, and a comment begins with a number sign`() throws {
    let text = """
      # comment
        listen =  [::]:7443

      tls-key=/etc/a = b#c.pem
      limit = idle-seconds=600
      limit = streams=3
      """
    #expect(
      try arguments(text) == [
        "--listen=[::]:7443", "--tls-key=/etc/a = b#c.pem", "--limit=idle-seconds=600",
        "--limit=streams=3",
      ])
  }

  @Test func `the environment precedes the file`() throws {
    let environment = ["TONGLUD_LISTEN": "a:1", "TONGLUD_TLS_KEY": "", "HOME": "/"]
    #expect(
      try arguments("listen = b:2\ntls-key = k", environment)
        == ["--listen=a:1", "--tls-key=k"])
  }

  @Test func `values of an option that may be repeated come from file and environment`() throws {
    #expect(
      try arguments("limit = a=1\nlimit = b=2", ["TONGLUD_LIMIT": "c=3,d=4"])
        == ["--limit=a=1", "--limit=b=2", "--limit=c=3", "--limit=d=4"])
  }

  @Test(arguments: [
    ("yes", ["--allow-remote-plaintext"]), ("TRUE", ["--allow-remote-plaintext"]), ("no", []),
    ("0", []),
  ])
  func `a flag is yes or no`(value: String, expected: [String]) throws {
    #expect(try arguments("allow-remote-plaintext = \(value)") == expected)
  }

  @Test(arguments: [
    ("listen = a\nlisten = b", "KEY_REPEATED", "tonglud.conf:2: listen is in line 1 already"),
    ("\n\nlisen = a", "UNKNOWN_KEY", "tonglud.conf:3: there is no key lisen: did you mean listen?"),
    (
      "tls_key = a", "UNKNOWN_KEY", "tonglud.conf:1: there is no key tls_key: did you mean tls-key?"
    ),
    ("colour = red", "UNKNOWN_KEY", "tonglud.conf:1: there is no key colour"),
    ("listen", "BAD_CONFIG_LINE", "tonglud.conf:1: a line is key = value"),
    ("[server]", "BAD_CONFIG_LINE", "tonglud.conf:1: a line is key = value"),
  ])
  func `a line that is wrong is named with its number`(
    text: String, reason: String, message: String
  ) {
    let status = #expect(throws: Status.self) { try file(text) }
    #expect(status?.reason == reason)
    #expect(status?.message == message)
  }

  @Test(arguments: ["listen =", "= a", "tls-key = "])
  func `a line without a key or a value is refused`(text: String) {
    let status = #expect(throws: Status.self) { try file(text) }
    #expect(status?.reason == "BAD_CONFIG_LINE")
  }

  @Test func `a flag that is neither yes nor no is refused with its line`() {
    let status = #expect(throws: Status.self) {
      try arguments("\nallow-remote-plaintext = maybe")
    }
    #expect(status?.reason == "BAD_VALUE")
    #expect(status?.message.hasPrefix("tonglud.conf:2: ") == true)
  }

  @Test func `a variable that is no option's is refused`() {
    let status = #expect(throws: Status.self) {
      try arguments("", ["TONGLUD_LISTN": "a:1"])
    }
    #expect(status?.reason == "UNKNOWN_KEY")
    #expect(status?.message.hasSuffix("did you mean TONGLUD_LISTEN?") == true)
  }

  @Test func `a file that is not there or no text is refused`() {
    for path in ["/nonexistent/tonglud.conf", "/bin/sh", "/tmp"] {
      let status = #expect(throws: Status.self) {
        try SettingsFile(reading: path, keys: Self.keys)
      }
      #expect(status?.reason == "CONFIG_NOT_READABLE")
    }
  }

  @Test func `setting values changes their lines alone`() {
    let text = "# Where\n#listen = 127.0.0.1:7443\n\n# tls-key = a key\ntls-key = old\n"
    let set = SettingsFile.text(
      text, setting: [("listen", "[::]:1"), ("tls-key", "new"), ("limit", "a=1")])
    #expect(
      set == "# Where\nlisten = [::]:1\n\n# tls-key = a key\ntls-key = new\nlimit = a=1\n")
    #expect(SettingsFile.text("", setting: [("listen", "a:1")]) == "listen = a:1\n")
  }
}
