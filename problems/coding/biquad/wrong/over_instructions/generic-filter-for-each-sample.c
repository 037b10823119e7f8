// Each sample goes through all sections before the next, and each section copies its history into a window, loops over the taps and moves the history along in memory: keep the coefficients and the last samples of one section in variables and run the whole block through it.
#include <stdint.h>

static int16_t saturate(int64_t value) {
  if (value > INT16_MAX) return INT16_MAX;
  if (value < INT16_MIN) return INT16_MIN;
  return (int16_t)value;
}

/* The newest of `count` samples comes first; the oldest is forgotten. */
static void move_along(int16_t *history, int32_t count, int16_t newest) {
  for (int32_t k = count - 1; k > 0; k--) history[k] = history[k - 1];
  history[0] = newest;
}

static int64_t sum_of_products(const int16_t *coefficients, const int16_t *history, int32_t count) {
  int64_t sum = 0;
  for (int32_t k = 0; k < count; k++) sum += (int64_t)coefficients[k] * history[k];
  return sum;
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
  for (int32_t n = 0; n < count; n++) {
    int16_t sample = samples[n];
    for (int32_t stage = 0; stage < stages; stage++) {
      const int16_t *c = coefficients + 5 * stage;
      int16_t *s = state + 4 * stage;
      int16_t window[5] = {sample};
      for (int32_t k = 0; k < 4; k++) window[k + 1] = s[k];
      const int64_t sum = sum_of_products(c, window, 5);
      move_along(s, 2, sample);
      sample = saturate(sum >> (15 - post_shift));
      move_along(s + 2, 2, sample);
    }
    output[n] = sample;
  }
}
