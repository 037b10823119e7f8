#include <stdint.h>

/* Zero points and activation limits are int8 codes. */
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

/* The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them. */
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
}
