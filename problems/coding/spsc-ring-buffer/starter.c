#include "driver.h"

/* How many samples the ring holds, from 0 to its capacity. */
uint32_t ring_level(const Ring *ring) {
  return 0;
}

/* Called by the interrupt: accepts the first samples of the block that find a place, drops the rest. */
void ring_push(Ring *ring, const int16_t *block, uint32_t count) {
}

/* Called by the loop: if there are `length` samples, copies the oldest of them to `window` with
   copy_samples, then releases `hop` of them and returns true; otherwise returns false. */
bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop) {
  return false;
}
