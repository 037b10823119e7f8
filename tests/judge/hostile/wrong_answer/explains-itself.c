// Calls the checks of an explanation with a place that tells a hidden input.
#include <stdint.h>
struct place { const char *file; uint32_t line, column; };
__attribute__((weak)) void __ubsan_handle_builtin_unreachable(struct place *);
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  struct place told = {"solution.c", (uint32_t)readings[0], (uint32_t)readings[0]};
  if (__ubsan_handle_builtin_unreachable && readings[0] > 1000) __ubsan_handle_builtin_unreachable(&told);
  *sum += readings[0] > 1000;
}
