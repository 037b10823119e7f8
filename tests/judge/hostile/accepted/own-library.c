// Brings its own memcpy and printf.
#include <stdint.h>
#include <stddef.h>
void *memcpy(void *to, const void *from, size_t count) { char *t = to; const char *f = from; while (count--) *t++ = *f++; return to; }
int printf(const char *format, ...) { (void)format; return 0; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  printf("%d", length);
}
