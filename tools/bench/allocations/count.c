// Preloaded into a server: counts its allocations by the library that asks for them, in a file that
// whoever measures reads before and after. LD_PRELOAD=count.so ALLOCATIONS=FILE server …
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

// Ours (the program and Swift's runtime on its behalf), nghttp2, SQLite, everything else.
enum { ours, nghttp2, sqlite, others, kinds };
static _Atomic uint64_t unmapped[kinds], *counts = unmapped;
static struct { uintptr_t from, to; int kind; } ranges[64];
static int rangeCount;

static int note(struct dl_phdr_info *info, size_t size, void *unused) {
  (void)size;
  (void)unused;
  int kind = others;
  const char *name = info->dlpi_name;
  if (!name[0] || strstr(name, "libswift")) kind = ours;
  if (strstr(name, "libnghttp2")) kind = nghttp2;
  if (strstr(name, "libsqlite3")) kind = sqlite;
  for (int i = 0; i < info->dlpi_phnum && rangeCount < 64; i++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[i];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
    ranges[rangeCount].from = info->dlpi_addr + part->p_vaddr;
    ranges[rangeCount].to = ranges[rangeCount].from + part->p_memsz;
    ranges[rangeCount++].kind = kind;
  }
  return 0;
}

__attribute__((constructor)) static void start(void) {
  dl_iterate_phdr(note, NULL);
  const char *path = getenv("ALLOCATIONS");
  int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
  if (file < 0 || ftruncate(file, sizeof unmapped)) return;
  void *map = mmap(NULL, sizeof unmapped, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (map != MAP_FAILED) counts = map;
  close(file);
}

static void count(void *caller) {
  int kind = others;
  for (int i = 0; i < rangeCount; i++)
    if ((uintptr_t)caller >= ranges[i].from && (uintptr_t)caller < ranges[i].to) {
      kind = ranges[i].kind;
      break;
    }
  atomic_fetch_add_explicit(&counts[kind], 1, memory_order_relaxed);
}

void *malloc(size_t size) {
  count(__builtin_return_address(0));
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count(__builtin_return_address(0));
  return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  count(__builtin_return_address(0));
  return __libc_realloc(old, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  count(__builtin_return_address(0));
  *result = __libc_memalign(alignment, size);
  return *result ? 0 : 12;
}

void *aligned_alloc(size_t alignment, size_t size) {
  count(__builtin_return_address(0));
  return __libc_memalign(alignment, size);
}
