// The state is copied to the heap and back: it can be updated where it is, and firmware has no heap to run out of.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

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
  int32_t x1 = state[0], x2 = state[1], y1 = state[2], y2 = state[3];
  for (int32_t n = 0; n < count; n++) {
    const int32_t x = samples[n];
    int64_t sum = (int64_t)b0 * x;
    sum += (int64_t)b1 * x1;
    sum += (int64_t)b2 * x2;
    sum += (int64_t)a1 * y1;
    sum += (int64_t)a2 * y2;
    const int16_t y = saturate((int32_t)(sum >> shift));
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    output[n] = y;
  }
  state[0] = (int16_t)x1;
  state[1] = (int16_t)x2;
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
  const size_t bytes = (size_t)stages * 4 * sizeof(int16_t);
  int16_t *copy = malloc(bytes);
  if (copy == NULL) return;
  memcpy(copy, state, bytes);
  const int16_t *input = samples;
  for (int32_t stage = 0; stage < stages; stage++) {
    filter_section(input, count, coefficients + 5 * stage, copy + 4 * stage, 15 - post_shift, output);
    input = output;
  }
  memcpy(state, copy, bytes);
  free(copy);
}
