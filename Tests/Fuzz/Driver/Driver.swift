import TongluFuzzing

/// The target named by `--target=NAME`; libFuzzer ignores options with two dashes.
private let target: FuzzTarget = {
  let names = CommandLine.arguments.compactMap { argument in
    argument.hasPrefix("--target=") ? String(argument.dropFirst(9)) : nil
  }
  guard let target = names.first.flatMap(FuzzTarget.init) else {
    let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("--target= one of \(known)")
  }
  return target
}()

/// Called by libFuzzer with each input.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  do throws(Flaw) {
    try target.run(input)
  } catch {
    fatalError("\(target.rawValue): \(error)")
  }
  return 0
}
