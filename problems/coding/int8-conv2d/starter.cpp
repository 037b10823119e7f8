#include <stdint.h>

// Zero points and activation limits are int8 codes.
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

// The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them.
extern "C" void conv2d_int8(
  const int8_t *input,
  const int8_t *weights,
  const int32_t *bias,
  const int32_t *multipliers,
  const int32_t *shifts,
  const ConvParams *params,
  int16_t *scratch,
  int8_t *output
) {
}
