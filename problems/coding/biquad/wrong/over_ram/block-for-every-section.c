// Each section writes into a block of its own: 64,000 B of SRAM for signals that are needed once, although a section can work in place.
#include <stdint.h>

static int16_t between[8][4000];

static int16_t saturate(int32_t value) {
  if (value > INT16_MAX) return INT16_MAX;
  if (value < INT16_MIN) return INT16_MIN;
  return (int16_t)value;
}

void filter_block(
  const int16_t *samples,
  int32_t count,
  int32_t stages,
  const int16_t *coefficients,
  int16_t *state,
  int32_t post_shift,
  int16_t *output
) {
  const int16_t *input = samples;
  for (int32_t stage = 0; stage < stages; stage++) {
    const int16_t *c = coefficients + 5 * stage;
    int16_t *s = state + 4 * stage;
    for (int32_t n = 0; n < count; n++) {
      const int64_t sum = (int64_t)(c[0] * input[n]) + c[1] * s[0] + c[2] * s[1] + c[3] * s[2] + c[4] * s[3];
      s[1] = s[0];
      s[0] = input[n];
      s[3] = s[2];
      s[2] = saturate((int32_t)(sum >> (15 - post_shift)));
      between[stage][n] = s[2];
    }
    input = between[stage];
  }
  for (int32_t n = 0; n < count; n++) output[n] = input[n];
}
