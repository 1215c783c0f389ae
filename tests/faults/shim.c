/* Counts the system calls by which a process changes files below one folder, and makes the n-th of them fail.

   Loaded before the C library (LD_PRELOAD), so it stands below Python, SQLite and everything else. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[4096];
static int failing = 0, with = 0;
static int *calls = NULL; /* in memory that a process shares with those that it forks */
static char watched[4096]; /* descriptors of files below the folder that are open for writing */

__attribute__((constructor)) static void share(void) {
    calls = mmap(NULL, sizeof *calls, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

/* From now on: call number n (from 1) below the folder gives the error, or with error 0 ends the process. */
void shim_arm(const char *path, int n, int error) {
    strncpy(folder, path, sizeof folder - 1);
    *calls = 0, failing = n, with = error;
}

int shim_calls(void) { return *calls; }

static int below(const char *path) { return *folder && path && !strncmp(path, folder, strlen(folder)); }

static int fails(void) {
    if (++*calls != failing)
        return 0;
    if (!with)
        kill(getpid(), SIGKILL);
    errno = with;
    return 1;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

#define OPEN(name, before, given, path)                                                     \
    int name before {                                                                       \
        REAL(name);                                                                         \
        va_list more;                                                                       \
        va_start(more, flags);                                                              \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;                           \
        va_end(more);                                                                       \
        int writes = (flags & (O_WRONLY | O_RDWR | O_CREAT)) && below(path);                \
        if (writes && fails())                                                              \
            return -1;                                                                      \
        int fd = real given;                                                                \
        if (fd >= 0 && fd < (int)sizeof watched)                                            \
            watched[fd] = writes;                                                           \
        return fd;                                                                          \
    }
OPEN(open, (const char *path, int flags, ...), (path, flags, mode), path)
OPEN(open64, (const char *path, int flags, ...), (path, flags, mode), path)
OPEN(openat, (int at, const char *path, int flags, ...), (at, path, flags, mode), path)
OPEN(openat64, (int at, const char *path, int flags, ...), (at, path, flags, mode), path)

static int is_watched(int fd) { return *folder && fd >= 0 && fd < (int)sizeof watched && watched[fd]; }

/* Of what a process was writing when it was ended, half is in the file. */
#define WRITE(name, before, given, half)                                                    \
    ssize_t name before {                                                                   \
        REAL(name);                                                                         \
        if (is_watched(fd)) {                                                               \
            if (*calls + 1 == failing && !with && real half < 0)                             \
                return -1;                                                                  \
            if (fails())                                                                    \
                return -1;                                                                  \
        }                                                                                   \
        return real given;                                                                  \
    }
WRITE(write, (int fd, const void *data, size_t n), (fd, data, n), (fd, data, n / 2))
WRITE(pwrite, (int fd, const void *data, size_t n, off_t at), (fd, data, n, at), (fd, data, n / 2, at))
WRITE(pwrite64, (int fd, const void *data, size_t n, off64_t at), (fd, data, n, at), (fd, data, n / 2, at))

#define CALL(name, before, given, counts)                                                   \
    int name before {                                                                       \
        REAL(name);                                                                         \
        return counts && fails() ? -1 : real given;                                         \
    }
CALL(fsync, (int fd), (fd), is_watched(fd))
CALL(fdatasync, (int fd), (fd), is_watched(fd))
CALL(ftruncate, (int fd, off_t n), (fd, n), is_watched(fd))
CALL(ftruncate64, (int fd, off64_t n), (fd, n), is_watched(fd))
CALL(rename, (const char *from, const char *to), (from, to), below(to))
CALL(renameat, (int a, const char *from, int b, const char *to), (a, from, b, to), below(to))
CALL(unlink, (const char *path), (path), below(path))
CALL(unlinkat, (int at, const char *path, int flags), (at, path, flags), below(path))
CALL(mkdir, (const char *path, mode_t mode), (path, mode), below(path))

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < (int)sizeof watched)
        watched[fd] = 0;
    return real(fd);
}
