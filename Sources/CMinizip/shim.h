#ifndef PORTICO_MINIZIP_H
#define PORTICO_MINIZIP_H

#include <minizip/zip.h>

#endif
