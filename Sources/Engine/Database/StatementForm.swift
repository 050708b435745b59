package import TongluCore

/// How a literal is completed before it is prepared: its words, such as `$sees(c)`, are replaced by
/// SQL that depends on the caller. A literal is kept prepared once for each form, so that each form
/// has its own text and plan. The form's parameters follow those of the literal.
package struct StatementForm: Sendable {
  /// Identifies the form of the literal.
  package struct Spelling: Sendable {
    /// 1 to 7: the offset of the statement's key from the address of the literal's first byte.
    let number: UInt
    /// Replaces the words of a literal that has `parameterCount` parameters of its own.
    let spell: @Sendable (_ text: String, _ parameterCount: Int) -> String

    package init(
      number: UInt,
      spell: @escaping @Sendable (_ text: String, _ parameterCount: Int) -> String
    ) {
      precondition((1...7).contains(number), "a literal has more bytes than forms")
      self.number = number
      self.spell = spell
    }
  }

  let spelling: Spelling
  let parameters: [any Bindable]

  package init(_ spelling: Spelling, _ parameters: [any Bindable]) {
    self.spelling = spelling
    self.parameters = parameters
  }
}

extension Snapshot {
  /// `ask` of a statement in one of its forms.
  package func ask(
    _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...
  ) throws(Status) -> Question {
    try ask(sql, form, parameters)
  }

  /// `first` of a statement in one of its forms.
  package func first<Result>(
    _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    try first(ask(sql, form, parameters), row: body)
  }

  /// `each` of a statement in one of its forms.
  package func each(
    _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Void
  ) throws(Status) {
    try each(ask(sql, form, parameters), row: body)
  }

  /// `all` of a statement in one of its forms.
  package func all<Result>(
    _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> [Result] {
    var results: [Result] = []
    try each(ask(sql, form, parameters)) { row throws(Status) in results.append(try body(row)) }
    return results
  }

  /// `exists` of a statement in one of its forms.
  package func exists(
    _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...
  ) throws(Status) -> Bool {
    try first(ask(sql, form, parameters)) { _ throws(Status) in true } ?? false
  }

  private func ask(
    _ sql: Statement, _ form: StatementForm, _ parameters: [any Bindable]
  ) throws(Status) -> Question {
    let all = form.parameters.isEmpty ? parameters : parameters + form.parameters
    return try connection.ask(sql.spelled(form.spelling), all, tenant: tenant)
  }
}

// Rows as structs.
extension Snapshot {
  /// `ask` of a statement that reads `type`, in one of its forms.
  package func ask(
    _ type: any TableRow.Type, _ sql: Statement, as form: StatementForm,
    _ parameters: any Bindable...
  ) throws(Status) -> Question {
    try ask(sql.reading(type), form, parameters)
  }

  /// The first row, in one of the statement's forms; or nil.
  package func first<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...
  ) throws(Status) -> Found? {
    try first(ask(sql.reading(type), form, parameters)) { row throws(Status) in Found(row) }
  }

  /// The same, with the columns after the struct's.
  package func first<Found: TableRow, Result>(
    _ type: Found.Type, _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    try first(ask(sql.reading(type), form, parameters)) { row throws(Status) in
      try body(Found(row), row)
    }
  }

  /// Every row, in one of the statement's forms.
  package func all<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...
  ) throws(Status) -> [Found] {
    var found: [Found] = []
    try each(ask(sql.reading(type), form, parameters)) { row throws(Status) in
      found.append(Found(row))
    }
    return found
  }

  /// The same, mapped, with the columns after the struct's.
  package func all<Found: TableRow, Result>(
    _ type: Found.Type, _ sql: Statement, as form: StatementForm, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Result
  ) throws(Status) -> [Result] {
    var found: [Result] = []
    try each(ask(sql.reading(type), form, parameters)) { row throws(Status) in
      found.append(try body(Found(row), row))
    }
    return found
  }
}
