import Testing
import TongluTestSupport

/// The judgement of counted steps.
@Suite struct GrowthTests {
  private func fault(_ steps: [[Int64]], _ reason: GrowthReason? = nil) -> String {
    do {
      try Growth.judge(
        "Service/Method", reason, zip(["typical", "worst"], steps).map { ($0, $1) })
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `twice as many steps need no reason, and more do`() {
    #expect(fault([[500, 1_000], [1_000, 2_000]]) == "")
    #expect(
      fault([[500, 500], [1_000, 2_001]])
        == "Service/Method, worst: 1000 steps at 1,000, 2001 at 10,000: above 2.0 times")
  }

  @Test func `few steps count as a hundred`() {
    #expect(fault([[1, 200]]) == "")
    #expect(fault([[1, 201]]).hasPrefix("Service/Method, typical: 1 steps"))
  }

  @Test func `a reason allows the growth that it names and no more`() {
    let reason = GrowthReason.steps("a row for each customer", tenfoldMax: 11)
    #expect(fault([[500, 500], [1_000, 11_000]], reason) == "")
    #expect(fault([[500, 500], [1_000, 11_001]], reason).hasSuffix("above 11.0 times"))
  }

  @Test func `a reason for steps that no call takes is refused`() {
    let reason = GrowthReason.steps("a row for each customer", tenfoldMax: 11)
    #expect(
      fault([[500, 600], [1_000, 1_400]], reason)
        == "Service/Method: a reason that is no longer needed: a row for each customer")
    #expect(fault([[500, 600], [1_000, 1_500]], reason) == "")
  }

  @Test func `a reason for time allows no steps, and its need is for a bench to tell`() {
    let reason = GrowthReason.time("hashing takes what it takes", tenfoldMax: 5)
    #expect(fault([[500, 500]], reason) == "")
    #expect(fault([[500, 1_001]], reason).hasSuffix("above 2.0 times"))
  }

  @Test func `where steps are not counted nothing is judged`() {
    #expect(fault([[0], [0]], .steps("a row for each customer", tenfoldMax: 11)) == "")
  }
}
