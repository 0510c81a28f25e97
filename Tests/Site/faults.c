// Loaded into a portico (LD_PRELOAD) by kills.py: counts every call that writes to the disk, and at
// the one that FAULT_AT names lets the process die, or the call fail.
//
//   FAULT_AT=17         which call, from 1
//   FAULT_KIND=...      before, half, after: the process is killed there (half: of a write's bytes)
//                       ENOSPC, EIO, EROFS: the call fails
//   FAULT_LASTING=1     every later call that takes room fails, too
//   FAULT_LOG=FILE      a line for each call
//   FAULT_NO_EXCHANGE=1, FAULT_NO_LINKS=1: a file system that lacks them
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) syscall(SYS_pause);
}

static int is(const char *kind) {
  const char *wanted = getenv("FAULT_KIND");
  return wanted && strcmp(wanted, kind) == 0;
}

/// Counts a call. 0 to let it happen, 1 to let it happen and die after it, -1 to fail with errno.
static int fault(const char *name, const char *path, int takes_room) {
  long number = atomic_fetch_add(&calls, 1) + 1;
  const char *log = getenv("FAULT_LOG");
  if (log) {
    char line[512];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, name, path ? path : "");
    long file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0644);
    syscall(SYS_write, file, line, length);
    syscall(SYS_close, file);
  }
  const char *given = getenv("FAULT_AT");
  long at = given ? atol(given) : 0;
  if (at == 0 || number < at) return 0;
  if (number > at && !(getenv("FAULT_LASTING") && takes_room)) return 0;
  if (is("before")) die();
  if (is("after") || is("half")) return 1;
  errno = is("ENOSPC") ? ENOSPC : is("EROFS") ? EROFS : EIO;
  return -1;
}

#define AROUND(result_type, name, path, takes_room, call) \
  int verdict = fault(name, path, takes_room); \
  if (verdict < 0) return -1; \
  result_type result = call; \
  if (verdict > 0) die(); \
  return result;

static int open_any(int folder, const char *path, int flags, mode_t mode) {
  if (!(flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC)))
    return syscall(SYS_openat, folder, path, flags, mode);
  AROUND(int, "open", path, flags & O_CREAT, syscall(SYS_openat, folder, path, flags, mode))
}

#define MODE \
  va_list more; \
  va_start(more, flags); \
  mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
  va_end(more);

int open(const char *path, int flags, ...) { MODE return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return open_any(AT_FDCWD, path, flags, mode); }
int openat(int f, const char *path, int flags, ...) { MODE return open_any(f, path, flags, mode); }
int openat64(int f, const char *path, int flags, ...) { MODE return open_any(f, path, flags, mode); }

ssize_t write(int file, const void *bytes, size_t count) {
  struct stat status;
  // What it says to the terminal or a pipe is not on the disk.
  if (file <= 2 || syscall(SYS_fstat, file, &status) != 0 || !S_ISREG(status.st_mode))
    return syscall(SYS_write, file, bytes, count);
  int verdict = fault("write", NULL, 1);
  if (verdict < 0) return -1;
  if (verdict > 0 && is("half")) count = count / 2;
  ssize_t result = syscall(SYS_write, file, bytes, count);
  if (verdict > 0) die();
  return result;
}

int mkdir(const char *path, mode_t mode) {
  AROUND(int, "mkdir", path, 1, syscall(SYS_mkdirat, AT_FDCWD, path, mode))
}
int mkdirat(int folder, const char *path, mode_t mode) {
  AROUND(int, "mkdirat", path, 1, syscall(SYS_mkdirat, folder, path, mode))
}
int linkat(int a, const char *path, int b, const char *other, int flags) {
  if (getenv("FAULT_NO_LINKS")) {
    errno = EPERM;
    return -1;
  }
  AROUND(int, "linkat", path, 1, syscall(SYS_linkat, a, path, b, other, flags))
}
int symlinkat(const char *to, int folder, const char *path) {
  AROUND(int, "symlinkat", path, 1, syscall(SYS_symlinkat, to, folder, path))
}
int rename(const char *path, const char *other) {
  AROUND(int, "rename", path, 0, syscall(SYS_renameat, AT_FDCWD, path, AT_FDCWD, other))
}
int renameat(int a, const char *path, int b, const char *other) {
  AROUND(int, "renameat", path, 0, syscall(SYS_renameat, a, path, b, other))
}
int renameat2(int a, const char *path, int b, const char *other, unsigned int flags) {
  if (getenv("FAULT_NO_EXCHANGE") && flags) {
    errno = EINVAL;
    return -1;
  }
  AROUND(int, "renameat2", path, 0, syscall(SYS_renameat2, a, path, b, other, flags))
}
int unlink(const char *path) { AROUND(int, "unlink", path, 0, syscall(SYS_unlinkat, AT_FDCWD, path, 0)) }
int unlinkat(int folder, const char *path, int flags) {
  AROUND(int, "unlinkat", path, 0, syscall(SYS_unlinkat, folder, path, flags))
}
int rmdir(const char *path) {
  AROUND(int, "rmdir", path, 0, syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR))
}
int fchmod(int file, mode_t mode) { AROUND(int, "fchmod", NULL, 0, syscall(SYS_fchmod, file, mode)) }
int chmod(const char *path, mode_t mode) {
  AROUND(int, "chmod", path, 0, syscall(SYS_fchmodat, AT_FDCWD, path, mode))
}
int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  (void)flags;
  AROUND(int, "fchmodat", path, 0, syscall(SYS_fchmodat, folder, path, mode))
}
int fchown(int file, uid_t owner, gid_t group) {
  AROUND(int, "fchown", NULL, 0, syscall(SYS_fchown, file, owner, group))
}
int futimens(int file, const struct timespec times[2]) {
  AROUND(int, "futimens", NULL, 0, syscall(SYS_utimensat, file, NULL, times, 0))
}
int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  AROUND(int, "utimensat", path, 0, syscall(SYS_utimensat, folder, path, times, flags))
}
int close(int file) {
  // Some file systems say only here that there was no room.
  int access = syscall(SYS_fcntl, file, F_GETFL);
  struct stat status;
  if (file <= 2 || access < 0 || (access & O_ACCMODE) == O_RDONLY ||
      syscall(SYS_fstat, file, &status) != 0 || !S_ISREG(status.st_mode))
    return syscall(SYS_close, file);
  int verdict = fault("close", NULL, 0);
  if (verdict < 0) {
    int reason = errno;
    syscall(SYS_close, file);
    errno = reason;
    return -1;
  }
  int result = syscall(SYS_close, file);
  if (verdict > 0) die();
  return result;
}
