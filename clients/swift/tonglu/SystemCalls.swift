import Glibc

/// System calls that Foundation lacks on some platforms.
package enum SystemCalls {
  /// Replaces a file atomically by another; false on failure.
  package static func rename(_ path: String, to target: String) -> Bool {
    unsafe Glibc.rename(path, target) == 0
  }

  /// The size of the terminal on standard output; nil where the output goes elsewhere, or where the
  /// terminal does not say.
  static var terminalSize: (columns: Int, rows: Int?)? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : nil)
  }

  /// Starts a shell command and makes its input this program's standard output; nil if it cannot be
  /// started. The result ends it: it closes the input and waits until the command has ended.
  static func outputInto(_ command: String) -> (() -> Void)? {
    guard let stream = unsafe popen(command, "w") else { return nil }
    guard unsafe dup2(fileno(stream), STDOUT_FILENO) >= 0 else {
      _ = unsafe pclose(stream)
      return nil
    }
    return {
      close(STDOUT_FILENO)
      _ = unsafe pclose(stream)
    }
  }

  /// Runs a command of the shell at this terminal; returns its exit status.
  static func run(_ command: String) -> Int32 { unsafe Glibc.system(command) }

  /// Whether the terminal on standard input shows what is typed.
  static func setEcho(_ isOn: Bool) {
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    let echo = tcflag_t(ECHO)
    settings.c_lflag = isOn ? settings.c_lflag | echo : settings.c_lflag & ~echo
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }
}
