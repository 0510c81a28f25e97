#ifndef PORTICO_BROTLI_H
#define PORTICO_BROTLI_H

#include <brotli/encode.h>

#endif
