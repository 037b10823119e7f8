// Takes from the heap until there is no more.
// expect: accepted, time_limit_exceeded, memory_limit_exceeded
#include <stdint.h>
#include <stdlib.h>
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  char *volatile block; do block = malloc(8 << 20); while (block);
}
