#include "tonglu/v1/inventory.pb-c.h"
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
