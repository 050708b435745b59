static inline const ProtobufCMessageDescriptor *google__protobuf__timestamp__address(void) {
  return &google__protobuf__timestamp__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__address__address(void) {
  return &tonglu__v1__address__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_address_request__address(void) {
  return &tonglu__v1__create_address_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_address_response__address(void) {
  return &tonglu__v1__create_address_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_addresses_request__address(void) {
  return &tonglu__v1__list_addresses_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_addresses_response__address(void) {
  return &tonglu__v1__list_addresses_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_address_request__address(void) {
  return &tonglu__v1__update_address_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_address_response__address(void) {
  return &tonglu__v1__update_address_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_address_request__address(void) {
  return &tonglu__v1__delete_address_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_address_response__address(void) {
  return &tonglu__v1__delete_address_response__descriptor;
}
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
static inline const ProtobufCMessageDescriptor *tonglu__v1__product_unit__address(void) {
  return &tonglu__v1__product_unit__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__product__address(void) {
  return &tonglu__v1__product__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__product_draft__address(void) {
  return &tonglu__v1__product_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_product_request__address(void) {
  return &tonglu__v1__create_product_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_product_response__address(void) {
  return &tonglu__v1__create_product_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_products_request__address(void) {
  return &tonglu__v1__batch_create_products_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_products_outcome__address(void) {
  return &tonglu__v1__batch_create_products_outcome__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_products_response__address(void) {
  return &tonglu__v1__batch_create_products_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_product_request__address(void) {
  return &tonglu__v1__get_product_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_product_response__address(void) {
  return &tonglu__v1__get_product_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_product_request__address(void) {
  return &tonglu__v1__update_product_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_product_response__address(void) {
  return &tonglu__v1__update_product_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_products_request__address(void) {
  return &tonglu__v1__list_products_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_products_response__address(void) {
  return &tonglu__v1__list_products_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__search_products_request__address(void) {
  return &tonglu__v1__search_products_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__search_products_response__address(void) {
  return &tonglu__v1__search_products_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__place__address(void) {
  return &tonglu__v1__place__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__row_violation__address(void) {
  return &tonglu__v1__row_violation__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__audience__address(void) {
  return &tonglu__v1__audience__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__post__address(void) {
  return &tonglu__v1__post__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__post_reader__address(void) {
  return &tonglu__v1__post_reader__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__owner_reach__address(void) {
  return &tonglu__v1__owner_reach__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__publish_post_request__address(void) {
  return &tonglu__v1__publish_post_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__publish_post_response__address(void) {
  return &tonglu__v1__publish_post_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_post_request__address(void) {
  return &tonglu__v1__get_post_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_post_response__address(void) {
  return &tonglu__v1__get_post_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_posts_request__address(void) {
  return &tonglu__v1__list_posts_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_posts_response__address(void) {
  return &tonglu__v1__list_posts_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__mark_read_request__address(void) {
  return &tonglu__v1__mark_read_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__mark_read_response__address(void) {
  return &tonglu__v1__mark_read_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_readers_request__address(void) {
  return &tonglu__v1__list_readers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_readers_response__address(void) {
  return &tonglu__v1__list_readers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__comment__address(void) {
  return &tonglu__v1__comment__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_comment_request__address(void) {
  return &tonglu__v1__create_comment_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_comment_response__address(void) {
  return &tonglu__v1__create_comment_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_comments_request__address(void) {
  return &tonglu__v1__list_comments_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_comments_response__address(void) {
  return &tonglu__v1__list_comments_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__subscribe_request__address(void) {
  return &tonglu__v1__subscribe_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__subscribe_response__address(void) {
  return &tonglu__v1__subscribe_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__customer__address(void) {
  return &tonglu__v1__customer__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__customer_draft__address(void) {
  return &tonglu__v1__customer_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_customer_request__address(void) {
  return &tonglu__v1__create_customer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_customer_response__address(void) {
  return &tonglu__v1__create_customer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_customers_request__address(void) {
  return &tonglu__v1__batch_create_customers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_customers_row__address(void) {
  return &tonglu__v1__batch_create_customers_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_customers_outcome__address(void) {
  return &tonglu__v1__batch_create_customers_outcome__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_customers_response__address(void) {
  return &tonglu__v1__batch_create_customers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_customer_request__address(void) {
  return &tonglu__v1__get_customer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_customer_response__address(void) {
  return &tonglu__v1__get_customer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_customer_request__address(void) {
  return &tonglu__v1__update_customer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_customer_response__address(void) {
  return &tonglu__v1__update_customer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_customers_request__address(void) {
  return &tonglu__v1__list_customers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_customers_response__address(void) {
  return &tonglu__v1__list_customers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__hand_over_customers_request__address(void) {
  return &tonglu__v1__hand_over_customers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__hand_over_customers_response__address(void) {
  return &tonglu__v1__hand_over_customers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__customer_class__address(void) {
  return &tonglu__v1__customer_class__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_customer_class_request__address(void) {
  return &tonglu__v1__create_customer_class_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_customer_class_response__address(void) {
  return &tonglu__v1__create_customer_class_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_customer_classes_request__address(void) {
  return &tonglu__v1__list_customer_classes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_customer_classes_response__address(void) {
  return &tonglu__v1__list_customer_classes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__contact__address(void) {
  return &tonglu__v1__contact__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_contact_request__address(void) {
  return &tonglu__v1__create_contact_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_contact_response__address(void) {
  return &tonglu__v1__create_contact_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_contacts_request__address(void) {
  return &tonglu__v1__list_contacts_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_contacts_response__address(void) {
  return &tonglu__v1__list_contacts_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_contact_request__address(void) {
  return &tonglu__v1__update_contact_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_contact_response__address(void) {
  return &tonglu__v1__update_contact_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_contact_request__address(void) {
  return &tonglu__v1__delete_contact_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_contact_response__address(void) {
  return &tonglu__v1__delete_contact_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__member__address(void) {
  return &tonglu__v1__member__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_member_request__address(void) {
  return &tonglu__v1__create_member_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_member_response__address(void) {
  return &tonglu__v1__create_member_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_member_request__address(void) {
  return &tonglu__v1__update_member_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_member_response__address(void) {
  return &tonglu__v1__update_member_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__erase_member_request__address(void) {
  return &tonglu__v1__erase_member_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__erase_member_response__address(void) {
  return &tonglu__v1__erase_member_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_members_request__address(void) {
  return &tonglu__v1__list_members_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_members_response__address(void) {
  return &tonglu__v1__list_members_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__reveal_phone_request__address(void) {
  return &tonglu__v1__reveal_phone_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__reveal_phone_response__address(void) {
  return &tonglu__v1__reveal_phone_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__customer_event__address(void) {
  return &tonglu__v1__customer_event__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__watch_customer_request__address(void) {
  return &tonglu__v1__watch_customer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__watch_customer_response__address(void) {
  return &tonglu__v1__watch_customer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__collaborator__address(void) {
  return &tonglu__v1__collaborator__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__add_collaborator_request__address(void) {
  return &tonglu__v1__add_collaborator_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__add_collaborator_response__address(void) {
  return &tonglu__v1__add_collaborator_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__remove_collaborator_request__address(void) {
  return &tonglu__v1__remove_collaborator_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__remove_collaborator_response__address(void) {
  return &tonglu__v1__remove_collaborator_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_collaborators_request__address(void) {
  return &tonglu__v1__list_collaborators_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_collaborators_response__address(void) {
  return &tonglu__v1__list_collaborators_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__file__address(void) {
  return &tonglu__v1__file__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__file_draft__address(void) {
  return &tonglu__v1__file_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__upload_file_request__address(void) {
  return &tonglu__v1__upload_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__upload_file_response__address(void) {
  return &tonglu__v1__upload_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_upload_request__address(void) {
  return &tonglu__v1__get_upload_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_upload_response__address(void) {
  return &tonglu__v1__get_upload_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__pending_upload__address(void) {
  return &tonglu__v1__pending_upload__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_uploads_request__address(void) {
  return &tonglu__v1__list_uploads_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_uploads_response__address(void) {
  return &tonglu__v1__list_uploads_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_upload_request__address(void) {
  return &tonglu__v1__cancel_upload_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_upload_response__address(void) {
  return &tonglu__v1__cancel_upload_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__download_file_request__address(void) {
  return &tonglu__v1__download_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__download_file_response__address(void) {
  return &tonglu__v1__download_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_file_request__address(void) {
  return &tonglu__v1__get_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_file_response__address(void) {
  return &tonglu__v1__get_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_files_request__address(void) {
  return &tonglu__v1__list_files_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_files_response__address(void) {
  return &tonglu__v1__list_files_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_file_request__address(void) {
  return &tonglu__v1__update_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_file_response__address(void) {
  return &tonglu__v1__update_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_file_request__address(void) {
  return &tonglu__v1__delete_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_file_response__address(void) {
  return &tonglu__v1__delete_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__nearby_request__address(void) {
  return &tonglu__v1__nearby_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__nearby_customer__address(void) {
  return &tonglu__v1__nearby_customer__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__nearby_response__address(void) {
  return &tonglu__v1__nearby_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_navigation_links_request__address(void) {
  return &tonglu__v1__get_navigation_links_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__navigation_link__address(void) {
  return &tonglu__v1__navigation_link__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_navigation_links_response__address(void) {
  return &tonglu__v1__get_navigation_links_response__descriptor;
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
static inline const ProtobufCMessageDescriptor *tonglu__v1__warehouse__address(void) {
  return &tonglu__v1__warehouse__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_warehouse_request__address(void) {
  return &tonglu__v1__create_warehouse_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_warehouse_response__address(void) {
  return &tonglu__v1__create_warehouse_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_warehouse_request__address(void) {
  return &tonglu__v1__update_warehouse_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_warehouse_response__address(void) {
  return &tonglu__v1__update_warehouse_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_warehouses_request__address(void) {
  return &tonglu__v1__list_warehouses_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_warehouses_response__address(void) {
  return &tonglu__v1__list_warehouses_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__stock_level__address(void) {
  return &tonglu__v1__stock_level__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__receive_stock_line__address(void) {
  return &tonglu__v1__receive_stock_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__receive_stock_request__address(void) {
  return &tonglu__v1__receive_stock_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__receive_stock_response__address(void) {
  return &tonglu__v1__receive_stock_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__adjust_stock_request__address(void) {
  return &tonglu__v1__adjust_stock_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__adjust_stock_response__address(void) {
  return &tonglu__v1__adjust_stock_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_safety_stock_request__address(void) {
  return &tonglu__v1__set_safety_stock_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__set_safety_stock_response__address(void) {
  return &tonglu__v1__set_safety_stock_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_stock_request__address(void) {
  return &tonglu__v1__list_stock_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_stock_response__address(void) {
  return &tonglu__v1__list_stock_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__stock_move__address(void) {
  return &tonglu__v1__stock_move__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_stock_moves_request__address(void) {
  return &tonglu__v1__list_stock_moves_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_stock_moves_response__address(void) {
  return &tonglu__v1__list_stock_moves_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__product_availability__address(void) {
  return &tonglu__v1__product_availability__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_availability_request__address(void) {
  return &tonglu__v1__get_availability_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_availability_response__address(void) {
  return &tonglu__v1__get_availability_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__order_line__address(void) {
  return &tonglu__v1__order_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__order__address(void) {
  return &tonglu__v1__order__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__place_order_line__address(void) {
  return &tonglu__v1__place_order_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__place_order_request__address(void) {
  return &tonglu__v1__place_order_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__place_order_response__address(void) {
  return &tonglu__v1__place_order_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_order_request__address(void) {
  return &tonglu__v1__get_order_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_order_response__address(void) {
  return &tonglu__v1__get_order_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_orders_request__address(void) {
  return &tonglu__v1__list_orders_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_orders_response__address(void) {
  return &tonglu__v1__list_orders_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_order_request__address(void) {
  return &tonglu__v1__cancel_order_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_order_response__address(void) {
  return &tonglu__v1__cancel_order_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__price_rule__address(void) {
  return &tonglu__v1__price_rule__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__price_rule_draft__address(void) {
  return &tonglu__v1__price_rule_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_price_rule_request__address(void) {
  return &tonglu__v1__create_price_rule_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__create_price_rule_response__address(void) {
  return &tonglu__v1__create_price_rule_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_price_rules_request__address(void) {
  return &tonglu__v1__batch_create_price_rules_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_price_rules_outcome__address(void) {
  return &tonglu__v1__batch_create_price_rules_outcome__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__batch_create_price_rules_response__address(void) {
  return &tonglu__v1__batch_create_price_rules_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_price_rule_request__address(void) {
  return &tonglu__v1__update_price_rule_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_price_rule_response__address(void) {
  return &tonglu__v1__update_price_rule_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_price_rule_request__address(void) {
  return &tonglu__v1__delete_price_rule_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_price_rule_response__address(void) {
  return &tonglu__v1__delete_price_rule_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_price_rules_request__address(void) {
  return &tonglu__v1__list_price_rules_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_price_rules_response__address(void) {
  return &tonglu__v1__list_price_rules_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__quote_line__address(void) {
  return &tonglu__v1__quote_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__quote_prices_request__address(void) {
  return &tonglu__v1__quote_prices_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__price_quote_line__address(void) {
  return &tonglu__v1__price_quote_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__quote_prices_response__address(void) {
  return &tonglu__v1__quote_prices_response__descriptor;
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
