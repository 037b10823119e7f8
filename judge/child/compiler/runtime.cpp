// What stands under C++ besides runtime.c: allocation that ends the program when there is no room, as there
// are no exceptions, and library checks that stop it without a text.
#include <cstdlib>
#include <new>

#define WEAK __attribute__((weak, visibility("default")))

static void *allocate(std::size_t bytes) {
  void *block = std::malloc(bytes);
  if (!block) __builtin_trap();
  return block;
}

static void *allocate(std::size_t bytes, std::align_val_t alignment) {
  void *block = std::aligned_alloc(static_cast<std::size_t>(alignment), bytes);
  if (!block) __builtin_trap();
  return block;
}

WEAK void *operator new(std::size_t bytes) { return allocate(bytes); }
WEAK void *operator new[](std::size_t bytes) { return allocate(bytes); }
WEAK void *operator new(std::size_t bytes, std::align_val_t alignment) { return allocate(bytes, alignment); }
WEAK void *operator new[](std::size_t bytes, std::align_val_t alignment) { return allocate(bytes, alignment); }
WEAK void *operator new(std::size_t bytes, const std::nothrow_t &) noexcept { return std::malloc(bytes); }
WEAK void *operator new[](std::size_t bytes, const std::nothrow_t &) noexcept { return std::malloc(bytes); }
WEAK void operator delete(void *block) noexcept { std::free(block); }
WEAK void operator delete[](void *block) noexcept { std::free(block); }
WEAK void operator delete(void *block, std::size_t) noexcept { std::free(block); }
WEAK void operator delete[](void *block, std::size_t) noexcept { std::free(block); }
WEAK void operator delete(void *block, std::align_val_t) noexcept { std::free(block); }
WEAK void operator delete[](void *block, std::align_val_t) noexcept { std::free(block); }
WEAK void operator delete(void *block, std::size_t, std::align_val_t) noexcept { std::free(block); }
WEAK void operator delete[](void *block, std::size_t, std::align_val_t) noexcept { std::free(block); }

extern "C" WEAK void __cxa_pure_virtual() { __builtin_trap(); }

_LIBCPP_BEGIN_NAMESPACE_STD
WEAK __attribute__((noreturn)) void __libcpp_verbose_abort(const char *, ...) noexcept { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD
