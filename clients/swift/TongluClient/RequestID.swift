public import TongluCore

extension RequestID {
  /// A new id of version 7: one for each intent to change something, kept for its retries.
  public static func fresh() -> RequestID {
    .v7(
      at: WallClock.system.now,
      random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max)))
  }
}
