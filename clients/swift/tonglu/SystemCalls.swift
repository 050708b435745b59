import Glibc

/// Calls of the system that Foundation does not make, or not everywhere.
enum SystemCalls {
  /// Puts a file in the place of another, at once; false when that failed.
  static func rename(_ path: String, to target: String) -> Bool {
    unsafe Glibc.rename(path, target) == 0
  }

  /// Whether the terminal on standard input shows what is typed.
  static func setEcho(_ isOn: Bool) {
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    let echo = tcflag_t(ECHO)
    settings.c_lflag = isOn ? settings.c_lflag | echo : settings.c_lflag & ~echo
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }
}
