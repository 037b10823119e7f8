// All weights are widened to 16 bits before the first product: twice their bytes, in SRAM, while the weights themselves can stay in flash. Widen each as it is used.
#include <stdint.h>

typedef struct DenseParams {
  int32_t batches;
  int32_t inputs;
  int32_t outputs;
  int32_t inputZeroPoint;
  int32_t outputZeroPoint;
  int32_t activationMin;
  int32_t activationMax;
} DenseParams;

/* The bias less the zero point times the total of the row: the same for every vector. */
static int32_t fold_zero_point(const int8_t *row, int32_t inputs, int32_t bias, int32_t zero_point) {
  int32_t total = 0;
  for (int32_t i = 0; i < inputs; i++) total += row[i];
  return bias - zero_point * total;
}

/* The weights of the largest layer that is allowed. */
static int16_t wide[16384];

static int32_t dot(const int8_t *vector, const int16_t *row, int32_t inputs, int32_t sum) {
  for (int32_t i = 0; i < inputs; i++) sum += vector[i] * row[i];
  return sum;
}

/* sum * multiplier * 2^(shift - 31), rounded twice: a tie goes up at 2^31 and away from zero at the shift. */
static int32_t scale(int32_t sum, int32_t multiplier, int32_t shift) {
  const int32_t left = shift > 0 ? shift : 0;
  const int32_t right = shift > 0 ? 0 : -shift;
  const int64_t product = (int64_t)sum * (1 << left) * multiplier;
  const int32_t high = (int32_t)((product + (1 << 30)) >> 31);
  const uint32_t magnitude = high < 0 ? 0u - (uint32_t)high : (uint32_t)high;
  const uint32_t half = right > 0 ? 1u << (right - 1) : 0;
  const int32_t rounded = (int32_t)((magnitude + half) >> right);
  return high < 0 ? -rounded : rounded;
}

void dense_int8(
  const int8_t *input,
  const int8_t *weights,
  const int32_t *bias,
  const int32_t *multipliers,
  const int32_t *shifts,
  const DenseParams *params,
  int32_t *folded_bias,
  int8_t *output
) {
  const int32_t inputs = params->inputs;
  const int32_t outputs = params->outputs;
  for (int32_t i = 0; i < inputs * outputs; i++) wide[i] = weights[i];
  for (int32_t k = 0; k < outputs; k++) {
    folded_bias[k] = fold_zero_point(&weights[k * inputs], inputs, bias[k], params->inputZeroPoint);
  }
  for (int32_t batch = 0; batch < params->batches; batch++) {
    const int8_t *vector = &input[batch * inputs];
    for (int32_t k = 0; k < outputs; k++) {
      const int32_t sum = dot(vector, &wide[k * inputs], inputs, folded_bias[k]);
      int32_t code = scale(sum, multipliers[k], shifts[k]) + params->outputZeroPoint;
      if (code < params->activationMin) code = params->activationMin;
      if (code > params->activationMax) code = params->activationMax;
      *output++ = (int8_t)code;
    }
  }
}
