#include "google/protobuf/timestamp.pb-c.h"
#include "tonglu/v1/common.pb-c.h"
static inline const ProtobufCMessageDescriptor *google__protobuf__timestamp__address(void) {
  return &google__protobuf__timestamp__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__place__address(void) {
  return &tonglu__v1__place__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__row_violation__address(void) {
  return &tonglu__v1__row_violation__descriptor;
}
