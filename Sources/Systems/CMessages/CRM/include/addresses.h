#include "tonglu/v1/addresses.pb-c.h"
#include "tonglu/v1/crm.pb-c.h"
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
static inline const ProtobufCMessageDescriptor *tonglu__v1__find_by_phone_request__address(void) {
  return &tonglu__v1__find_by_phone_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__phone_match__address(void) {
  return &tonglu__v1__phone_match__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__find_by_phone_response__address(void) {
  return &tonglu__v1__find_by_phone_response__descriptor;
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
