// Mean energy in double precision.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  double sum = 0;
  for (int32_t i = 0; i < n; i++) {
    double x = in[i] * 0.5;
    sum += x * x;
  }
  out[0] = (int32_t)(sum / (n > 0 ? n : 1));
}
