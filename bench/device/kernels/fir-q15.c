// A FIR filter in Q15.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    int64_t sum = 0;
    for (int32_t k = 0; k < 8 && k <= i; k++) sum += (int32_t)(int16_t)in[i - k] * (4096 >> k);
    out[i] = (int32_t)(sum >> 15);
  }
}
