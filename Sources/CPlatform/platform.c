#ifdef __linux__
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>

#include "platform.h"

int portico_exchange(const char *a, const char *b) {
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}
#else
#include <stdio.h>

#include "platform.h"

int portico_exchange(const char *a, const char *b) { return renamex_np(a, b, RENAME_SWAP); }
#endif
