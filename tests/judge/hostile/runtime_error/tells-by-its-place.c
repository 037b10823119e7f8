// Tells a hidden input by where it fails.
#include <stdint.h>
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  volatile int32_t zero = 0;
  if (readings[0] > 1000) switch (readings[0] & 3) {
    case 0: *count /= zero; break;
    case 1: *count /= zero; break;
    case 2: *count /= zero; break;
    default: *count /= zero;
  }
}
