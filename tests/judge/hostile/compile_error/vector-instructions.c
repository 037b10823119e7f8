// Uses instructions that the meter does not know.
// expect: compile_error, accepted
#include <stdint.h>
typedef int32_t v4 __attribute__((vector_size(16)));
__attribute__((target("simd128"), noinline)) static v4 twice(v4 a) { return a + a; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  v4 a = {length, 1, 2, 3}; volatile v4 b = twice(a); *count += 0 * b[0];
}
