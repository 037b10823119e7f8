// Quotients and remainders of integers.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    int32_t by = in[n - 1 - i] % 97 + 3;
    out[i] = in[i] * 1000 / by + in[i] % by;
  }
}
