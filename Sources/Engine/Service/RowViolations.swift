package import TongluCore
package import TongluMessages

extension Status {
  /// The violations of the row that `field` names, for the outcome of a batch; at least one.
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
