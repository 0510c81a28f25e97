#ifndef PORTICO_ZLIB_H
#define PORTICO_ZLIB_H

#include <string.h>
#include <zlib.h>

// Swift sees functions, not macros.
static inline int portico_inflate_begin(z_stream *stream) { return inflateInit(stream); }
static inline int portico_deflate_begin(z_stream *stream) {
  return deflateInit(stream, Z_BEST_COMPRESSION);
}

static inline int portico_deflate_begin_form(z_stream *stream, int form) {
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, form, 8, Z_DEFAULT_STRATEGY);
}

// Without zlib's own header: `-15` as in a zip, `31` as in a .gz file.
static inline int portico_inflate_begin_form(z_stream *stream, int form) {
  return inflateInit2(stream, form);
}

// The first place of a byte from here on, or -1. Pictures are large, and this is the inner loop.
static inline long portico_find(const unsigned char *bytes, long from, long count, int byte) {
  const unsigned char *found =
      from < count ? memchr(bytes + from, byte, (size_t)(count - from)) : NULL;
  return found ? (long)(found - bytes) : -1;
}

#endif
