// Templates that are made of each other without end.
#include <stdint.h>
template <int n> struct Deeper { static constexpr int value = Deeper<n + 1>::value; };
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  *count += Deeper<0>::value;
}
