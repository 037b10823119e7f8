// The 256 real values are kept as doubles, 2 KiB of SRAM, before they are rounded to 256 bytes. Round each value as it is computed.
#include <math.h>
#include <stdint.h>

/* The value of the sigmoid for each code, from -128 on. */
static double real[256];

/* Scale 1/256 and zero point -128. Only a sigmoid close to 1 leaves int8, as code 128. */
static int8_t sigmoid_code(double sigmoid) {
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
  const float scale = (float)input_scale;
  /* The loop runs over 32-bit numbers: an int8_t can never exceed 127. */
  for (int32_t code = -128; code <= 127; code++) {
    real[code + 128] = 1.0f / (1.0f + expf(-scale * (float)(code - input_zero_point)));
  }
  for (int32_t code = -128; code <= 127; code++) table[(uint8_t)code] = sigmoid_code(real[code + 128]);
  for (int32_t i = 0; i < count; i++) output[i] = table[(uint8_t)codes[i]];
}
