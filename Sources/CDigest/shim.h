#ifndef PORTICO_DIGEST_H
#define PORTICO_DIGEST_H

// SHA-256 from libmd, the message digests of the BSD systems.
#include <sys/types.h>
#include <sha2.h>

#endif
