// Eight int8 neurons, requantised by shift.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  const int8_t *x = (const int8_t *)in;
  for (int32_t o = 0; o < 8; o++) {
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += x[i] * x[(i + 3 * o) % n];
    sum = (sum + 64) >> 7;
    out[o] = sum < -128 ? -128 : sum > 127 ? 127 : sum;
  }
}
