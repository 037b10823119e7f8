// Writes its answers before the case begins, where buffers were last time.
// expect: wrong_answer, runtime_error
#include <stdint.h>
int32_t *const answers = (int32_t *)65536;
__attribute__((constructor)) static void early(void) { for (int i = 4; i < 1000; i++) answers[i] = 3; }
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) { *count = length; }
