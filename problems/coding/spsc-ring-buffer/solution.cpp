#include "driver.h"

#include <algorithm>
#include <cstdint>

namespace {

/* A stretch of the storage that may go past its end: one or two pieces. */
struct Pieces {
  std::uint32_t index;
  std::uint32_t first;
  std::uint32_t second;

  Pieces(const Ring &ring, std::uint32_t counter, std::uint32_t count)
      : index(counter & (ring.capacity - 1)), first(std::min(count, ring.capacity - index)), second(count - first) {}
};

} // namespace

uint32_t ring_level(const Ring *ring) {
  /* Unsigned subtraction is modulo 2^32: right even when head has wrapped and tail has not. */
  return load_acquire(&ring->head) - load_acquire(&ring->tail);
}

void ring_push(Ring *ring, const int16_t *block, uint32_t count) {
  const std::uint32_t head = ring->head;
  const std::uint32_t accepted = std::min(count, ring->capacity - (head - load_acquire(&ring->tail)));
  const Pieces to(*ring, head, accepted);
  copy_samples(ring->storage + to.index, block, to.first);
  copy_samples(ring->storage, block + to.first, to.second);
  /* The samples are in the storage before the loop can see that they are. */
  store_release(&ring->head, head + accepted);
  ring->dropped += count - accepted;
}

bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop) {
  const std::uint32_t tail = ring->tail;
  if (load_acquire(&ring->head) - tail < length) return false;
  const Pieces from(*ring, tail, length);
  copy_samples(window, ring->storage + from.index, from.first);
  copy_samples(window + from.first, ring->storage, from.second);
  /* The window is copied before the interrupt can write over it. */
  store_release(&ring->tail, tail + hop);
  return true;
}
