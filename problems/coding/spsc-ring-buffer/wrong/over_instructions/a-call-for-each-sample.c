// Every sample is copied by a call of its own, with a modulo for its place: mask once and copy in one or two pieces.
#include "driver.h"

uint32_t ring_level(const Ring *ring) {
  return load_acquire(&ring->head) - load_acquire(&ring->tail);
}

void ring_push(Ring *ring, const int16_t *block, uint32_t count) {
  for (uint32_t k = 0; k < count; k++) {
    if (ring_level(ring) == ring->capacity) {
      ring->dropped++;
      continue;
    }
    copy_samples(&ring->storage[ring->head % ring->capacity], &block[k], 1);
    store_release(&ring->head, ring->head + 1);
  }
}

bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop) {
  if (ring_level(ring) < length) return false;
  for (uint32_t k = 0; k < length; k++) {
    copy_samples(&window[k], &ring->storage[(ring->tail + k) % ring->capacity], 1);
  }
  store_release(&ring->tail, ring->tail + hop);
  return true;
}
