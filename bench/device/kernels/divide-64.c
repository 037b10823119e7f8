// Quotients of 64 bits.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) out[i] = (int32_t)(((int64_t)in[i] << 20) / (in[n - 1 - i] + 1));
}
