#include <cstdint>

/* Filters `count` int16 samples through `stages` second-order sections, five coefficients each. `state` holds
   two inputs and two outputs of each section and is updated for the next block. */
extern "C" void filter_block(
  const int16_t *samples,
  int32_t count,
  int32_t stages,
  const int16_t *coefficients,
  int16_t *state,
  int32_t post_shift,
  int16_t *output
) {
}
