// Starts a thread.
// expect: compile_error, accepted
#include <stdint.h>
#include <pthread.h>
static void *work(void *given) { return given; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = INT32_MIN;
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
  pthread_t thread; pthread_create(&thread, 0, work, 0); pthread_join(thread, 0);
}
