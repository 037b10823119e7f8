// The table is filled, and then every code is computed anew with an exponential of its own. The table already holds the answer: look it up.
// hint: 2
#include <math.h>
#include <stdint.h>

/* Scale 1/256 and zero point -128. Only a sigmoid close to 1 leaves int8, as code 128. */
static int8_t sigmoid_code(float x) {
  const float sigmoid = 1.0f / (1.0f + expf(-x));
  const int32_t code = (int32_t)(sigmoid * 256.0f + 0.5f) - 128;
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
  const float scale = (float)input_scale;
  /* The loop runs over 32-bit numbers: an int8_t can never exceed 127. */
  for (int32_t code = -128; code <= 127; code++) {
    table[(uint8_t)code] = sigmoid_code(scale * (float)(code - input_zero_point));
  }
  for (int32_t i = 0; i < count; i++) {
    output[i] = sigmoid_code(scale * (float)(codes[i] - input_zero_point));
  }
}
