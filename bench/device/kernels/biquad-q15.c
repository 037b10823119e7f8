// A biquad in Q15 with saturation.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  int32_t x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  for (int32_t i = 0; i < n; i++) {
    int32_t x = (int16_t)in[i];
    int32_t y = (3277 * x + 6554 * x1 + 3277 * x2 + 13107 * y1 - 9830 * y2 + 8192) >> 14;
    if (y > 32767) y = 32767;
    if (y < -32768) y = -32768;
    x2 = x1, x1 = x, y2 = y1, y1 = y;
    out[i] = y;
  }
}
