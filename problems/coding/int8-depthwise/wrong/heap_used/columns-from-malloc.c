// The input column of each kernel column is kept in memory from malloc: right, but this kernel may use no heap; the column is one multiplication and one addition away.
#include <stdint.h>
#include <stdlib.h>

typedef struct DepthwiseParams {
  int32_t inputHeight;
  int32_t inputWidth;
  int32_t inputChannels;
  int32_t channelMultiplier;
  int32_t kernelHeight;
  int32_t kernelWidth;
  int32_t outputHeight;
  int32_t outputWidth;
  int32_t strideHeight;
  int32_t strideWidth;
  int32_t dilationHeight;
  int32_t dilationWidth;
  int32_t inputZeroPoint;
  int32_t outputZeroPoint;
  int32_t activationMin;
  int32_t activationMax;
} DepthwiseParams;

static int32_t pad_before(int32_t input, int32_t reach, int32_t stride, int32_t output) {
  const int32_t total = (output - 1) * stride + reach - input;
  return total > 0 ? total / 2 : 0;
}

static int32_t reach_of(int32_t kernel, int32_t dilation) {
  return (kernel - 1) * dilation + 1;
}

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

void depthwise_int8(
  const int8_t *input,
  const int8_t *weights,
  const int32_t *bias,
  const int32_t *multipliers,
  const int32_t *shifts,
  const DepthwiseParams *params,
  int32_t *scratch,
  int8_t *output
) {
  const int32_t channels = params->inputChannels;
  const int32_t outputs = channels * params->channelMultiplier;
  const int32_t zero = params->inputZeroPoint;
  const int32_t rows = reach_of(params->kernelHeight, params->dilationHeight);
  const int32_t columns = reach_of(params->kernelWidth, params->dilationWidth);
  const int32_t pad_top = pad_before(params->inputHeight, rows, params->strideHeight, params->outputHeight);
  const int32_t pad_left = pad_before(params->inputWidth, columns, params->strideWidth, params->outputWidth);
  int32_t *seen = malloc((size_t)params->kernelWidth * sizeof *seen);
  if (!seen) return;
  for (int32_t y = 0; y < params->outputHeight; y++) {
    const int32_t top = y * params->strideHeight - pad_top;
    for (int32_t x = 0; x < params->outputWidth; x++) {
      const int32_t left = x * params->strideWidth - pad_left;
      for (int32_t kx = 0; kx < params->kernelWidth; kx++) seen[kx] = left + kx * params->dilationWidth;
      int32_t k = 0;
      for (int32_t c = 0; c < channels; c++) {
        for (int32_t m = 0; m < params->channelMultiplier; m++, k++) {
          int32_t acc = bias[k];
          for (int32_t ky = 0; ky < params->kernelHeight; ky++) {
            const int32_t row = top + ky * params->dilationHeight;
            if (row < 0 || row >= params->inputHeight) continue;
            for (int32_t kx = 0; kx < params->kernelWidth; kx++) {
              const int32_t column = seen[kx];
              if (column < 0 || column >= params->inputWidth) continue;
              const int32_t code = input[(row * params->inputWidth + column) * channels + c];
              acc += (code - zero) * weights[(ky * params->kernelWidth + kx) * outputs + k];
            }
          }
          const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;
          *output++ = limited(code, params->activationMin, params->activationMax);
        }
      }
    }
  }
  free(seen);
}
