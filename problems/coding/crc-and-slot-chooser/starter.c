#include <stdint.h>

typedef struct Device {
  uint32_t minimum;
  uint32_t trials;
} Device;

/* `state` is 0 empty, 1 on trial, 2 confirmed, 3 rejected. */
typedef struct Slot {
  uint32_t size;
  uint32_t crc;
  uint32_t security;
  uint16_t major;
  uint16_t minor;
  uint16_t revision;
  uint16_t sequence;
  uint8_t state;
  uint8_t boots;
} Slot;

/* Which of two slots boots after a reset: 0, 1, or -1 for neither. What the bootloader writes back goes to
   crcs[2], states[2], boots[2] and minimum[1]. */
int32_t choose_slot(
  const Device *device,
  const Slot *a,
  const uint8_t *image_a,
  uint32_t length_a,
  const Slot *b,
  const uint8_t *image_b,
  uint32_t length_b,
  uint32_t *crcs,
  uint8_t *states,
  uint8_t *boots,
  uint32_t *minimum
) {
  return -1;
}
