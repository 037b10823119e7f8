// Defines the judge's own functions.
// expect: accepted, compile_error, runtime_error
#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
static char pool[64];
void *__judge_allocate(size_t bytes, size_t alignment) { (void)bytes, (void)alignment; return pool; }
void __judge_release(void *block) { (void)block; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  char *volatile block = malloc(8); block[0] = 1; free(block);
}
