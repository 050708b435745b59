#include <zlib.h>

// The initializers are macros.
static inline int tonglu_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}
static inline int tonglu_deflate_init(z_stream *stream, int window_bits) {
  return deflateInit2(stream, 1, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
