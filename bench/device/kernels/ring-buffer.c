// Bytes through a ring of 64.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  static uint8_t ring[64];
  uint32_t head = 0, tail = 0, lost = 0, sum = 0;
  for (int32_t i = 0; i < n; i++) {
    if (head - tail == 64) lost++;
    else ring[head++ & 63] = (uint8_t)in[i];
    if ((i & 3) == 3)
      while (tail != head) sum = sum * 31 + ring[tail++ & 63];
  }
  out[0] = (int32_t)sum;
  out[1] = (int32_t)lost;
}
