/*
 * What stands under every program instead of libc's allocator. The book-keeping is the judge's and lies
 * outside of the program's memory. Everything is weak: a program may bring its own.
 */
#include <stddef.h>
#include <stdint.h>

#define JUDGE(name) __attribute__((import_module("judge"), import_name(name)))
#define WEAK __attribute__((weak, visibility("default")))

/* Null when there is no room. */
JUDGE("allocate") void *__judge_allocate(size_t bytes, size_t alignment);
JUDGE("resize") void *__judge_resize(void *block, size_t bytes);
JUDGE("release") void __judge_release(void *block);

WEAK void *malloc(size_t bytes) { return __judge_allocate(bytes, 8); }
WEAK void free(void *block) { __judge_release(block); }
WEAK void *realloc(void *block, size_t bytes) { return __judge_resize(block, bytes); }

WEAK void *calloc(size_t count, size_t bytes) {
  size_t all;
  if (__builtin_mul_overflow(count, bytes, &all)) return NULL;
  void *block = __judge_allocate(all, 8);
  if (block) __builtin_memset(block, 0, all);
  return block;
}

WEAK void *aligned_alloc(size_t alignment, size_t bytes) { return __judge_allocate(bytes, alignment); }

WEAK int posix_memalign(void **block, size_t alignment, size_t bytes) {
  *block = __judge_allocate(bytes, alignment);
  return *block ? 0 : 48; /* ENOMEM */
}

/* Nothing ever ends on a microcontroller: what was to be done at exit is not. */
WEAK int __cxa_atexit(void (*at_exit)(void *), void *argument, void *dso) {
  (void)at_exit, (void)argument, (void)dso;
  return 0;
}
