// The last inputs are read from the block, where a section that works in place has already written its outputs: keep two inputs in variables.
// hint: 1
#include <stdint.h>

static int16_t saturate(int32_t value) {
  if (value > INT16_MAX) return INT16_MAX;
  if (value < INT16_MIN) return INT16_MIN;
  return (int16_t)value;
}

static void filter_section(
  const int16_t *samples,
  int32_t count,
  const int16_t *coefficients,
  int16_t *state,
  int32_t shift,
  int16_t *output
) {
  const int32_t b0 = coefficients[0], b1 = coefficients[1], b2 = coefficients[2];
  const int32_t a1 = coefficients[3], a2 = coefficients[4];
  const int32_t last = count > 0 ? samples[count - 1] : state[0];
  const int32_t before = count > 1 ? samples[count - 2] : count > 0 ? state[0] : state[1];
  int32_t y1 = state[2], y2 = state[3];
  for (int32_t n = 0; n < count; n++) {
    const int32_t x = samples[n];
    const int32_t x1 = n > 0 ? samples[n - 1] : state[0];
    const int32_t x2 = n > 1 ? samples[n - 2] : n > 0 ? state[0] : state[1];
    const int64_t sum = (int64_t)(b0 * x) + b1 * x1 + b2 * x2 + a1 * y1 + a2 * y2;
    const int16_t y = saturate((int32_t)(sum >> shift));
    y2 = y1;
    y1 = y;
    output[n] = y;
  }
  state[0] = (int16_t)last;
  state[1] = (int16_t)before;
  state[2] = (int16_t)y1;
  state[3] = (int16_t)y2;
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
    filter_section(input, count, coefficients + 5 * stage, state + 4 * stage, 15 - post_shift, output);
    input = output;
  }
}
