#include "tonglu/v1/calendar.pb-c.h"
#include "tonglu/v1/identity.pb-c.h"
#include "tonglu/v1/timers.pb-c.h"
static inline const ProtobufCMessageDescriptor *tonglu__v1__work_interval__address(void) {
  return &tonglu__v1__work_interval__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__weekday_hours__address(void) {
  return &tonglu__v1__weekday_hours__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__special_day__address(void) {
  return &tonglu__v1__special_day__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__work_calendar__address(void) {
  return &tonglu__v1__work_calendar__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_work_calendar_request__address(void) {
  return &tonglu__v1__get_work_calendar_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_work_calendar_response__address(void) {
  return &tonglu__v1__get_work_calendar_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_work_hours_request__address(void) {
  return &tonglu__v1__set_work_hours_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_work_hours_response__address(void) {
  return &tonglu__v1__set_work_hours_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_special_days_request__address(void) {
  return &tonglu__v1__set_special_days_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_special_days_response__address(void) {
  return &tonglu__v1__set_special_days_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__compute_work_time_request__address(void) {
  return &tonglu__v1__compute_work_time_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__compute_work_time_response__address(void) {
  return &tonglu__v1__compute_work_time_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__enterprise__address(void) {
  return &tonglu__v1__enterprise__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__staff__address(void) {
  return &tonglu__v1__staff__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__team__address(void) {
  return &tonglu__v1__team__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__service_account__address(void) {
  return &tonglu__v1__service_account__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__audit_entry__address(void) {
  return &tonglu__v1__audit_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__login_request__address(void) {
  return &tonglu__v1__login_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__login_response__address(void) {
  return &tonglu__v1__login_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__logout_request__address(void) {
  return &tonglu__v1__logout_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__logout_response__address(void) {
  return &tonglu__v1__logout_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__who_am_irequest__address(void) {
  return &tonglu__v1__who_am_irequest__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__who_am_iresponse__address(void) {
  return &tonglu__v1__who_am_iresponse__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_password_request__address(void) {
  return &tonglu__v1__set_password_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_password_response__address(void) {
  return &tonglu__v1__set_password_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_staff_request__address(void) {
  return &tonglu__v1__create_staff_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_staff_response__address(void) {
  return &tonglu__v1__create_staff_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_staff_request__address(void) {
  return &tonglu__v1__get_staff_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_staff_response__address(void) {
  return &tonglu__v1__get_staff_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_staff_request__address(void) {
  return &tonglu__v1__list_staff_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_staff_response__address(void) {
  return &tonglu__v1__list_staff_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_staff_request__address(void) {
  return &tonglu__v1__update_staff_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_staff_response__address(void) {
  return &tonglu__v1__update_staff_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__erase_staff_request__address(void) {
  return &tonglu__v1__erase_staff_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__erase_staff_response__address(void) {
  return &tonglu__v1__erase_staff_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__issue_login_code_request__address(void) {
  return &tonglu__v1__issue_login_code_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__issue_login_code_response__address(void) {
  return &tonglu__v1__issue_login_code_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_service_account_request__address(void) {
  return &tonglu__v1__create_service_account_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_service_account_response__address(void) {
  return &tonglu__v1__create_service_account_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_service_account_request__address(void) {
  return &tonglu__v1__update_service_account_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_service_account_response__address(void) {
  return &tonglu__v1__update_service_account_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_service_accounts_request__address(void) {
  return &tonglu__v1__list_service_accounts_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_service_accounts_response__address(void) {
  return &tonglu__v1__list_service_accounts_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__issue_service_token_request__address(void) {
  return &tonglu__v1__issue_service_token_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__issue_service_token_response__address(void) {
  return &tonglu__v1__issue_service_token_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__revoke_access_request__address(void) {
  return &tonglu__v1__revoke_access_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__revoke_access_response__address(void) {
  return &tonglu__v1__revoke_access_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_audit_entries_request__address(void) {
  return &tonglu__v1__list_audit_entries_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_audit_entries_response__address(void) {
  return &tonglu__v1__list_audit_entries_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_enterprise_request__address(void) {
  return &tonglu__v1__get_enterprise_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_enterprise_response__address(void) {
  return &tonglu__v1__get_enterprise_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_enterprise_request__address(void) {
  return &tonglu__v1__update_enterprise_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_enterprise_response__address(void) {
  return &tonglu__v1__update_enterprise_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_team_request__address(void) {
  return &tonglu__v1__create_team_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_team_response__address(void) {
  return &tonglu__v1__create_team_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_team_request__address(void) {
  return &tonglu__v1__update_team_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_team_response__address(void) {
  return &tonglu__v1__update_team_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_team_request__address(void) {
  return &tonglu__v1__delete_team_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_team_response__address(void) {
  return &tonglu__v1__delete_team_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_teams_request__address(void) {
  return &tonglu__v1__list_teams_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_teams_response__address(void) {
  return &tonglu__v1__list_teams_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__timer__address(void) {
  return &tonglu__v1__timer__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_timers_request__address(void) {
  return &tonglu__v1__list_timers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_timers_response__address(void) {
  return &tonglu__v1__list_timers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__retry_timer_request__address(void) {
  return &tonglu__v1__retry_timer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__retry_timer_response__address(void) {
  return &tonglu__v1__retry_timer_response__descriptor;
}
