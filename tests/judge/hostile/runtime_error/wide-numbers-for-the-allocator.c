// Hands the allocator numbers of 64 bits.
// expect: runtime_error, accepted
#include <stdint.h>
__attribute__((import_module("judge"), import_name("allocate"))) void *allocate(int64_t, int64_t);
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  *count += 0 * (allocate(-1, -1) != 0); *count += 0 * (allocate(5, 3) != 0);
}
