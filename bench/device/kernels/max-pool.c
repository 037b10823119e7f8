// Pools four to one.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i + 4 <= n; i += 4) {
    int32_t most = in[i];
    for (int32_t k = 1; k < 4; k++)
      if (in[i + k] > most) most = in[i + k];
    out[i / 4] = most;
  }
}
