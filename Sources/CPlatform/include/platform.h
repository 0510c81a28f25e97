// What the C library has and Swift's view of it hides.
#ifndef PORTICO_PLATFORM_H
#define PORTICO_PLATFORM_H

/// Exchanges two names in a folder in one step. 0, or -1 with errno set (EINVAL, ENOSYS: not
/// possible here).
int portico_exchange(int folder, const char *a, const char *b);

/// Whether something that was printed could not be written, now or when a buffer was full before.
int portico_output_failed(void);

#endif
