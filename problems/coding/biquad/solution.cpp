#include <algorithm>
#include <cstdint>
#include <span>

namespace {

constexpr std::int32_t lowest = INT16_MIN;
constexpr std::int32_t highest = INT16_MAX;

/* One section: five coefficients and what it remembers of its signals. */
class Section {
public:
  Section(const std::int16_t *coefficients, const std::int16_t *state, std::int32_t shift)
      : b0(coefficients[0]), b1(coefficients[1]), b2(coefficients[2]), a1(coefficients[3]),
        a2(coefficients[4]), x1(state[0]), x2(state[1]), y1(state[2]), y2(state[3]), shift(shift) {}

  std::int16_t filter(std::int32_t x) {
    /* A product fits into 32 bits; the sum of five needs 34. */
    std::int64_t sum = std::int64_t{b0} * x;
    sum += std::int64_t{b1} * x1;
    sum += std::int64_t{b2} * x2;
    sum += std::int64_t{a1} * y1;
    sum += std::int64_t{a2} * y2;
    const auto y = std::clamp(static_cast<std::int32_t>(sum >> shift), lowest, highest);
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return static_cast<std::int16_t>(y);
  }

  void store(std::int16_t *state) const {
    state[0] = static_cast<std::int16_t>(x1);
    state[1] = static_cast<std::int16_t>(x2);
    state[2] = static_cast<std::int16_t>(y1);
    state[3] = static_cast<std::int16_t>(y2);
  }

private:
  std::int32_t b0, b1, b2, a1, a2;
  std::int32_t x1, x2, y1, y2;
  std::int32_t shift;
};

} // namespace

extern "C" void filter_block(
  const int16_t *samples,
  int32_t count,
  int32_t stages,
  const int16_t *coefficients,
  int16_t *state,
  int32_t post_shift,
  int16_t *output
) {
  std::span<const std::int16_t> input(samples, static_cast<std::size_t>(count));
  const std::span<std::int16_t> written(output, input.size());
  for (std::int32_t stage = 0; stage < stages; stage++) {
    Section section(coefficients + 5 * stage, state + 4 * stage, 15 - post_shift);
    std::ranges::transform(input, written.begin(), [&](std::int16_t x) { return section.filter(x); });
    section.store(state + 4 * stage);
    /* The first section reads the block, the others what the one before has written. */
    input = written;
  }
}
