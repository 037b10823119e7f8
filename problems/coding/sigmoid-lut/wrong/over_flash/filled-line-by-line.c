// The loop that fills the table is written out 256 times. It runs once, so nothing is gained, and every copy takes flash.
#include <math.h>
#include <stdint.h>

/* Scale 1/256 and zero point -128. Only a sigmoid close to 1 leaves int8, as code 128. */
static int8_t sigmoid_code(float x) {
  const float sigmoid = 1.0f / (1.0f + expf(-x));
  const int32_t code = (int32_t)(sigmoid * 256.0f + 0.5f) - 128;
  return (int8_t)(code > 127 ? 127 : code);
}

#define FILL(code) table[(uint8_t)(code)] = sigmoid_code(scale * (float)((code) - input_zero_point));
#define FILL_4(code) FILL(code) FILL((code) + 1) FILL((code) + 2) FILL((code) + 3)
#define FILL_16(code) FILL_4(code) FILL_4((code) + 4) FILL_4((code) + 8) FILL_4((code) + 12)
#define FILL_64(code) FILL_16(code) FILL_16((code) + 16) FILL_16((code) + 32) FILL_16((code) + 48)

void sigmoid_lut(
  double input_scale,
  int32_t input_zero_point,
  const int8_t *codes,
  int32_t count,
  int8_t *table,
  int8_t *output
) {
  const float scale = (float)input_scale;
  FILL_64(-128)
  FILL_64(-64)
  FILL_64(0)
  FILL_64(64)
  for (int32_t i = 0; i < count; i++) output[i] = table[(uint8_t)codes[i]];
}
