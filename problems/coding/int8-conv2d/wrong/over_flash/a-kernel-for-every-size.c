// A macro writes a function of its own for each size of the kernel: right, and a little faster, but eleven copies of one loop lie in flash for the one or two that a model uses; keep the sizes in variables.
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

#define KERNEL(Height, Width)                                                                               \
static void convolve_##Height##x##Width(                                                                    \
  const int8_t *input,                                                                                      \
  const int8_t *weights,                                                                                    \
  const int32_t *bias,                                                                                      \
  const int32_t *multipliers,                                                                               \
  const int32_t *shifts,                                                                                    \
  const ConvParams *params,                                                                                 \
  int16_t *scratch,                                                                                         \
  int8_t *output                                                                                            \
) {                                                                                                         \
  const int32_t channels = params->inputChannels;                                                           \
  const int32_t zero = params->inputZeroPoint;                                                              \
  const int32_t pad_top =                                                                                   \
    pad_before(params->inputHeight, Height, params->strideHeight, params->outputHeight);                    \
  const int32_t pad_left =                                                                                  \
    pad_before(params->inputWidth, Width, params->strideWidth, params->outputWidth);                        \
  for (int32_t y = 0; y < params->outputHeight; y++) {                                                      \
    const int32_t top = y * params->strideHeight - pad_top;                                                 \
    for (int32_t x = 0; x < params->outputWidth; x++) {                                                     \
      const int32_t left = x * params->strideWidth - pad_left;                                              \
      const int8_t *filter = weights;                                                                       \
      for (int32_t k = 0; k < params->outputChannels; k++) {                                                \
        int32_t acc = bias[k];                                                                              \
        for (int32_t ky = 0; ky < Height; ky++) {                                                           \
          const int32_t row = top + ky;                                                                     \
          for (int32_t kx = 0; kx < Width; kx++, filter += channels) {                                      \
            const int32_t column = left + kx;                                                               \
            if (row < 0 || row >= params->inputHeight || column < 0 || column >= params->inputWidth) continue;\
            const int8_t *pixel = input + (row * params->inputWidth + column) * channels;                   \
            for (int32_t c = 0; c < channels; c++) acc += (pixel[c] - zero) * filter[c];                    \
          }                                                                                                 \
        }                                                                                                   \
        const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;          \
        *output++ = limited(code, params->activationMin, params->activationMax);                            \
      }                                                                                                     \
    }                                                                                                       \
  }                                                                                                         \
}

KERNEL(1, 1)
KERNEL(2, 2)
KERNEL(3, 3)
KERNEL(5, 5)
KERNEL(7, 7)
KERNEL(1, 3)
KERNEL(3, 1)
KERNEL(1, 5)
KERNEL(5, 1)
KERNEL(10, 4)

static void convolve_any(
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
  for (int32_t y = 0; y < params->outputHeight; y++) {
    const int32_t top = y * params->strideHeight - pad_top;
    for (int32_t x = 0; x < params->outputWidth; x++) {
      const int32_t left = x * params->strideWidth - pad_left;
      const int8_t *filter = weights;
      for (int32_t k = 0; k < params->outputChannels; k++) {
        int32_t acc = bias[k];
        for (int32_t ky = 0; ky < params->kernelHeight; ky++) {
          const int32_t row = top + ky;
          for (int32_t kx = 0; kx < params->kernelWidth; kx++, filter += channels) {
            const int32_t column = left + kx;
            if (row < 0 || row >= params->inputHeight || column < 0 || column >= params->inputWidth) continue;
            const int8_t *pixel = input + (row * params->inputWidth + column) * channels;
            for (int32_t c = 0; c < channels; c++) acc += (pixel[c] - zero) * filter[c];
          }
        }
        const int32_t code = requantise(acc, multipliers[k], shifts[k]) + params->outputZeroPoint;
        *output++ = limited(code, params->activationMin, params->activationMax);
      }
    }
  }
}

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
  switch (params->kernelHeight * 16 + params->kernelWidth) {
    case 1 * 16 + 1:
      convolve_1x1(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 2 * 16 + 2:
      convolve_2x2(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 3 * 16 + 3:
      convolve_3x3(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 5 * 16 + 5:
      convolve_5x5(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 7 * 16 + 7:
      convolve_7x7(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 1 * 16 + 3:
      convolve_1x3(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 3 * 16 + 1:
      convolve_3x1(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 1 * 16 + 5:
      convolve_1x5(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 5 * 16 + 1:
      convolve_5x1(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    case 10 * 16 + 4:
      convolve_10x4(input, weights, bias, multipliers, shifts, params, scratch, output);
      break;
    default:
      convolve_any(input, weights, bias, multipliers, shifts, params, scratch, output);
  }
}
