// History and chunk are copied into one line and convolved there: right, but the line grows with the chunk, which is what a stream was to avoid; the frames can be heard where they lie in the ring.
#include <stdbool.h>
#include <stdint.h>

typedef struct StreamParams {
  int32_t inputChannels;
  int32_t outputChannels;
  int32_t kernelLength;
  int32_t dilation;
  int32_t ringFrames;
  int32_t inputZeroPoint;
  int32_t outputZeroPoint;
  int32_t activationMin;
  int32_t activationMax;
} StreamParams;

static int32_t requantise(int32_t acc, int32_t multiplier, int32_t shift) {
  const int32_t left = shift > 0 ? shift : 0;
  const int32_t right = shift > 0 ? 0 : -shift;
  const int64_t product = (int64_t)(acc * (INT32_C(1) << left)) * multiplier;
  const int32_t high = (int32_t)((product + (INT64_C(1) << 30)) >> 31);
  const uint32_t magnitude = high < 0 ? 0u - (uint32_t)high : (uint32_t)high;
  const uint32_t rounded = (magnitude + ((UINT32_C(1) << right) >> 1)) >> right;
  return high < 0 ? -(int32_t)rounded : (int32_t)rounded;
}

static int8_t limited(int32_t code, int32_t low, int32_t high) {
  return (int8_t)(code < low ? low : code > high ? high : code);
}

#define MOST_CODES 16384

static int8_t line[2 * MOST_CODES];

int32_t stream_conv1d(
  const int8_t *frames,
  int32_t frame_count,
  const int8_t *weights,
  const int32_t *bias,
  const int32_t *multipliers,
  const int32_t *shifts,
  int8_t *ring,
  int32_t position,
  bool restart,
  const StreamParams *params,
  int8_t *output
) {
  const int32_t channels = params->inputChannels;
  const int32_t zero = params->inputZeroPoint;
  if (restart) {
    for (int32_t i = 0; i < params->ringFrames * channels; i++) ring[i] = (int8_t)zero;
    position = 0;
  }
  const int32_t slots = params->ringFrames;
  for (int32_t age = slots; age > 0; age--) {
    const int32_t slot = (position - age + slots) % slots;
    for (int32_t c = 0; c < channels; c++) line[(slots - age) * channels + c] = ring[slot * channels + c];
  }
  for (int32_t i = 0; i < frame_count * channels; i++) line[slots * channels + i] = frames[i];
  for (int32_t frame = 0; frame < frame_count; frame++) {
    const int8_t *tap = weights;
    for (int32_t k = 0; k < params->outputChannels; k++) {
      int32_t acc = bias[k];
      for (int32_t j = 0; j < params->kernelLength; j++, tap += channels) {
        const int32_t at = slots + frame - (params->kernelLength - 1 - j) * params->dilation;
        for (int32_t c = 0; c < channels; c++) acc += (line[at * channels + c] - zero) * tap[c];
      }
      const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;
      *output++ = limited(code, params->activationMin, params->activationMax);
    }
    for (int32_t c = 0; c < channels; c++) ring[position * channels + c] = frames[frame * channels + c];
    position = position + 1 == slots ? 0 : position + 1;
  }
  return position;
}
