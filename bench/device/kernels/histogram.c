// Counts in 32 bins.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t bin = 0; bin < 32; bin++) out[bin] = 0;
  for (int32_t i = 0; i < n; i++) out[(in[i] >> 5) & 31]++;
}
