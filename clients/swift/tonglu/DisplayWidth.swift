extension Character {
  /// The columns of the character on a terminal: 2 for East Asian wide and emoji, 0 for combining
  /// marks and controls, 1 otherwise (Unicode UAX #11, wide and full-width ranges).
  package var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4,
    0x26EA...0x26EA, 0x26F2...0x26F5, 0x26FA...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274E, 0x2753...0x2757, 0x2795...0x2797, 0x27B0...0x27BF,
    0x2B1B...0x2B1C, 0x2B50...0x2B55, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F64F,
    0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// The columns of the text on a terminal.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text cut to `width` columns, with an ellipsis at the end.
  package func cut(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    var kept = ""
    var used = 1
    for character in self {
      used += character.displayWidth
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text without characters that a terminal interprets or hides: control characters become
  /// `·`, invisible ones and direction controls their code, `<U+202E>`.
  package var printable: String {
    var shown = ""
    for character in self {
      let scalars = character.unicodeScalars
      if scalars.allSatisfy({ $0.properties.generalCategory == .control }) {
        shown += "·"
        continue
      }
      for (index, scalar) in zip(scalars.indices, scalars) {
        if scalar.properties.generalCategory == .control {
          shown += "·"
        } else if scalar.isInvisible, !Self.joins(index, in: scalars) {
          shown += "<U+\(scalar.code)>"
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return shown
  }

  /// The text as a file name: `_` replaces invisible characters and direction controls.
  package var visible: String { String(map { String($0).printable == String($0) ? $0 : "_" }) }

  /// Whether the scalar at `index` joins two emoji into one.
  private static func joins(_ index: String.Index, in scalars: Character.UnicodeScalarView) -> Bool
  {
    let next = scalars.index(after: index)
    guard scalars[index].value == 0x200D, index != scalars.startIndex, next != scalars.endIndex
    else { return false }
    return scalars[next].properties.isEmoji
  }
}

extension Unicode.Scalar {
  /// Whether it is invisible on a terminal, or controls the direction: formats (bidi controls,
  /// zero-width characters, tags), line separators, fillers and blank symbols.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0].contains(value)
    }
  }

  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
