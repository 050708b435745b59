import Foundation
package import TongluCore
package import TongluDatabase
import TongluMessages
import TongluService

/// A stored special day.
package struct SpecialDayRecord: Sendable, Hashable {
  /// The numbers are stored.
  package enum Kind: Int64, Sendable {
    case holiday = 1
    case workDay = 2
  }

  let day: CivilDay
  let kind: Kind
  /// The weekday whose hours a work day has, from 1 for Monday; 0 if it has `intervals`.
  let weekday: Int64
  var intervals: [WorkSchedule.Interval] = []
  let name: String
}

/// The stored work calendar: its version and the hours of the week.
package struct WorkCalendarRecord: Sendable, Hashable {
  /// 0 before anything was set.
  package var version: Int64 = 0
  /// The intervals of Monday to Sunday.
  package var week = [[WorkSchedule.Interval]](repeating: [], count: 7)

  /// The calendar of the snapshot's enterprise.
  package static func current(_ snapshot: borrowing Snapshot) throws(Status) -> WorkCalendarRecord {
    var record = WorkCalendarRecord()
    record.version =
      try snapshot.first(
        "SELECT version FROM work_calendars WHERE tenant = $tenant AND id = $tenant"
      ) { row throws(Status) in row.int(0) } ?? 0
    guard record.version > 0 else { return record }
    var week = record.week
    try snapshot.each(
      """
      SELECT weekday, from_minute, until_minute FROM work_hours WHERE tenant = $tenant
      ORDER BY weekday, from_minute
      """
    ) { row throws(Status) in week[Int(row.int(0)) - 1].append(row.int(1)..<row.int(2)) }
    record.week = week
    return record
  }

  /// The special days in `[from, until)`, by day.
  package static func specialDays(
    from: CivilDay, until: CivilDay, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [SpecialDayRecord] {
    var hours: [Int64: [WorkSchedule.Interval]] = [:]
    try snapshot.each(
      """
      SELECT day, from_minute, until_minute FROM special_hours
      WHERE tenant = $tenant AND day >= $1 AND day < $2 ORDER BY day, from_minute
      """, from.number, until.number
    ) { row throws(Status) in hours[row.int(0), default: []].append(row.int(1)..<row.int(2)) }
    return try snapshot.all(
      SpecialDayRow.self,
      """
      SELECT $columns(SpecialDayRow) FROM special_days
      WHERE tenant = $tenant AND day >= $1 AND day < $2 ORDER BY day
      """, from.number, until.number
    ) { (row, _) throws(Status) in try SpecialDayRecord(row, hours) }
  }

  /// The special days among these days; at most 200 days.
  package static func specialDays(
    _ days: [CivilDay], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [SpecialDayRecord] {
    let list = List(days.map(\.number))
    var hours: [Int64: [WorkSchedule.Interval]] = [:]
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT h.day, h.from_minute, h.until_minute FROM wanted CROSS JOIN special_hours AS h
      WHERE h.tenant = $tenant AND h.day = wanted.id ORDER BY h.day, h.from_minute
      """, list
    ) { row throws(Status) in hours[row.int(0), default: []].append(row.int(1)..<row.int(2)) }
    return try snapshot.all(
      SpecialDayRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(SpecialDayRow d) FROM wanted CROSS JOIN special_days AS d
      WHERE d.tenant = $tenant AND d.day = wanted.id ORDER BY d.day
      """, list
    ) { (row, _) throws(Status) in try SpecialDayRecord(row, hours) }
  }

  /// The schedule for searches that begin on a day near `instant`, in the enterprise's zone.
  package static func schedule(
    around instant: Instant, timeZone: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> WorkSchedule {
    let calendar = try current(snapshot)
    let day = CivilDay(instant.seconds / 86_400)
    let special = try specialDays(
      from: day.adding(-2), until: day.adding(WorkSchedule.horizonDays + 3), snapshot)
    let days = special.map { special in
      let hours = special.weekday == 0 ? special.intervals : calendar.week[Int(special.weekday) - 1]
      return (special.day, hours)
    }
    return WorkSchedule(
      week: calendar.week, special: Dictionary(uniqueKeysWithValues: days),
      offset: Self.offset(of: timeZone))
  }

  /// The offset of a time zone's clocks from UTC, in seconds; 0 for an unknown zone.
  package static func offset(of timeZone: String) -> @Sendable (Int64) -> Int64 {
    let zone = TimeZone(identifier: timeZone)
    return { second in
      Int64(zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) ?? 0)
    }
  }
}

// Writing the calendar.
extension WorkCalendarRecord {
  /// Writes the hours of the week as the next version.
  mutating func store(week: [[WorkSchedule.Interval]], _ transaction: borrowing Transaction)
    throws(Status)
  {
    self.week = week
    try transaction.execute("DELETE FROM work_hours WHERE tenant = $tenant")
    let rows = week.enumerated().flatMap { day, intervals in
      intervals.map {
        WorkHourRow(weekday: Int64(day) + 1, fromMinute: $0.lowerBound, untilMinute: $0.upperBound)
      }
    }
    if !rows.isEmpty { try transaction.post(rows) }
    try advance(transaction)
  }

  /// Stores `records` as the next version; those of `days` without a record become ordinary.
  mutating func store(
    _ records: [SpecialDayRecord], of days: [CivilDay], _ transaction: borrowing Transaction
  ) throws(Status) {
    let keys = days.map { [$0.number] }
    _ = try transaction.execute(
      "DELETE FROM special_hours WHERE tenant = $tenant AND day = $1", forEach: keys)
    _ = try transaction.execute(
      "DELETE FROM special_days WHERE tenant = $tenant AND day = $1", forEach: keys)
    if !records.isEmpty {
      try transaction.post(
        records.map {
          SpecialDayRow(
            day: $0.day.number, kind: $0.kind.rawValue, weekday: $0.weekday, name: $0.name)
        })
    }
    let hours = records.flatMap { record in
      record.intervals.map {
        SpecialHourRow(
          day: record.day.number, fromMinute: $0.lowerBound, untilMinute: $0.upperBound)
      }
    }
    if !hours.isEmpty { try transaction.post(hours) }
    try advance(transaction)
  }

  private mutating func advance(_ transaction: borrowing Transaction) throws(Status) {
    version += 1
    let row = WorkCalendarRow(id: transaction.tenant, version: version)
    if version == 1 { try transaction.insert(row) } else { try transaction.update(row) }
    try transaction.record(
      .workCalendar, transaction.tenant, version: version, version == 1 ? .created : .updated)
  }
}

extension SpecialDayRecord {
  /// `hours` are the intervals of days with their own.
  fileprivate init(
    _ row: SpecialDayRow, _ hours: [Int64: [WorkSchedule.Interval]]
  ) throws(Status) {
    guard let kind = Kind(rawValue: row.kind) else {
      throw Status(.dataLoss, "UNKNOWN_KIND", "special_days holds an unknown kind")
    }
    self.init(
      day: CivilDay(row.day), kind: kind, weekday: row.weekday,
      intervals: hours[row.day] ?? [], name: row.name)
  }
}
