extension Range<Int> {
  /// The first place for which `isBefore` does not hold, which holds for a beginning of the range;
  /// the range's end where it holds everywhere.
  package func bound(_ isBefore: (Int) -> Bool) -> Int {
    var (lower, upper) = (lowerBound, upperBound)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBefore(middle) { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
