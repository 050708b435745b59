/// An attribute of the points as small numbers, with the positions that hold each.
struct Codes: Sendable {
  private let numbers: [Int64: Int32]
  private let values: [Int64]
  /// The code at each position.
  let codes: [Int32]
  /// Positions in the order of their codes; those of code c begin at `starts[c]`.
  private let positions: [UInt32]
  private let starts: [UInt32]

  init(_ values: [Int64]) {
    var numbers: [Int64: Int32] = [:]
    var codes: [Int32] = []
    codes.reserveCapacity(values.count)
    var last: (value: Int64, code: Int32)?
    for value in values {
      if let known = last, known.value == value {
        codes.append(known.code)
        continue
      }
      let code = numbers[value] ?? Int32(numbers.count)
      numbers[value] = code
      last = (value, code)
      codes.append(code)
    }
    var starts = [UInt32](repeating: 0, count: numbers.count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for code in 0..<numbers.count { starts[code + 1] += starts[code] }
    var next = starts
    var positions = [UInt32](repeating: 0, count: codes.count)
    for (position, code) in codes.enumerated() {
      positions[Int(next[Int(code)])] = UInt32(position)
      next[Int(code)] += 1
    }
    self.values = numbers.sorted { $0.value < $1.value }.map(\.key)
    (self.numbers, self.codes, self.positions, self.starts) = (numbers, codes, positions, starts)
  }

  func value(at position: Int) -> Int64 { values[Int(codes[position])] }

  /// Which codes are among `values`; nil when `values` is.
  func accepted(_ values: [Int64]?) -> [Bool]? {
    guard let values else { return nil }
    var accepted = [Bool](repeating: false, count: numbers.count)
    for value in values { if let code = numbers[value] { accepted[Int(code)] = true } }
    return accepted
  }

  /// How many positions hold an accepted code.
  func count(_ accepted: [Bool]) -> Int {
    accepted.indices.reduce(0) { $0 + (accepted[$1] ? Int(starts[$1 + 1] - starts[$1]) : 0) }
  }

  /// Visits the positions that hold an accepted code, those of each code from `start` outward in
  /// both directions in turns; a direction ends when `body` returns false.
  func forEachPosition(_ accepted: [Bool], from start: Int, _ body: (Int) -> Bool) {
    for code in accepted.indices where accepted[code] {
      let (first, end) = (Int(starts[code]), Int(starts[code + 1]))
      var up = lowerBound(first..<end, start)
      var down = up - 1
      while up < end || down >= first {
        if up < end { up = body(Int(positions[up])) ? up + 1 : end }
        if down >= first { down = body(Int(positions[down])) ? down - 1 : first - 1 }
      }
    }
  }

  private func lowerBound(_ range: Range<Int>, _ position: Int) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(positions[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
