// A rational approximation of a sigmoid.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    float x = (float)(in[i] - 500) * 0.01f;
    float magnitude = x < 0 ? -x : x;
    float y = 0.5f + 0.5f * x / (1.0f + magnitude);
    out[i] = (int32_t)(y * 255.0f + 0.5f);
  }
}
