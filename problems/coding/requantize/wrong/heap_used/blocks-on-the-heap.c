// The results of 16 sums at a time are kept on the heap. The heap is forbidden here, and nothing has to be kept: finish each code before the next.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#define BLOCK 16

static int32_t clamp(int64_t value, int32_t low, int32_t high) {
  return value < low ? low : value > high ? high : (int32_t)value;
}

/* real = q * 2^(n - 31) with 31 bits of q. The mantissa times 2^31 is exact; adding half rounds a tie up. */
static void quantize_multiplier(double real, int32_t *multiplier, int32_t *shift) {
  int exponent = 0;
  int64_t mantissa = (int64_t)(frexp(real, &exponent) * 2147483648.0 + 0.5);
  if (mantissa == INT64_C(1) << 31) {
    mantissa /= 2;
    exponent++;
  }
  const bool too_small = mantissa == 0 || exponent < -31;
  *multiplier = too_small ? 0 : (int32_t)mantissa;
  *shift = too_small ? 0 : exponent;
}

/* One rounding. A shift to the right rounds down, so half is added first; a tie goes up. */
static int64_t scale_once(int32_t sum, int32_t multiplier, int32_t shift) {
  const int32_t places = 31 - shift;
  return ((int64_t)sum * multiplier + (INT64_C(1) << (places - 1))) >> places;
}

/* Two roundings: at 2^31 a tie goes up, at the shift it goes away from zero. */
static int64_t scale_twice(int32_t sum, int32_t multiplier, int32_t shift) {
  const int32_t left = shift > 0 ? shift : 0;
  const int32_t right = shift > 0 ? 0 : -shift;
  /* Beyond 32 bits the code saturates in any case. */
  const int32_t shifted = clamp((int64_t)sum * (1 << left), INT32_MIN, INT32_MAX);
  const int32_t high = (int32_t)(((int64_t)shifted * multiplier + (1 << 30)) >> 31);
  const uint32_t magnitude = high < 0 ? 0u - (uint32_t)high : (uint32_t)high;
  const uint32_t half = right > 0 ? 1u << (right - 1) : 0;
  const int64_t rounded = (magnitude + half) >> right;
  return high < 0 ? -rounded : rounded;
}

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
  quantize_multiplier(real_multiplier, multiplier, shift);
  const int32_t q = *multiplier;
  const int32_t n = *shift;
  int64_t *scaled = malloc(BLOCK * sizeof *scaled);
  if (scaled == NULL) return;
  for (int32_t start = 0; start < count; start += BLOCK) {
    const int32_t size = count - start < BLOCK ? count - start : BLOCK;
    for (int32_t i = 0; i < size; i++) {
      const int32_t sum = accumulators[start + i];
      scaled[i] = single_rounding ? scale_once(sum, q, n) : scale_twice(sum, q, n);
    }
    for (int32_t i = 0; i < size; i++) {
      codes[start + i] = (int8_t)clamp(scaled[i] + zero_point, -128, 127);
    }
  }
  free(scaled);
}
