package import TongluCore
package import TongluMessages

extension Status {
  /// What is wrong with the row that `field` names, as the outcome of a batch tells it; one at
  /// least.
  package func rowViolations(_ field: String) -> [RowViolation] {
    let known =
      violations.isEmpty ? [Violation(field: field, description: message)] : violations
    return known.map { known in
      var violation = RowViolation()
      violation.field = known.field
      violation.description = known.description
      violation.reason = known.reason.isEmpty ? reason : known.reason
      return violation
    }
  }
}
