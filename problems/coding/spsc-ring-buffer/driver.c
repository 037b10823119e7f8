#include "driver.h"

#include <stddef.h>

/* The interrupt that is about to come, if it has a ring. */
static struct {
  Ring *ring;
  const int16_t *block;
  uint32_t count;
} pending;

void interrupts_may_come(void) {
  Ring *ring = pending.ring;
  pending.ring = NULL; /* ring_push may copy with copy_samples, too */
  if (ring != NULL) ring_push(ring, pending.block, pending.count);
}

void replay_ring(
  uint32_t capacity,
  uint32_t start,
  uint32_t length,
  uint32_t hop,
  const int16_t *samples,
  const uint8_t *operations,
  const uint16_t *delivered,
  uint32_t count,
  int16_t *storage,
  int16_t *windows,
  uint32_t *window_samples,
  uint16_t *levels,
  uint32_t *head,
  uint32_t *tail,
  uint32_t *dropped
) {
  Ring ring = {storage, capacity, start, start, 0};
  uint32_t read_samples = 0;
  for (uint32_t k = 0; k < count; k++) {
    pending.block = samples;
    pending.count = delivered[k];
    pending.ring = &ring;
    if (operations[k] != 0) {
      if (pending.count == 0) pending.ring = NULL;
      if (ring_read(&ring, windows + read_samples, length, hop)) read_samples += length;
    }
    interrupts_may_come(); /* unless it has come during the read */
    samples += delivered[k];
    levels[k] = (uint16_t)ring_level(&ring);
  }
  *window_samples = read_samples;
  *head = ring.head;
  *tail = ring.tail;
  *dropped = ring.dropped;
}
