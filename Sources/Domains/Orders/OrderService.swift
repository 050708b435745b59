/// Orders of dealers.
///
/// - `OrderDraft.swift`: the pure rules of permissions and totals.
/// - `LinePricing.swift`: products, units and frozen prices of the lines.
/// - `OrderNumber.swift`: numbers for people that tell no volume.
/// - `OrderList.swift`: which orders a list shows, along the indexes of their states.
/// - `OrderRecord.swift`: an order as stored, who sees it, and what is shown of it.
/// - `OrderChange.swift`: the state machine, and the one way in which orders are written.
/// - One file per RPC.
package struct OrderService: OrderServiceProtocol {
  package init() {}
}
