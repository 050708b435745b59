package import ArgumentParser
package import TongluCore

/// The output for a refusal: what, why and what to do for a person, the exit code for a script.
package enum Complaint {
  /// Prints the refusal to standard error and returns its exit code. `change` is the request id of
  /// a mutation, nil for a read.
  package static func exit(for status: Status, change: String? = nil) -> ExitCode {
    Output.note(text(status, change: change))
    return ExitCode(Int32(10 + status.code.rawValue))
  }

  static func text(_ status: Status, change: String?) -> String {
    if let refusal = Language.refusal(status.reason) {
      return LanguageRefusal.text(of: status, refusal, change: change)
    }
    let reason =
      status.reason.isEmpty || status.reason == status.code.name ? "" : " \(status.reason)"
    let first = status.violations.first?.field ?? ""
    let message = FieldText.typed(
      FieldText.description(status.message, of: first, status.reason), status.violations)
    var lines = ["tonglu: \(status.code.name)\(reason): \(message.printable)"]
    let fields = status.violations.filter { !status.message.contains($0.field) }
    lines += fields.map { field in
      let isOwn = field.reason != status.reason && !field.reason.isEmpty
      let why = FieldText.description(
        field.description, of: field.field, isOwn ? field.reason : status.reason)
      return "  \(FieldText.typed(field.field)): \(isOwn ? field.reason.printable + " " : "")"
        + why.printable
    }
    lines += status.facts.sorted { $0.key < $1.key }.map { fact in
      "  \(FieldText.plain(fact.key).printable) = \(FieldText.value(fact.value, of: fact.key))"
    }
    if let advice = advice(status, change) { lines.append("→ \(advice)") }
    return lines.joined(separator: "\n")
  }

  private static func advice(_ status: Status, _ change: String?) -> String? {
    if let advice = ConnectionAdvice.text(status) { return advice }
    return switch (status.code, Reason(status.reason)) {
    case (_, .loginRefused), (_, .passwordWrong): nil
    case (.unauthenticated, _): "log in with: tonglu login"
    case (_, .plaintextRefused):
      "use https://…, or --allow-remote-plaintext where the network is trusted"
    case (_, .staleVersion): "read it again and pass its version with --version"
    case (_, .outcomeUnknown), (.deadlineExceeded, _):
      change.map(Interruption.text)
        ?? "a longer --timeout may help"
    case (.unimplemented, _):
      "the server is of another version than this tonglu (\(Build.text)): update the older one"
    case (.unavailable, _):
      "is the server running?"
        + (change.map { " the same call with --request-id \($0) is safe" } ?? "")
    case (_, .requestIDReused): "a change of its own needs a request id of its own"
    case (.permissionDenied, _):
      "ask an owner for a role that may, or see: tonglu access who-am-i"
    case (_, .outOfStock): "see what there is: tonglu inventory list-stock"
    case (_, .noPrice): "set one: tonglu pricing create-price-rule"
    case (_, .customerNotApproved):
      "approve it: tonglu crm update-customer --state regular --version …"
    default: nil
    }
  }
}
