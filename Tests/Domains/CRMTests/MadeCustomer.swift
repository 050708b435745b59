import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

/// A customer that was made by statements.
struct MadeCustomer {
  let id: Int64
  let level: Int64
  let classNumber: Int
  /// Nil for the pool.
  let owner: Int64?
  let isApproved: Bool
  let tag: String

  /// Makes customers with the ids that follow `after`: of every six three are of the first
  /// salesperson, two of the second, one of the pool. Only those that `isKept` says are there.
  static func add(
    _ count: Int, to bed: Testbed, after: Int64, _ classes: [CustomerClass],
    keeping isKept: (MadeCustomer) -> Bool = { _ in true },
    level: (Int) -> Int64 = { Int64($0 % 3) }, tag: (Int) -> String = { "t\($0 % 4)" }
  ) throws(Status) -> [MadeCustomer] {
    let owners = [
      bed.sales.id, bed.sales2.id, bed.sales.id, nil, bed.sales2.id, bed.sales.id,
    ]
    let all = (1...count).map { number in
      MadeCustomer(
        id: after + Int64(number), level: level(number), classNumber: number % classes.count,
        owner: owners[number % 6], isApproved: number % 5 > 0, tag: tag(number))
    }
    let made = all.filter(isKept)
    let rows: [[any Bindable]] = made.map {
      [$0.id, classes[$0.classNumber].id, $0.level, $0.owner ?? 0, $0.isApproved ? 2 : 1]
    }
    let tags: [[any Bindable]] = made.map { [$0.tag, $0.id] }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO customers (tenant, id, version, name, class_id, level, owner_id, state, address,
          currency, note, create_time, update_time)
        VALUES ($tenant, $1, 1, 'c', $2, $3, NULLIF(CAST($4 AS BIGINT), 0), $5, '', 'CNY', '', 0, 0)
        """, forEach: rows)
      _ = try transaction.execute(
        """
        INSERT INTO customer_tags (tenant, tag_folded, customer_id, tag)
        VALUES ($tenant, $1, $2, $1)
        """, forEach: tags)
    }
    return made
  }
}
