#include <stdbool.h>
#include <stdint.h>

/* Zero points and activation limits are int8 codes. */
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

/* Writes the outputs of one chunk of frames, keeps the ring, and returns the position after it. */
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
  return position;
}
