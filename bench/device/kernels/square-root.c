// Integer square roots, bit by bit.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    uint32_t rest = (uint32_t)in[i] << 8, root = 0, bit = 1u << 30;
    while (bit > rest) bit >>= 2;
    for (; bit; bit >>= 2) {
      if (rest >= root + bit) rest -= root + bit, root = (root >> 1) + bit;
      else root >>= 1;
    }
    out[i] = (int32_t)root;
  }
}
