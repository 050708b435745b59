// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum CRMChinese {
  package static let table = """
Address.address	详细地址
COLLABORATOR_ACCESS_READ	只看
COLLABORATOR_ACCESS_WORK	跟进
CUSTOMER_CHANGE_CREATED	新增
CUSTOMER_CHANGE_DELETED	删除
CUSTOMER_CHANGE_UPDATED	修改
CUSTOMER_STATE_APPROVED	已审核
CUSTOMER_STATE_PROSPECT	待审核
CUSTOMER_STATE_REGULAR	老客户
CUSTOMER_SUBJECT_ADDRESS	收货地址
CUSTOMER_SUBJECT_CONTACT	联系人
CUSTOMER_SUBJECT_CUSTOMER	客户
CUSTOMER_SUBJECT_MEMBER	成员
CUSTOMER_SUBJECT_ORDER	订单
CUSTOMER_SUBJECT_PRICE_RULE	合同价
Contact.name	姓名
Contact.title	职务
CreateAddressRequest.address	详细地址
CreateContactRequest.name	姓名
CreateContactRequest.title	职务
CreateCustomerClassRequest.code	类别代码
CreateCustomerClassRequest.name	类别名称
CreateMemberRequest.name	姓名
Customer.code	客户代码
Customer.level	客户等级
Customer.name	客户名称
CustomerClass.code	类别代码
CustomerClass.name	类别名称
CustomerDraft.code	客户代码
CustomerDraft.level	客户等级
CustomerDraft.name	客户名称
ListCustomersRequest.level	客户等级
Member.name	姓名
PHONE_HOLDER_ADDRESS	收货地址
PHONE_HOLDER_CONTACT	联系人
PHONE_HOLDER_MEMBER	成员
PHONE_HOLDER_STAFF	员工
UpdateAddressRequest.address	详细地址
UpdateContactRequest.name	姓名
UpdateContactRequest.title	职务
UpdateCustomerRequest.code	客户代码
UpdateCustomerRequest.level	客户等级
UpdateCustomerRequest.name	客户名称
UpdateMemberRequest.name	姓名
"""
}
