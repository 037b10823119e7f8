// Encodes runs of the two highest bits.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  int32_t length = 0;
  for (int32_t i = 0; i < n;) {
    int32_t value = in[i] >> 8, run = 0;
    while (i < n && in[i] >> 8 == value) run++, i++;
    out[length++] = (value << 16) | run;
  }
}
