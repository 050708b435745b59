#include "tonglu/v1/lookup.pb-c.h"
static inline const ProtobufCMessageDescriptor *tonglu__v1__find_request__address(void) {
  return &tonglu__v1__find_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__reference_candidate__address(void) {
  return &tonglu__v1__reference_candidate__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__find_result__address(void) {
  return &tonglu__v1__find_result__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__find_response__address(void) {
  return &tonglu__v1__find_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__thing_reference__address(void) {
  return &tonglu__v1__thing_reference__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__describe_request__address(void) {
  return &tonglu__v1__describe_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__reference_description__address(void) {
  return &tonglu__v1__reference_description__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__describe_response__address(void) {
  return &tonglu__v1__describe_response__descriptor;
}
