#include "tonglu/v1/pricing.pb-c.h"
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
