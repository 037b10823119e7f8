/* The ring between the converter's interrupt and the main loop. You write the three functions below. */
#ifndef DRIVER_H
#define DRIVER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct Ring {
  int16_t *storage;  /* capacity samples */
  uint32_t capacity; /* a power of two */
  uint32_t head;     /* samples accepted, modulo 2^32; written by ring_push only */
  uint32_t tail;     /* samples released, modulo 2^32; written by ring_read only */
  uint32_t dropped;  /* samples dropped; written by ring_push only */
} Ring;

/* How many samples the ring holds, from 0 to its capacity. */
uint32_t ring_level(const Ring *ring);

/* Called by the interrupt: accepts the first samples of the block that find a place, drops the rest. */
void ring_push(Ring *ring, const int16_t *block, uint32_t count);

/* Called by the loop: if there are `length` samples, copies the oldest of them to `window` with
   copy_samples, then releases `hop` of them and returns true; otherwise returns false. */
bool ring_read(Ring *ring, int16_t *window, uint32_t length, uint32_t hop);

/* Called by copy_samples: this is where an interrupt comes during a read. */
void interrupts_may_come(void);

/* Yours to call: copies samples between buffers that do not overlap. An interrupt may come meanwhile. */
static inline void copy_samples(int16_t *to, const int16_t *from, uint32_t count) {
  interrupts_may_come();
  for (uint32_t k = 0; k < count; k++) to[k] = from[k];
}

/* Reads a counter that the other side writes, before anything that this side does afterwards. */
static inline uint32_t load_acquire(const uint32_t *counter) {
  return __atomic_load_n(counter, __ATOMIC_ACQUIRE);
}

/* Publishes a counter to the other side, after everything that this side has done before. */
static inline void store_release(uint32_t *counter, uint32_t value) {
  __atomic_store_n(counter, value, __ATOMIC_RELEASE);
}

#ifdef __cplusplus
}
#endif

#endif
