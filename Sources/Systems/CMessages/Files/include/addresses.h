#include "tonglu/v1/files.pb-c.h"
static inline const ProtobufCMessageDescriptor *tonglu__v1__file__address(void) {
  return &tonglu__v1__file__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__file_draft__address(void) {
  return &tonglu__v1__file_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__upload_file_request__address(void) {
  return &tonglu__v1__upload_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__upload_file_response__address(void) {
  return &tonglu__v1__upload_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_upload_request__address(void) {
  return &tonglu__v1__get_upload_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_upload_response__address(void) {
  return &tonglu__v1__get_upload_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__pending_upload__address(void) {
  return &tonglu__v1__pending_upload__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_uploads_request__address(void) {
  return &tonglu__v1__list_uploads_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_uploads_response__address(void) {
  return &tonglu__v1__list_uploads_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_upload_request__address(void) {
  return &tonglu__v1__cancel_upload_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__cancel_upload_response__address(void) {
  return &tonglu__v1__cancel_upload_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__download_file_request__address(void) {
  return &tonglu__v1__download_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__download_file_response__address(void) {
  return &tonglu__v1__download_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_file_request__address(void) {
  return &tonglu__v1__get_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__get_file_response__address(void) {
  return &tonglu__v1__get_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_files_request__address(void) {
  return &tonglu__v1__list_files_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__list_files_response__address(void) {
  return &tonglu__v1__list_files_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_file_request__address(void) {
  return &tonglu__v1__update_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__update_file_response__address(void) {
  return &tonglu__v1__update_file_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_file_request__address(void) {
  return &tonglu__v1__delete_file_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *tonglu__v1__delete_file_response__address(void) {
  return &tonglu__v1__delete_file_response__descriptor;
}
