// Logarithms in Q4, one by squaring.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    uint32_t x = (uint32_t)in[i] + 1;
    int32_t whole = 31 - __builtin_clz(x);
    uint32_t y = whole > 15 ? x >> (whole - 15) : x << (15 - whole);
    int32_t log = whole << 4;
    for (int32_t bit = 8; bit; bit >>= 1) {
      y = (y * y) >> 15;
      if (y >= 65536) y >>= 1, log += bit;
    }
    out[i] = log;
  }
}
