// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum IdentityChinese {
  package static let table = """
ACCOUNT_KIND_MEMBER	成员
ACCOUNT_KIND_SERVICE_ACCOUNT	服务账号
ACCOUNT_KIND_STAFF	员工
AuditEntry.subject_id	查看对象
CreateStaffRequest.name	姓名
CreateTeamRequest.name	团队名称
Enterprise.code	企业代码
Enterprise.name	企业名称
ROLE_BOSS	老板
ROLE_BUYER	采购
ROLE_CLERK	店员
ROLE_DEALER_FINANCE	经销商财务
ROLE_DELIVERY	送货员
ROLE_FINANCE	财务
ROLE_INTEGRATOR	系统对接
ROLE_MANAGER	经理
ROLE_MARKETING	市场
ROLE_OWNER	企业主
ROLE_PROSPECT	待审核
ROLE_SALES	业务员
ROLE_WAREHOUSE	仓管
SPECIAL_DAY_KIND_HOLIDAY	放假
SPECIAL_DAY_KIND_ORDINARY	平常
SPECIAL_DAY_KIND_WORK_DAY	上班
Staff.name	姓名
TIMER_STATE_DEAD	已失败
TIMER_STATE_WAITING	等待
Team.name	团队名称
UpdateEnterpriseRequest.name	企业名称
UpdateStaffRequest.name	姓名
UpdateTeamRequest.name	团队名称
WEEKDAY_FRIDAY	星期五
WEEKDAY_MONDAY	星期一
WEEKDAY_SATURDAY	星期六
WEEKDAY_SUNDAY	星期日
WEEKDAY_THURSDAY	星期四
WEEKDAY_TUESDAY	星期二
WEEKDAY_WEDNESDAY	星期三
WhoAmIResponse.account_id	账号编号
"""
}
