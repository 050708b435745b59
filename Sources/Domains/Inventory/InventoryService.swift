/// Warehouses, stock levels, the ledger of moves and the reservations of orders.
///
/// - `Warehouses.swift`: finding a warehouse and the default one.
/// - `Levels.swift`: reading levels, and the rule of what a level may become.
/// - `Ledger.swift`: the one way in which on hand changes: level, moves and feed together.
/// - `Stock.swift`: reserving and releasing, for the orders above.
/// - `Checks.swift`: limits of texts and quantities.
/// - One file per RPC.
package struct InventoryService: InventoryServiceProtocol {
  package init() {}
}
