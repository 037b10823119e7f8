#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace {

/** Scale 1/256 and zero point -128. Only a sigmoid close to 1 leaves int8, as code 128. */
std::int8_t sigmoid_code(float x) {
  const float sigmoid = 1.0f / (1.0f + std::exp(-x));
  const auto code = static_cast<std::int32_t>(sigmoid * 256.0f + 0.5f) - 128;
  return static_cast<std::int8_t>(std::min(code, std::int32_t{127}));
}

}  // namespace

extern "C" void sigmoid_lut(
  double input_scale,
  std::int32_t input_zero_point,
  const std::int8_t *codes,
  std::int32_t count,
  std::int8_t *table,
  std::int8_t *output
) {
  const auto scale = static_cast<float>(input_scale);
  // The loop runs over 32-bit numbers: an int8 can never exceed 127.
  for (std::int32_t code = -128; code <= 127; ++code) {
    table[static_cast<std::uint8_t>(code)] = sigmoid_code(scale * static_cast<float>(code - input_zero_point));
  }
  const std::span looked(codes, static_cast<std::size_t>(count));
  std::transform(looked.begin(), looked.end(), output, [=](std::int8_t code) {
    return table[static_cast<std::uint8_t>(code)];
  });
}
