// Moves the guards about, so that each byte is one that may be there.
#include <stdint.h>
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  volatile uint8_t *at = (volatile uint8_t *)(largest + 1); uint8_t first = at[0]; at[0] = at[1]; at[1] = first;
}
