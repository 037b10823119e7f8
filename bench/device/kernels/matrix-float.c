// A matrix of 6 columns times its transpose.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  int32_t rows = n / 6;
  if (rows > 8) rows = 8;
  for (int32_t i = 0; i < rows; i++)
    for (int32_t j = 0; j < rows; j++) {
      float sum = 0;
      for (int32_t k = 0; k < 6; k++) sum += (float)in[i * 6 + k] * (float)in[j * 6 + k];
      out[i * rows + j] = (int32_t)sum;
    }
}
