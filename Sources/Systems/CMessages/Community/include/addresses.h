#include "tonglu/v1/community.pb-c.h"
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
