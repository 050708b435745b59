#include "tonglu/v1/orders.pb-c.h"
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
