// The counters are treated as signed, so their remainder is negative beyond 2^31 and the index lies in front of the storage.
// hint: 1
#include "driver.h"

uint32_t ring_level(const Ring *ring) {
  return load_acquire(&ring->head) - load_acquire(&ring->tail);
}

static uint32_t smaller(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

void ring_push(Ring *ring, const int16_t *block, uint32_t count) {
  uint32_t head = ring->head;
  uint32_t accepted = smaller(count, ring->capacity - (head - load_acquire(&ring->tail)));
  int32_t index = (int32_t)head % (int32_t)ring->capacity;
  uint32_t first = smaller(accepted, ring->capacity - (uint32_t)index);
  copy_samples(ring->storage + index, block, first);
  copy_samples(ring->storage, block + first, accepted - first);
  store_release(&ring->head, head + accepted);
  ring->dropped += count - accepted;
}

bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop) {
  uint32_t tail = ring->tail;
  if (load_acquire(&ring->head) - tail < length) return false;
  int32_t index = (int32_t)tail % (int32_t)ring->capacity;
  uint32_t first = smaller(length, ring->capacity - (uint32_t)index);
  copy_samples(window, ring->storage + index, first);
  copy_samples(window + first, ring->storage, length - first);
  store_release(&ring->tail, tail + hop);
  return true;
}
