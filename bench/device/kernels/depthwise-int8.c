// A depthwise convolution of 3 by 3 on rows of 8.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  const int8_t *x = (const int8_t *)in;
  int32_t rows = n / 8;
  for (int32_t y = 0; y + 3 <= rows; y++)
    for (int32_t c = 0; c < 6; c++) {
      int32_t sum = 0;
      for (int32_t ky = 0; ky < 3; ky++)
        for (int32_t kx = 0; kx < 3; kx++) sum += x[(y + ky) * 8 + c + kx] * (ky * 3 + kx - 4);
      out[y * 6 + c] = sum;
    }
}
