#ifdef __linux__
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>

#include "platform.h"

int portico_exchange(int folder, const char *a, const char *b) {
  return renameat2(folder, a, folder, b, RENAME_EXCHANGE);
}
#else
#include <stdio.h>

#include "platform.h"

int portico_exchange(int folder, const char *a, const char *b) {
  return renameatx_np(folder, a, folder, b, RENAME_SWAP);
}
#endif

int portico_output_failed(void) {
  return fflush(NULL) != 0 || ferror(stdout) != 0;
}
