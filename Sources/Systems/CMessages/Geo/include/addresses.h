#include "tonglu/v1/geo.pb-c.h"
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
