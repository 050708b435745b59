import Synchronization
import TongluCore

/// A line on a terminal's standard error while the server has not answered for a second; it is
/// removed when it does.
final class WaitingNotice: Sendable {
  private static let patienceSeconds = 1.0

  private enum State {
    case quiet, shown, ended
  }

  private let state = Mutex(State.quiet)
  private let timer = Mutex<Task<Void, Never>?>(nil)

  init(for server: String) {
    guard Terminal.isError, !Pager.isRunning else { return }
    let task = Task { [weak self] in
      do { try await Task.sleep(for: .seconds(Self.patienceSeconds)) } catch { return }
      self?.show(localized("waiting for \(server.printable) …"))
    }
    timer.withLock { $0 = task }
  }

  private func show(_ text: String) {
    state.withLock { state in
      guard case .quiet = state else { return }
      state = .shown
      StandardStream.error.tryWrite(text)
    }
  }

  func end() {
    timer.withLock { $0?.cancel() }
    state.withLock { state in
      if case .shown = state { StandardStream.error.tryWrite("\r\u{1B}[K") }
      state = .ended
    }
  }
}
