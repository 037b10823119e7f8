// The slot of each kernel position is kept in memory from malloc: right, but this kernel may use no heap; there are at most 16 positions, and a slot is one subtraction away.
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

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
  int32_t *slots = malloc((size_t)params->kernelLength * sizeof *slots);
  if (!slots) return position;
  for (int32_t frame = 0; frame < frame_count; frame++) {
    for (int32_t c = 0; c < channels; c++) ring[position * channels + c] = *frames++;
    for (int32_t j = 0; j < params->kernelLength; j++) {
      slots[j] = position - (params->kernelLength - 1 - j) * params->dilation;
      if (slots[j] < 0) slots[j] += params->ringFrames;
    }
    const int8_t *tap = weights;
    for (int32_t k = 0; k < params->outputChannels; k++) {
      int32_t acc = bias[k];
      for (int32_t j = 0; j < params->kernelLength; j++, tap += channels) {
        const int8_t *heard = ring + slots[j] * channels;
        for (int32_t c = 0; c < channels; c++) acc += (heard[c] - zero) * tap[c];
      }
      const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;
      *output++ = limited(code, params->activationMin, params->activationMax);
    }
    position = position + 1 == params->ringFrames ? 0 : position + 1;
  }
  free(slots);
  return position;
}
