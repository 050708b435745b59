#include "bench.pb-c.h"
static inline const ProtobufCMessageDescriptor *bench__v1__echo_request__address(void) {
  return &bench__v1__echo_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__echo_reply__address(void) {
  return &bench__v1__echo_reply__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__get_customer_request__address(void) {
  return &bench__v1__get_customer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__customer__address(void) {
  return &bench__v1__customer__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__order_line__address(void) {
  return &bench__v1__order_line__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__place_order_request__address(void) {
  return &bench__v1__place_order_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__place_order_reply__address(void) {
  return &bench__v1__place_order_reply__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__nearby_request__address(void) {
  return &bench__v1__nearby_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__place__address(void) {
  return &bench__v1__place__descriptor;
}
static inline const ProtobufCMessageDescriptor *bench__v1__nearby_reply__address(void) {
  return &bench__v1__nearby_reply__descriptor;
}
