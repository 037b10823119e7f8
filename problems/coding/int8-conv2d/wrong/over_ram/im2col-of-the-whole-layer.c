// The input of every output position is copied into one matrix first: right, but the matrix repeats each code up to once for every weight of a filter; one column at a time, in the scratch buffer, is enough.
#include <stdint.h>

typedef struct ConvParams {
  int32_t inputHeight;
  int32_t inputWidth;
  int32_t inputChannels;
  int32_t kernelHeight;
  int32_t kernelWidth;
  int32_t outputHeight;
  int32_t outputWidth;
  int32_t outputChannels;
  int32_t strideHeight;
  int32_t strideWidth;
  int32_t inputZeroPoint;
  int32_t outputZeroPoint;
  int32_t activationMin;
  int32_t activationMax;
} ConvParams;

static int32_t pad_before(int32_t input, int32_t kernel, int32_t stride, int32_t output) {
  const int32_t total = (output - 1) * stride + kernel - input;
  return total > 0 ? total / 2 : 0;
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

#define MOST_MULTIPLICATIONS 400000

static int8_t columns[MOST_MULTIPLICATIONS];

void conv2d_int8(
  const int8_t *input,
  const int8_t *weights,
  const int32_t *bias,
  const int32_t *multipliers,
  const int32_t *shifts,
  const ConvParams *params,
  int16_t *scratch,
  int8_t *output
) {
  const int32_t channels = params->inputChannels;
  const int32_t zero = params->inputZeroPoint;
  const int32_t pad_top =
    pad_before(params->inputHeight, params->kernelHeight, params->strideHeight, params->outputHeight);
  const int32_t pad_left =
    pad_before(params->inputWidth, params->kernelWidth, params->strideWidth, params->outputWidth);
  const int32_t taps = params->kernelHeight * params->kernelWidth * channels;
  const int32_t positions = params->outputHeight * params->outputWidth;
  int8_t *column = columns;
  for (int32_t y = 0; y < params->outputHeight; y++) {
    for (int32_t x = 0; x < params->outputWidth; x++) {
      for (int32_t ky = 0; ky < params->kernelHeight; ky++) {
        for (int32_t kx = 0; kx < params->kernelWidth; kx++) {
          const int32_t row = y * params->strideHeight - pad_top + ky;
          const int32_t at = x * params->strideWidth - pad_left + kx;
          const int inside = row >= 0 && row < params->inputHeight && at >= 0 && at < params->inputWidth;
          const int8_t *pixel = inside ? input + (row * params->inputWidth + at) * channels : input;
          for (int32_t c = 0; c < channels; c++) *column++ = inside ? pixel[c] : (int8_t)zero;
        }
      }
    }
  }
  for (int32_t position = 0; position < positions; position++) {
    for (int32_t k = 0; k < params->outputChannels; k++) {
      int32_t acc = bias[k];
      for (int32_t i = 0; i < taps; i++) acc += (columns[position * taps + i] - zero) * weights[k * taps + i];
      const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;
      *output++ = limited(code, params->activationMin, params->activationMax);
    }
  }
}
