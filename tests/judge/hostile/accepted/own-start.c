// Has a main and a start of its own, which would run first.
#include <stdint.h>
int main(void) { for (;;); }
void _start(void) { main(); }
void _initialize(void) { main(); }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
}
