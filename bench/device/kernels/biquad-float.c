// A biquad in single precision.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  float z1 = 0, z2 = 0;
  for (int32_t i = 0; i < n; i++) {
    float x = (float)in[i] * 0.001f;
    float y = 0.2f * x + z1;
    z1 = 0.4f * x - 0.3f * y + z2;
    z2 = 0.2f * x - 0.1f * y;
    out[i] = (int32_t)(y * 1000.0f);
  }
}
