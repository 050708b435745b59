#include "tonglu/v1/catalog.pb-c.h"
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
