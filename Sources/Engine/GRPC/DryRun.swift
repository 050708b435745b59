/// Dry runs: a mutation is carried out and undone, and its response is what it would have been.
///
/// A client requests one by the metadata `tonglu-dry-run: true`; the response has the same field
/// after its message.
public enum DryRun {
  /// The name of the metadata field.
  public static let field = "tonglu-dry-run"
  /// The field's value: in a request, and in the response of a dry run of the whole mutation.
  public static let whole = "true"
  /// The value in the response of a long mutation (option `staged`) that does not fit into its
  /// first step: the step was carried out and undone, and the message is empty.
  public static let firstStep = "first-step"
  /// The name of the field beside it that tells how many things a mutation with the option
  /// `changes_many` would change: 62 members, 240 customers.
  public static let countField = "tonglu-dry-run-count"
}
