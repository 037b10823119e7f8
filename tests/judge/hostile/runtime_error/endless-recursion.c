// Calls itself without end, with values in locals only.
#include <stdint.h>
int32_t other;
__attribute__((noinline)) static int32_t deeper(int32_t n) { return n == -1 ? 0 : deeper(n + 1) * 3 + other; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  *count += deeper(1);
}
