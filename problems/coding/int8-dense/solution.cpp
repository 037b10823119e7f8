#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>

struct DenseParams {
  std::int32_t batches;
  std::int32_t inputs;
  std::int32_t outputs;
  std::int32_t inputZeroPoint;
  std::int32_t outputZeroPoint;
  std::int32_t activationMin;
  std::int32_t activationMax;
};

namespace {

using Codes = std::span<const std::int8_t>;

/** sum * multiplier * 2^(shift - 31), rounded twice: a tie goes up at 2^31 and away from zero at the shift. */
std::int32_t scale(std::int32_t sum, std::int32_t multiplier, std::int32_t shift) {
  const std::int64_t shifted = std::int64_t{sum} << std::max(shift, 0);
  const std::int64_t high = (shifted * multiplier + (std::int64_t{1} << 30)) >> 31;
  const int places = std::max(-shift, 0);
  const std::int64_t half = places > 0 ? std::int64_t{1} << (places - 1) : 0;
  return static_cast<std::int32_t>(high < 0 ? -((half - high) >> places) : (high + half) >> places);
}

}  // namespace

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
  const auto inputs = static_cast<std::size_t>(params->inputs);
  const auto row = [=](std::int32_t k) { return Codes(weights + k * params->inputs, inputs); };
  // The zero point times a row's total is the same for every vector.
  for (std::int32_t k = 0; k < params->outputs; ++k) {
    const Codes one = row(k);
    folded_bias[k] = bias[k] - params->inputZeroPoint * std::accumulate(one.begin(), one.end(), std::int32_t{0});
  }
  for (std::int32_t batch = 0; batch < params->batches; ++batch) {
    const Codes vector(input + batch * params->inputs, inputs);
    for (std::int32_t k = 0; k < params->outputs; ++k) {
      const std::int32_t sum = std::inner_product(vector.begin(), vector.end(), row(k).begin(), folded_bias[k]);
      const std::int32_t code = scale(sum, multipliers[k], shifts[k]) + params->outputZeroPoint;
      *output++ = static_cast<std::int8_t>(std::clamp(code, params->activationMin, params->activationMax));
    }
  }
}
