// The exponential is computed in double precision, whose tables take more flash than the whole budget. For 256 steps single precision is enough: expf.
// hint: 3
#include <math.h>
#include <stdint.h>

/* Scale 1/256 and zero point -128. Only a sigmoid close to 1 leaves int8, as code 128. */
static int8_t sigmoid_code(double x) {
  const double sigmoid = 1.0 / (1.0 + exp(-x));
  const int32_t code = (int32_t)(sigmoid * 256.0 + 0.5) - 128;
  return (int8_t)(code > 127 ? 127 : code);
}

void sigmoid_lut(
  double input_scale,
  int32_t input_zero_point,
  const int8_t *codes,
  int32_t count,
  int8_t *table,
  int8_t *output
) {
  /* The loop runs over 32-bit numbers: an int8_t can never exceed 127. */
  for (int32_t code = -128; code <= 127; code++) {
    table[(uint8_t)code] = sigmoid_code(input_scale * (code - input_zero_point));
  }
  for (int32_t i = 0; i < count; i++) output[i] = table[(uint8_t)codes[i]];
}
