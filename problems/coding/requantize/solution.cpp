#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace {

constexpr std::int64_t kOne = std::int64_t{1};

/** real = multiplier * 2^(shift - 31). */
struct FixedPoint {
  std::int32_t multiplier;
  std::int32_t shift;
};

/** The mantissa times 2^31 is exact; adding half rounds a tie up. */
FixedPoint quantize(double real) {
  int exponent = 0;
  auto mantissa = static_cast<std::int64_t>(std::frexp(real, &exponent) * 2147483648.0 + 0.5);
  if (mantissa == kOne << 31) {
    mantissa /= 2;
    ++exponent;
  }
  if (mantissa == 0 || exponent < -31) return {0, 0};
  return {static_cast<std::int32_t>(mantissa), exponent};
}

/** One rounding. A shift to the right rounds down, so half is added first; a tie goes up. */
std::int64_t scale_once(std::int32_t sum, FixedPoint scale) {
  const int places = 31 - scale.shift;
  return (std::int64_t{sum} * scale.multiplier + (kOne << (places - 1))) >> places;
}

/** Half goes away from zero. */
std::int64_t divide_by_power_of_two(std::int64_t value, int places) {
  const std::int64_t half = places > 0 ? kOne << (places - 1) : 0;
  return value < 0 ? -((half - value) >> places) : (value + half) >> places;
}

/** Two roundings: at 2^31 a tie goes up, at the shift it goes away from zero. */
std::int64_t scale_twice(std::int32_t sum, FixedPoint scale) {
  using Limits = std::numeric_limits<std::int32_t>;
  // Beyond 32 bits the code saturates in any case.
  const std::int64_t shifted =
    std::clamp<std::int64_t>(std::int64_t{sum} << std::max(scale.shift, 0), Limits::min(), Limits::max());
  const std::int64_t high = (shifted * scale.multiplier + (kOne << 30)) >> 31;
  return divide_by_power_of_two(high, std::max(-scale.shift, 0));
}

}  // namespace

extern "C" void requantize(
  const std::int32_t *accumulators,
  std::int32_t count,
  double real_multiplier,
  std::int32_t zero_point,
  bool single_rounding,
  std::int32_t *multiplier,
  std::int32_t *shift,
  std::int8_t *codes
) {
  const FixedPoint scale = quantize(real_multiplier);
  *multiplier = scale.multiplier;
  *shift = scale.shift;
  for (const std::int32_t sum : std::span(accumulators, static_cast<std::size_t>(count))) {
    const std::int64_t scaled = single_rounding ? scale_once(sum, scale) : scale_twice(sum, scale);
    *codes++ = static_cast<std::int8_t>(std::clamp<std::int64_t>(scaled + zero_point, -128, 127));
  }
}
