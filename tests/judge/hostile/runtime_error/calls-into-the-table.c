// Calls what may be in the table of functions, with another type.
#include <stdint.h>
static int32_t (*volatile pointer)(int64_t, double) = (int32_t (*)(int64_t, double))(uintptr_t)1;
static void keep(void) {}
static void (*volatile kept)(void) = keep;
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  kept(); *count += pointer(1, 2.0);
}
