// Generated from the schema by tools/generate. Do not edit.
#pragma once
extern const unsigned char tonglu_descriptor_set[];
extern const unsigned long tonglu_descriptor_set_size;
static inline const unsigned char *tonglu_descriptor_set_address(void) {
  return tonglu_descriptor_set;
}
