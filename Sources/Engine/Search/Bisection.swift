extension Range<Int> {
  /// The first index for which `isBefore` is false, by binary search; the end of the range if it is
  /// true for all. `isBefore` must be true for a prefix of the range and false for the rest.
  package func bound(_ isBefore: (Int) -> Bool) -> Int {
    var (lower, upper) = (lowerBound, upperBound)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBefore(middle) { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
