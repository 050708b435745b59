// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum OrdersChinese {
  package static let table = """
CancelOrderRequest.reason	作废原因
ORDER_STATE_CANCELLED	已作废
ORDER_STATE_PLACED	已下单
Order.number	单号
"""
}
