// Sorts by insertion.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    int32_t value = in[i], j = i - 1;
    for (; j >= 0 && out[j] > value; j--) out[j + 1] = out[j];
    out[j + 1] = value;
  }
}
