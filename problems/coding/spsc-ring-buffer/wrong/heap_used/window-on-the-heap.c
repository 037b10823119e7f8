// The two pieces of a window are put together on the heap first: they can go straight into the caller's window.
#include "driver.h"

#include <stdlib.h>

uint32_t ring_level(const Ring *ring) {
  return load_acquire(&ring->head) - load_acquire(&ring->tail);
}

static uint32_t smaller(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

void ring_push(Ring *ring, const int16_t *block, uint32_t count) {
  uint32_t head = ring->head;
  uint32_t accepted = smaller(count, ring->capacity - (head - load_acquire(&ring->tail)));
  uint32_t index = head & (ring->capacity - 1);
  uint32_t first = smaller(accepted, ring->capacity - index);
  copy_samples(ring->storage + index, block, first);
  copy_samples(ring->storage, block + first, accepted - first);
  store_release(&ring->head, head + accepted);
  ring->dropped += count - accepted;
}

bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop) {
  uint32_t tail = ring->tail;
  if (load_acquire(&ring->head) - tail < length) return false;
  uint32_t index = tail & (ring->capacity - 1);
  uint32_t first = smaller(length, ring->capacity - index);
  int16_t *whole = malloc(length * sizeof *whole);
  if (whole == NULL) return false;
  copy_samples(whole, ring->storage + index, first);
  copy_samples(whole + first, ring->storage, length - first);
  for (uint32_t k = 0; k < length; k++) window[k] = whole[k];
  free(whole);
  store_release(&ring->tail, tail + hop);
  return true;
}
