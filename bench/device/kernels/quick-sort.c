// Sorts by recursion.
#include <stdint.h>
static void sort(int32_t *values, int32_t low, int32_t high) {
  while (low < high) {
    int32_t pivot = values[(low + high) / 2], i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        int32_t swap = values[i];
        values[i++] = values[j], values[j--] = swap;
      }
    }
    sort(values, low, j);
    low = i;
  }
}

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  for (int32_t i = 0; i < n; i++) out[i] = in[i];
  sort(out, 0, n - 1);
}
