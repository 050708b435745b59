// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum CommunityChinese {
  package static let table = """
Comment.customer_id	仅此客户可见
Comment.id	留言编号
CreateCommentRequest.body	留言内容
POST_KIND_CAMPAIGN	活动
POST_KIND_DOCUMENT	资料
POST_KIND_NEW_ARRIVAL	新品
POST_KIND_NOTICE	通知
POST_KIND_PROMOTION	促销
POST_KIND_RECRUITMENT	招商
READER_FILTER_GONE	停用未读
READER_FILTER_READ	已读
READER_FILTER_UNREAD	未读
"""
}
