// Looks each value up in a table of 64.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    int32_t low = 0, high = 64;
    while (low < high) {
      int32_t middle = (low + high) >> 1;
      if (middle * middle < in[i]) low = middle + 1;
      else high = middle;
    }
    out[i] = low;
  }
}
