// Partial sums.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) out[i] = sum += in[i];
}
